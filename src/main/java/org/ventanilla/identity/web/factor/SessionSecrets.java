package org.ventanilla.identity.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.credential.SecretCipher;
import org.ventanilla.identity.factor.TotpOffer;
import org.ventanilla.identity.factor.TurnOnTotp;

/** What a person sees once while a second step turns on: the secret of an app and the recovery codes. Sessions hold both sealed. */
@Component
class SessionSecrets {

    private static final String OFFER = "ventanilla.second-step.offer.";
    private static final String CODES = "ventanilla.second-step.codes.";
    private static final String PURPOSE = "shown-codes";

    private final TurnOnTotp turnOn;
    private final SecretCipher cipher;

    SessionSecrets(TurnOnTotp turnOn, SecretCipher cipher) {
        this.turnOn = turnOn;
        this.cipher = cipher;
    }

    /** The secret that this session was offered, or a new one. */
    TotpOffer offer(UUID accountId, HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(OFFER + accountId) instanceof String kept) return turnOn.offer(accountId, kept);

        var offer = turnOn.offer(accountId);
        session.setAttribute(OFFER + accountId, offer.sealed());
        return offer;
    }

    /** Shows these codes until the person has kept them; the offered secret is shown no more. */
    void show(UUID accountId, List<String> codes, HttpServletRequest request) {
        var session = request.getSession();
        session.removeAttribute(OFFER + accountId);
        var sealed = cipher.seal(
                PURPOSE, accountId.toString(), String.join("\n", codes).getBytes(StandardCharsets.UTF_8));
        session.setAttribute(CODES + accountId, Base64.getEncoder().encodeToString(sealed));
    }

    /** The codes to be shown, if any. */
    Optional<List<String>> codes(UUID accountId, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(CODES + accountId) instanceof String kept))
            return Optional.empty();

        var text =
                cipher.open(PURPOSE, accountId.toString(), Base64.getDecoder().decode(kept));
        return Optional.of(new String(text, StandardCharsets.UTF_8).lines().toList());
    }

    /** The person has kept the codes. */
    void forget(UUID accountId, HttpServletRequest request) {
        var session = request.getSession();
        session.removeAttribute(CODES + accountId);
        session.removeAttribute(OFFER + accountId);
    }
}
