package org.ventanilla.identity.web.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** What the session remembers of a person who registers: the answers so far, then the registration whose state the pages show. */
final class RegistrationVisit {

    private static final String ANSWERS = "ventanilla.registration.answers";
    private static final String REGISTRATION = "ventanilla.registration.id";

    private final HttpServletRequest request;

    RegistrationVisit(HttpServletRequest request) {
        this.request = request;
    }

    /** The answers so far. */
    RegistrationAnswers answers() {
        return request.getSession().getAttribute(ANSWERS) instanceof RegistrationAnswers answers
                ? answers
                : RegistrationAnswers.none();
    }

    /** Keeps the answers for the next page. */
    void keep(RegistrationAnswers answers) {
        request.getSession().setAttribute(ANSWERS, answers);
    }

    /** The registration whose state this session may see. */
    Optional<UUID> registration() {
        return Optional.ofNullable((UUID) request.getSession().getAttribute(REGISTRATION));
    }

    /** From now on the session may see this registration; the answers are forgotten, and a session id that others know is worth nothing. */
    void show(UUID registration) {
        request.getSession().removeAttribute(ANSWERS);
        request.changeSessionId();
        request.getSession().setAttribute(REGISTRATION, registration);
    }
}
