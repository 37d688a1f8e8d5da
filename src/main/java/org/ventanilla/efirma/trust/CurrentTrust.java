package org.ventanilla.efirma.trust;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.X500Name;

/** The authorities that were read at start; they do not change while the portal runs. */
class CurrentTrust implements TrustStore {

    private final List<Authority> authorities;
    private final String version;

    CurrentTrust(List<Authority> authorities) {
        this.authorities = authorities.stream()
                .sorted(Comparator.comparing(Authority::anchor)
                        .reversed()
                        .thenComparing(Authority::notAfter)
                        .thenComparing(Authority::fingerprint))
                .toList();
        this.version = versionOf(authorities);
    }

    @Override
    public List<TrustedAuthority> named(X500Name name) {
        return authorities.stream()
                .filter(authority ->
                        CertificateFacts.sameName(authority.certificate().getSubject(), name))
                .map(authority -> new TrustedAuthority(authority.certificate(), authority.anchor()))
                .toList();
    }

    @Override
    public String version() {
        return version;
    }

    /** All of them: anchors first, then those that expire sooner. */
    List<Authority> authorities() {
        return authorities;
    }

    private static String versionOf(List<Authority> authorities) {
        var all = authorities.stream()
                .map(authority -> authority.fingerprint() + (authority.anchor() ? " anchor" : " intermediate"))
                .sorted()
                .collect(Collectors.joining("\n"));
        return CertificateFacts.sha256(all.getBytes(StandardCharsets.US_ASCII));
    }
}
