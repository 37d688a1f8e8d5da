package org.ventanilla.clarification.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.clarification.CaseKind;
import org.ventanilla.clarification.NewCase;
import org.ventanilla.clarification.files.CheckFile;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.RuleViolation;

/** A person opens a case, with words and files. */
@Service
public class StartCase {

    private final OpenCase open;
    private final ClarificationCases cases;
    private final CheckFile check;
    private final ClarificationSettings settings;

    StartCase(OpenCase open, ClarificationCases cases, CheckFile check, ClarificationSettings settings) {
        this.open = open;
        this.cases = cases;
        this.check = check;
        this.settings = settings;
    }

    /**
     * Opens the case and tells its folio; the same form sent again finds the first.
     *
     * @throws RuleViolation when a file may not be kept, or too many cases are open
     */
    @Transactional
    public String execute(PortalUser user, CaseKind kind, Words subject, NewMessage message) {
        var files = check.all(message.files());
        var wish = new NewCase(
                user.accountId(), kind, subject.value(), message.words().value(), message.requestKey());
        cases.takeTurn(user.accountId());
        if (cases.findFolio(user.accountId(), message.requestKey()).isEmpty()
                && cases.countOpen(user.accountId()) >= settings.openCases())
            throw new RuleViolation("clarification.error.too-many.cases", settings.openCases());

        return open.open(wish, files);
    }
}
