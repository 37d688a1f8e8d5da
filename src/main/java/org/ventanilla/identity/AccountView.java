package org.ventanilla.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Nss;

/**
 * An account, for the modules above.
 *
 * @param id the account
 * @param insuredNss the worker's NSS; absent for officers
 * @param locale language of mails and documents
 */
public record AccountView(UUID id, @Nullable Nss insuredNss, Locale locale) {

    /** The worker's NSS. */
    public Optional<Nss> nss() {
        return Optional.ofNullable(insuredNss);
    }
}
