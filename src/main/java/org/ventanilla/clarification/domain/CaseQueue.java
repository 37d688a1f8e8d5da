package org.ventanilla.clarification.domain;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.clarification.CaseRead;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.People;

/** What officers see of cases: never their own; each reading of one is on the audit log. */
@Service
public class CaseQueue {

    private static final String WHOLE = "CASE";

    private final JdbcClient jdbc;
    private final CaseReader reader;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseQueue(JdbcClient jdbc, CaseReader reader, People people, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Cases above this number, the longest open first. */
    @Transactional(readOnly = true)
    public List<CaseLine> page(QueueFilter filter, UUID officer, long after, int size) {
        return jdbc.sql("select " + CaseReader.COLUMNS + " from clarification.clarification_case"
                        + " where number > :after and owner_id <> :officer and " + condition(filter)
                        + " order by number limit :size")
                .param("after", after)
                .param("officer", officer)
                .param("today", LegalTime.today(clock))
                .param("colleague", filter.colleague())
                .param("kind", filter.kind() == null ? "" : filter.kind().name())
                .param("size", size)
                .query(CaseReader::line)
                .list();
    }

    /** How many cases wait, are overdue, are nobody's, and are this officer's. */
    @Transactional(readOnly = true)
    public Figures figures(UUID officer) {
        return jdbc.sql("""
                select count(*), count(*) filter (where answer_due_on < :today), count(*) filter (where officer_id is null),
                       count(*) filter (where officer_id = :officer)
                  from clarification.clarification_case
                 where stage in ('RECEIVED', 'IN_REVIEW') and owner_id <> :officer
                """)
                .param("today", LegalTime.today(clock))
                .param("officer", officer)
                .query((row, number) -> new Figures(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    /**
     * Reads one case.
     *
     * @throws NotFound when there is no such case, or it is the officer's own
     */
    @Transactional
    public CaseView read(String folio, UUID officer) {
        return read(folio, officer, WHOLE);
    }

    /**
     * Reads a file of a case.
     *
     * @throws NotFound when there is no such case or file, or the case is the officer's own
     */
    @Transactional
    public KeptFile file(String folio, UUID officer, UUID file) {
        var kept = reader.file(folio, file).orElseThrow(() -> new NotFound("file"));
        read(folio, officer, file.toString());
        return kept;
    }

    /** Names of the people that stand behind these cases, by account. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(List<CaseLine> lines) {
        var ids = new HashSet<UUID>();
        for (var line : lines) {
            ids.add(line.ownerId());
            if (line.officerId() != null) ids.add(Objects.requireNonNull(line.officerId()));
        }
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> people.nameOf(id).orElse("")));
    }

    private CaseView read(String folio, UUID officer, String part) {
        var found = reader.find(folio)
                .filter(one -> !one.line().ownerId().equals(officer))
                .orElseThrow(() -> new NotFound("case"));
        events.publishEvent(new CaseRead(folio, found.line().ownerId(), part));
        return found;
    }

    private static String condition(QueueFilter filter) {
        var stages = switch (filter.stages()) {
            case WAITING -> "stage in ('RECEIVED', 'IN_REVIEW')";
            case OVERDUE -> "stage in ('RECEIVED', 'IN_REVIEW') and answer_due_on < :today";
            case RECEIVED -> "stage = 'RECEIVED'";
            case IN_REVIEW -> "stage = 'IN_REVIEW'";
            case ANSWERED -> "stage = 'ANSWERED'";
            case CLOSED -> "stage = 'CLOSED'";
        };
        var holder = switch (filter.holder()) {
            case ANYBODY -> "";
            case ME -> " and officer_id = :officer";
            case NOBODY -> " and officer_id is null";
        };
        var colleague = filter.colleague() == null ? "" : " and officer_id = :colleague";
        return stages + holder + colleague + (filter.kind() == null ? "" : " and kind = :kind");
    }

    /**
     * The queue in figures.
     *
     * @param waiting cases that wait for an answer
     * @param overdue those whose answer is late
     * @param unassigned those that nobody has
     * @param mine those of the officer who asks
     */
    public record Figures(long waiting, long overdue, long unassigned, long mine) {}
}
