package org.ventanilla.clarification.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.clarification.domain.CaseView.Message;
import org.ventanilla.clarification.domain.CaseView.Message.FileView;
import org.ventanilla.core.PersonalData;
import org.ventanilla.core.PortalUser;

/** The person's cases with every word and the names of the files, for the download of all that is kept about the person. */
@Component
class OwnClarifications implements PersonalData {

    private static final int PLACE = 60;

    private final OwnCases own;

    OwnClarifications(OwnCases own) {
        this.own = own;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String name() {
        return "clarifications";
    }

    @Override
    public String titleKey() {
        return "clarification.personal";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> of(PortalUser user) {
        var cases = own.page(user.accountId(), Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .map(line -> described(own.find(line.folio(), user.accountId())))
                .toList();
        return cases.isEmpty() ? Map.of() : Map.of("cases", cases);
    }

    private static Map<String, Object> described(CaseView view) {
        var line = view.line();
        var told = new LinkedHashMap<String, Object>();
        told.put("folio", line.folio());
        told.put("kind", line.kind());
        if (line.subject() != null) told.put("subject", line.subject());
        told.put("stage", line.stage());
        told.put("openedAt", line.openedAt());
        told.put(
                "messages",
                view.messages().stream().map(OwnClarifications::described).toList());
        return told;
    }

    private static Map<String, Object> described(Message message) {
        var told = new LinkedHashMap<String, Object>();
        told.put("writtenAt", message.writtenAt());
        told.put("author", message.byOfficer() ? CaseAuthor.OFFICER : CaseAuthor.PERSON);
        told.put("text", message.text());
        var files = message.files().stream().map(FileView::name).toList();
        if (!files.isEmpty()) told.put("files", List.copyOf(files));
        return told;
    }

    /** Who wrote a message. */
    enum CaseAuthor {
        /** The person whose case it is. */
        PERSON,
        /** The office. */
        OFFICER
    }
}
