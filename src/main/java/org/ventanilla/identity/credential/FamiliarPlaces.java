package org.ventanilla.identity.credential;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Network addresses from which accounts were opened before, kept as keyed digests, in real time. */
@Component
class FamiliarPlaces {

    private final JdbcClient jdbc;
    private final Pepper pepper;
    private final SignInSettings settings;
    private final Clock clock;

    FamiliarPlaces(JdbcClient jdbc, Pepper pepper, SignInSettings settings, @Qualifier("technicalClock") Clock clock) {
        this.jdbc = jdbc;
        this.pepper = pepper;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the subject's password was right from this address not long ago. */
    boolean know(String subject, String networkAddress) {
        return jdbc.sql("""
                select exists (select 1 from identity.familiar_place
                               where place_hash = :place and last_seen_at > :since)
                """)
                .param("place", digest(subject, networkAddress))
                .param("since", clock.instant().minus(settings.familiarFor()).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** The subject's password was right from this address. */
    void remember(String subject, String networkAddress) {
        jdbc.sql("""
                insert into identity.familiar_place (place_hash, last_seen_at) values (:place, :now)
                on conflict (place_hash) do update set last_seen_at = excluded.last_seen_at
                """)
                .param("place", digest(subject, networkAddress))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Deletes what is familiar no more, in one statement. */
    int purge() {
        return jdbc.sql("delete from identity.familiar_place where last_seen_at <= :since")
                .param("since", clock.instant().minus(settings.familiarFor()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private String digest(String subject, String networkAddress) {
        return HexFormat.of().formatHex(pepper.mac("familiar-place", subject + '\n' + networkAddress));
    }
}
