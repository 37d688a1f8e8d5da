package org.ventanilla.efirma.trust;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.springframework.stereotype.Component;

/** What is trusted, for the officers who watch over it. */
@Component
public class TrustOverview {

    private final CurrentTrust trust;
    private final TrustHistory history;
    private final TrustSettings settings;
    private final Clock clock;

    TrustOverview(CurrentTrust trust, TrustHistory history, TrustSettings settings, Clock clock) {
        this.trust = trust;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    /** The authorities that are trusted now: anchors first, then those that expire sooner. */
    public List<AuthorityView> current() {
        var now = clock.instant();
        return trust.authorities().stream()
                .map(authority -> view(authority, now))
                .toList();
    }

    /** Those that were trusted at an earlier start and are no more, the last first. */
    public List<FormerAuthority> former() {
        return history.former();
    }

    /** Version of the store, as signatures keep it. */
    public String version() {
        return trust.version();
    }

    private AuthorityView view(Authority authority, Instant now) {
        return new AuthorityView(
                authority.name(),
                CertificateFacts.number(authority.certificate()),
                authority.fingerprint(),
                authority.anchor(),
                authority.profile(),
                nameOf(authority.certificate().getIssuer()),
                authority.notBefore(),
                authority.notAfter(),
                termAt(authority, now));
    }

    private AuthorityTerm termAt(Authority authority, Instant now) {
        if (now.isAfter(authority.notAfter())) return AuthorityTerm.EXPIRED;
        if (now.isBefore(authority.notBefore())) return AuthorityTerm.NOT_YET;
        var left = Duration.between(now, authority.notAfter());
        return left.compareTo(settings.warnBefore()) <= 0 ? AuthorityTerm.ENDING : AuthorityTerm.RUNNING;
    }

    /** What the page calls the issuer: the name of the authority in the store, which may be a better one than the certificate's. */
    private String nameOf(X500Name issuer) {
        return trust.authorities().stream()
                .filter(authority ->
                        CertificateFacts.sameName(authority.certificate().getSubject(), issuer))
                .map(Authority::name)
                .findFirst()
                .orElseGet(() -> CertificateFacts.name(issuer));
    }
}
