package org.ventanilla.audit.log;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log.
 *
 * @param place where it stands in the list
 * @param recordedAt when it was written, in real time
 * @param kind what happened
 * @param refused whether it was tried and refused
 * @param actor who acted
 * @param subject on whom or what, if anything
 * @param reason why, if somebody was asked
 * @param details facts by their names, in order
 * @param root number of the root that commits to it; absent until it is linked
 */
public record LogEntry(
        Place place,
        Instant recordedAt,
        String kind,
        boolean refused,
        Acting actor,
        @Nullable UUID subject,
        @Nullable String reason,
        Map<String, String> details,
        @Nullable Long root) {

    /**
     * Where an entry stands in the list, which runs from the newest to the oldest.
     *
     * @param actedAt business time of the act
     * @param id number of the entry
     */
    public record Place(Instant actedAt, long id) {

        /** Before the newest entry. */
        public static final Place NEWEST = new Place(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);
    }

    /**
     * Who acted and from where.
     *
     * @param account the account, if one is known
     * @param role in what role
     * @param networkAddress from where, if from outside
     * @param session digest of the session, if there was one
     */
    public record Acting(
            @Nullable UUID account,
            String role,
            @Nullable String networkAddress,
            @Nullable String session) {}
}
