package org.ventanilla.efirma.trust;

import java.time.Instant;

/**
 * An authority that is trusted now, for a page.
 *
 * @param name what to call it
 * @param number number of its certificate
 * @param fingerprint SHA-256 of its certificate, 64 hexadecimal digits
 * @param anchor whether trust begins with it
 * @param profile on whose word it is trusted
 * @param issuer who vouches for it
 * @param notBefore when its time begins
 * @param notAfter when its time ends
 * @param term where in its time it is
 */
public record AuthorityView(
        String name,
        String number,
        String fingerprint,
        boolean anchor,
        AuthorityProfile profile,
        String issuer,
        Instant notBefore,
        Instant notAfter,
        AuthorityTerm term) {}
