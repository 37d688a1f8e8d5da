package org.ventanilla.identity.credential;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.TooManyAttempts;

/**
 * Counts attempts in the database, for all nodes together and in real time, and refuses those beyond a quota. Refused attempts do not count,
 * so that nobody is kept out by others who go on trying. Nothing personal is stored: subjects are keyed digests.
 */
@Component
public class Throttle {

    private final JdbcClient jdbc;
    private final Pepper pepper;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Pepper pepper, @Qualifier("technicalClock") Clock clock) {
        this.jdbc = jdbc;
        this.pepper = pepper;
        this.clock = clock;
    }

    /**
     * Counts one attempt under each quota, in a transaction of its own (call it before opening another one). Throws {@link TooManyAttempts}
     * with the longest wait, and counts nothing, when one of the quotas is used up. Attempts at the same time on any node are counted one
     * after the other.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void admit(Quota... quotas) {
        count(quotas);
    }

    /**
     * The same in the caller's transaction, for an act that is recorded together with its attempt: what is rolled back was never tried. Hold
     * nothing that others wait for without holding a quota.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void admitWithin(Quota... quotas) {
        count(quotas);
    }

    private void count(Quota... quotas) {
        var now = clock.instant();
        var counted = Stream.of(quotas)
                .map(quota -> new Counted(quota, digest(quota.kind(), quota.subject())))
                .sorted(Comparator.comparing(Counted::key))
                .toList();
        counted.forEach(this::lock);

        var wait = counted.stream().map(each -> waitFor(each, now)).max(Comparator.naturalOrder());
        if (wait.isPresent() && wait.get().isPositive()) throw new TooManyAttempts(wait.get());
        counted.forEach(each -> remember(each, now));
    }

    /** How many attempts of this quota are remembered. */
    @Transactional(readOnly = true)
    public int used(Quota quota) {
        var key = digest(quota.kind(), quota.subject());
        return attempts(key, clock.instant().minus(quota.allowance().memory())).size();
    }

    /** Forgets the attempts of a subject, because it has shown that they were its own. */
    @Transactional
    public void forget(String kind, String subject) {
        jdbc.sql("delete from identity.attempt where key_hash = :key")
                .param("key", digest(kind, subject))
                .update();
    }

    /** Takes back the latest attempt of a subject, because it turned out to be a rightful one. */
    @Transactional
    public void release(String kind, String subject) {
        jdbc.sql("""
                delete from identity.attempt where id = (
                    select id from identity.attempt where key_hash = :key order by attempted_at desc limit 1)
                """).param("key", digest(kind, subject)).update();
    }

    private void lock(Counted counted) {
        var number = ByteBuffer.wrap(HexFormat.of().parseHex(counted.key())).getLong();
        jdbc.sql("select pg_advisory_xact_lock(:number)")
                .param("number", number)
                .query()
                .listOfRows();
    }

    private Duration waitFor(Counted counted, Instant now) {
        var allowance = counted.quota().allowance();
        return allowance.waitAfter(attempts(counted.key(), now.minus(allowance.memory())), now);
    }

    private List<Instant> attempts(String key, Instant since) {
        return jdbc.sql("""
                select attempted_at from identity.attempt
                where key_hash = :key and attempted_at > :since
                order by attempted_at desc
                """)
                .param("key", key)
                .param("since", utc(since))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    private void remember(Counted counted, Instant now) {
        jdbc.sql("""
                insert into identity.attempt (kind, key_hash, attempted_at, forget_at)
                values (:kind, :key, :now, :forget)
                """)
                .param("kind", counted.quota().kind())
                .param("key", counted.key())
                .param("now", utc(now))
                .param("forget", utc(now.plus(counted.quota().allowance().memory())))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private String digest(String kind, String subject) {
        return HexFormat.of().formatHex(pepper.mac("throttle", kind + '\n' + subject));
    }

    private record Counted(Quota quota, String key) {}
}
