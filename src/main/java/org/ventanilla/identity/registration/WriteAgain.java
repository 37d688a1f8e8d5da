package org.ventanilla.identity.registration;

import org.springframework.stereotype.Component;

/** Writes to the address of a registration once more. A refused one gets its refusal, never a link. Call it while the row is held. */
@Component
class WriteAgain {

    private final RegistrationMails mails;
    private final IssueLink issueLink;

    WriteAgain(RegistrationMails mails, IssueLink issueLink) {
        this.mails = mails;
        this.issueLink = issueLink;
    }

    void to(Registration registration) {
        if (registration.status() == RegistrationStatus.LINK_SENT) issueLink.to(registration);
        else registration.answeredBy(mails.answer(registration));
    }
}
