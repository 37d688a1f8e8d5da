package org.ventanilla.efirma.trust;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every authority that was ever trusted, so that an old signature can be judged by what counted then. */
@Component
class TrustHistory implements ApplicationRunner {

    private static final String SEEN = """
            insert into efirma.trusted_authority
                (fingerprint, name, number, profile, anchor, not_before, not_after, certificate, first_seen_at, last_seen_at)
            values (:fingerprint, :name, :number, :profile, :anchor, :notBefore, :notAfter, :certificate, :now, :now)
            on conflict (fingerprint) do update
               set name = excluded.name, profile = excluded.profile,
                   last_seen_at = greatest(trusted_authority.last_seen_at, excluded.last_seen_at)
            """;

    private final CurrentTrust trust;
    private final JdbcClient jdbc;
    private final Clock clock;

    TrustHistory(CurrentTrust trust, JdbcClient jdbc, Clock clock) {
        this.trust = trust;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down what is trusted from this start on; nodes that start at once write in one order, so that none blocks another for good. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var now = clock.instant();
        trust.authorities().stream()
                .sorted(Comparator.comparing(Authority::fingerprint))
                .forEach(authority -> keep(authority, now));
    }

    /** Authorities that were trusted at an earlier start and are no more, the last first. */
    List<FormerAuthority> former() {
        return jdbc.sql("""
                        select name, number, fingerprint, first_seen_at, last_seen_at from efirma.trusted_authority
                        where fingerprint not in (:current) order by last_seen_at desc, fingerprint limit 100
                        """)
                .param("current", current())
                .query((row, number) -> new FormerAuthority(
                        row.getString("name"),
                        row.getString("number"),
                        row.getString("fingerprint"),
                        row.getObject("first_seen_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_seen_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<String> current() {
        return trust.authorities().stream().map(Authority::fingerprint).toList();
    }

    private void keep(Authority authority, Instant now) {
        jdbc.sql(SEEN)
                .param("fingerprint", authority.fingerprint())
                .param("name", authority.name())
                .param("number", CertificateFacts.number(authority.certificate()))
                .param("profile", authority.profile().name())
                .param("anchor", authority.anchor())
                .param("notBefore", authority.notBefore().atOffset(ZoneOffset.UTC))
                .param("notAfter", authority.notAfter().atOffset(ZoneOffset.UTC))
                .param("certificate", CertificateFacts.encoded(authority.certificate()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
