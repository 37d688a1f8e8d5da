package org.ventanilla.identity.web.officer;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.officer.InvitationWish;
import org.ventanilla.identity.web.Typed;

/**
 * Somebody to be invited.
 *
 * @param name name in the back office
 * @param email address
 * @param issuer whether with this role
 * @param signer whether with this role
 * @param admin whether with this role
 * @param auditor whether with this role
 * @param requestKey key of this wish
 */
record InvitationForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable Boolean issuer,
        @Nullable Boolean signer,
        @Nullable Boolean admin,
        @Nullable Boolean auditor,
        @Nullable String requestKey) {

    static InvitationForm empty() {
        return new InvitationForm(
                null, null, null, null, null, null, UUID.randomUUID().toString());
    }

    InvitationWish wish(UUID inviter, Locale language) {
        var roles = new RolesForm(issuer, signer, admin, auditor).chosen();
        var english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var locale = english ? Locale.ENGLISH : Locale.forLanguageTag("es-MX");
        return new InvitationWish(key(), Typed.orEmpty(name), Typed.orEmpty(email), roles, locale, inviter);
    }

    /** The key; a new one where the form was tampered with. */
    private UUID key() {
        try {
            return UUID.fromString(Typed.orEmpty(requestKey));
        } catch (IllegalArgumentException tampered) {
            return UUID.randomUUID();
        }
    }
}
