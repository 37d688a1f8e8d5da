package org.ventanilla.clarification.web;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.ventanilla.clarification.CaseKind;
import org.ventanilla.clarification.domain.NewMessage;
import org.ventanilla.clarification.domain.StartCase;
import org.ventanilla.clarification.domain.Words;
import org.ventanilla.core.PortalUser;

/** Checks what the form of a new case brings and hands it on. */
@Component
class CaseDesk {

    private final StartCase start;

    CaseDesk(StartCase start) {
        this.start = start;
    }

    /** The folio of the case; empty where the form holds an error, which is noted. */
    Optional<String> open(PortalUser user, NewCaseForm form, Errors errors) {
        var typing = new Typing(errors);
        var kind = CaseChoices.constant(CaseKind.class, form.kind());
        if (kind.isEmpty()) errors.rejectValue("kind", "clarification.error.kind");
        var subject = typing.read("subject", () -> Words.subject(Typing.typed(form.subject())));
        var message = typing.message(form.words(), form.files(), form.requestKey());
        if (kind.isEmpty() || subject == null || message == null) return Optional.empty();
        return open(user, kind.get(), subject, message, typing);
    }

    private Optional<String> open(PortalUser user, CaseKind kind, Words subject, NewMessage message, Typing typing) {
        var folio = new AtomicReference<String>();
        typing.does(() -> folio.set(start.execute(user, kind, subject, message)));
        return Optional.ofNullable(folio.get());
    }
}
