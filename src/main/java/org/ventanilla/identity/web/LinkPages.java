package org.ventanilla.identity.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.identity.account.AccountLinkState;

/** Pages behind links by mail: what such a link is worth decides on status and texts. */
public final class LinkPages {

    private LinkPages() {}

    /** The page with the variables {@code state} and {@code key}, under which its title and text stand. */
    public static ModelAndView of(String view, String keys, AccountLinkState state) {
        return new ModelAndView(view, statusOf(state))
                .addObject("state", state)
                .addObject("key", keys + state.name().toLowerCase(Locale.ROOT));
    }

    private static HttpStatus statusOf(AccountLinkState state) {
        return switch (state) {
            case VALID -> HttpStatus.OK;
            case USED, SUPERSEDED, EXPIRED -> HttpStatus.GONE;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
    }
}
