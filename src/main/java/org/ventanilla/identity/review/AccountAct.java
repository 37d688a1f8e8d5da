package org.ventanilla.identity.review;

import java.util.Arrays;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.review.ReviewEvent.Kind;

/** What an officer may do with an account. */
public enum AccountAct {
    /** Shut it for now. */
    SUSPEND("suspender", "identity/account-suspended", Kind.ACCOUNT_SUSPENDED),
    /** Open it again. */
    RELEASE("liberar", "identity/account-released", Kind.ACCOUNT_RELEASED),
    /** Demand a new password. */
    DEMAND_PASSWORD("contrasena", "identity/account-password-demanded", Kind.PASSWORD_DEMANDED),
    /** End its sessions. */
    END_SESSIONS("sesiones", "identity/account-sessions-ended", Kind.SESSIONS_ENDED);

    private final String slug;
    private final String mail;
    private final Kind kind;

    AccountAct(String slug, String mail, Kind kind) {
        this.slug = slug;
        this.mail = mail;
        this.kind = kind;
    }

    /** The act with this name in an address; throws {@link NotFound} where there is none. */
    public static AccountAct of(String slug) {
        return Arrays.stream(values())
                .filter(act -> act.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("act"));
    }

    /** Its name in an address. */
    public String slug() {
        return slug;
    }

    /** Whether it may be done with this account now. */
    public boolean fits(FoundAccount account) {
        if (account.state() == AccountState.LEFT || account.state() == AccountState.CLOSED) return false;
        return switch (this) {
            case SUSPEND -> account.state() == AccountState.ACTIVE;
            case RELEASE -> account.state() == AccountState.SUSPENDED;
            case DEMAND_PASSWORD -> account.passwordChangedAt() != null && !account.passwordDue();
            case END_SESSIONS -> true;
        };
    }

    String mail() {
        return mail;
    }

    Kind kind() {
        return kind;
    }
}
