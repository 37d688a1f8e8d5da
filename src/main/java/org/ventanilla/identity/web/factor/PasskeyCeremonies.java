package org.ventanilla.identity.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.passkey.Passkeys;

/** Keeps the challenge of a page in its session, and takes it out again for one answer. */
@Component
class PasskeyCeremonies {

    private static final String CREATION = "ventanilla.passkey.creation";
    private static final String REQUEST = "ventanilla.passkey.request";

    private final Passkeys passkeys;

    PasskeyCeremonies(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    /** What the page gives the browser to make a passkey. */
    String creation(UUID accountId, HttpServletRequest request) {
        var options = passkeys.creationFor(accountId);
        request.getSession().setAttribute(CREATION, options);
        return passkeys.write(options);
    }

    /** What the page gives the browser to use one. */
    String request(UUID accountId, HttpServletRequest request) {
        var options = passkeys.requestFor(accountId);
        request.getSession().setAttribute(REQUEST, options);
        return passkeys.write(options);
    }

    /** Keeps what the browser made; empty when it does not answer this session's challenge. */
    Optional<Passkeys.Made> register(UUID accountId, PasskeyForm form, HttpServletRequest request) {
        return take(CREATION, request) instanceof PublicKeyCredentialCreationOptions asked
                ? passkeys.register(accountId, asked, form.credential(), form.label())
                : Optional.empty();
    }

    /** Whether the browser's answer to this session's challenge is right. */
    boolean prove(UUID accountId, String answer, HttpServletRequest request) {
        return take(REQUEST, request) instanceof PublicKeyCredentialRequestOptions asked
                && passkeys.prove(accountId, asked, answer);
    }

    private static Object take(String attribute, HttpServletRequest request) {
        var session = request.getSession();
        var kept = session.getAttribute(attribute);
        session.removeAttribute(attribute);
        return kept == null ? "" : kept;
    }
}
