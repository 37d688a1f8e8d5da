package org.ventanilla.card.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.ventanilla.card.ViewCard;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.DashboardSection;
import org.ventanilla.core.PortalUser;

/** A small preview of the card on the worker's start page. */
@Component
class CardSection implements DashboardSection {

    private static final int PLACE = 50;

    private final ViewCard view;

    CardSection(ViewCard view) {
        this.view = view;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String template() {
        return "card/sections";
    }

    @Override
    public String fragment() {
        return "preview";
    }

    @Override
    public boolean visibleTo(PortalUser user) {
        return user.kind() == AccountKind.WORKER;
    }

    @Override
    public Map<String, Object> model(PortalUser user) {
        var model = new HashMap<String, Object>();
        view.sheetOf(user.accountId(), LocaleContextHolder.getLocale()).ifPresent(sheet -> model.put("sheet", sheet));
        return model;
    }
}
