package org.ventanilla.efirma.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.ventanilla.core.PortalUser;

/** The account of the session that asks. */
final class SignedInAccount {

    private SignedInAccount() {}

    /** Its id; null where nobody is signed in. */
    static @Nullable UUID id() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? user.accountId()
                : null;
    }
}
