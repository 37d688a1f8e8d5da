package org.ventanilla.efirma.trust;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.ventanilla.core.Role;
import org.ventanilla.core.WorkQueue;

/** Authorities whose time is over or ends soon: somebody must bring their successors before signatures are refused. */
@Component
class ExpiringAuthorities implements WorkQueue {

    static final String PATH = "/admin/confianza";

    private static final Logger LOG = LoggerFactory.getLogger(ExpiringAuthorities.class);
    private static final int TILE = 60;

    private final CurrentTrust trust;
    private final TrustSettings settings;
    private final Clock clock;

    ExpiringAuthorities(CurrentTrust trust, TrustSettings settings, Clock clock) {
        this.trust = trust;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return TILE;
    }

    @Override
    public String messageKey() {
        return "efirma.queue.authorities";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMIN);
    }

    @Override
    public State state() {
        var expiring = expiring();
        var oldest = expiring.stream().map(this::warnedFrom).min(Comparator.naturalOrder());
        return new State(expiring.size(), oldest.orElse(null));
    }

    /** Tells the operators' log, at start and once a day. */
    @Scheduled(fixedDelayString = "${ventanilla.efirma.trust.warning-delay:P1D}")
    void warn() {
        for (var authority : expiring())
            LOG.warn(
                    "trust store: the authority {} (certificate {}) {} at {}",
                    authority.name(),
                    CertificateFacts.number(authority.certificate()),
                    authority.notAfter().isBefore(clock.instant()) ? "expired" : "expires",
                    authority.notAfter());
    }

    private List<Authority> expiring() {
        var now = clock.instant();
        return trust.authorities().stream()
                .filter(authority -> !warnedFrom(authority).isAfter(now))
                .toList();
    }

    private Instant warnedFrom(Authority authority) {
        return authority.notAfter().minus(settings.warnBefore());
    }
}
