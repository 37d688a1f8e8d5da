package org.ventanilla.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.audit.chain.LinkedLog.BATCH;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody with all rights in the database may do to linked entries, and how the verifier names each (trust, fault 28). */
@Tag("V16.4.2")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlterationTests {

    private static final int ROOTS = 6;

    @TempDir
    private static Path directory;

    private static Path file;
    private static LinkedLog log;

    record Alteration(
            String name,
            Runnable act,
            Fault fault,
            @Nullable Long root,
            @Nullable Long entry) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void link() {
        log = new LinkedLog();
        file = directory.resolve("roots");
        log.append(ROOTS * BATCH);
        log.link(file);
    }

    @AfterAll
    static void end() {
        log.close();
    }

    @Test
    void findsNothingOnACleanLog() {
        assertThat(log.count("root")).isEqualTo(ROOTS);
        assertThat(log.verified(file)).isEmpty();
        assertThat(log.jdbc()
                        .sql("select fault from verif.i07")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void knowsAHundredDifferentAlterations() {
        assertThat(alterations().stream().map(Alteration::name).distinct().count()
                        + fileAlterations().size())
                .isGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void findsAndNamesWhatWasAlteredInTheDatabase(Alteration alteration) {
        assertThat(log.verifiedAfter(file, alteration.act()))
                .contains(new Finding(alteration.fault(), alteration.root(), alteration.entry()));
    }

    @ParameterizedTest
    @MethodSource("fileAlterations")
    @Tag("V16.4.3")
    void findsAndNamesWhatWasAlteredInTheFile(FileAlteration alteration) throws IOException {
        var altered = directory.resolve("altered");
        var lines = new ArrayList<>(Files.readAllLines(file));
        Files.write(altered, alteration.act().apply(lines));

        assertThat(log.verified(altered)).contains(Finding.ofRoot(alteration.fault(), alteration.root()));
    }

    @Test
    void showsABrokenChainToTheCheckView() {
        for (var act : List.of(
                "delete from audit.root where number = 3",
                "delete from audit.link where root_number = 2 and position = 7",
                "update audit.root set mac = previous where number = 4"))
            log.transactions().executeWithoutResult(status -> {
                status.setRollbackOnly();
                run("set local session_replication_role = replica");
                run(act);
                assertThat(log.jdbc()
                                .sql("select fault from verif.i07")
                                .query(String.class)
                                .list())
                        .as(act)
                        .isNotEmpty();
            });
    }

    static List<Alteration> alterations() {
        var all = new ArrayList<Alteration>();
        columns(all);
        absences(all);
        removals(all);
        exchanges(all);
        insertions(all);
        roots(all);
        tails(all);
        recomputed(all);
        return all;
    }

    private static void columns(List<Alteration> all) {
        var changes = List.of(
                "acted_at = acted_at + interval '1 microsecond'",
                "recorded_at = recorded_at - interval '1 day'",
                "kind = 'card.issued'",
                "refused = not refused",
                "actor_id = gen_random_uuid()",
                "actor_role = 'ADMIN'",
                "network_address = '192.0.2.2'",
                "session = 'a1b3'",
                "subject_id = gen_random_uuid()",
                "reason = coalesce(reason, '') || ' '",
                "details = details || '{\"folio\": \"TD-0\"}'",
                "details = '{}'",
                "acted_at = 'infinity'");
        for (var change : changes)
            for (var place : List.of(1, BATCH / 2, BATCH))
                all.add(ofEntry(
                        change, 1 + place % ROOTS, place, Fault.ENTRY_CHANGED, "update audit.entry set " + change));
        var root = 2L;
        all.add(new Alteration(
                "another id",
                () -> {
                    run("alter table audit.entry alter column id set generated by default");
                    run("update audit.entry set id = 1000000 where id = " + log.entryAt(root, 3));
                },
                Fault.ENTRY_REMOVED,
                root,
                log.entryAt(root, 3)));
    }

    private static void absences(List<Alteration> all) {
        for (var column : List.of("actor_id", "network_address", "session", "subject_id", "reason")) {
            var change = column + " = null";
            all.add(ofEntry(change, 3, evenPosition(3), Fault.ENTRY_CHANGED, "update audit.entry set " + change));
        }
    }

    /** The place of an entry that has every column. */
    private static int evenPosition(long root) {
        return log.jdbc().sql("""
                        select min(position) from audit.link l join audit.entry e on e.id = l.entry_id
                        where l.root_number = ? and e.reason is not null and e.actor_id is not null
                        """).params(root).query(Integer.class).single();
    }

    private static void removals(List<Alteration> all) {
        for (var place : List.of(1, 17, BATCH)) {
            all.add(ofEntry("entry gone", 2, place, Fault.ENTRY_REMOVED, "delete from audit.entry"));
            all.add(ofRoot(
                    "entry and link gone at " + place,
                    4,
                    Fault.LINK_REMOVED,
                    "delete from audit.entry where id = " + log.entryAt(4, place),
                    "delete from audit.link where entry_id = " + log.entryAt(4, place)));
            all.add(ofLoose(
                    "link gone at " + place,
                    log.entryAt(5, place),
                    Fault.ENTRY_UNLINKED,
                    "delete from audit.link where entry_id = " + log.entryAt(5, place)));
        }
        all.add(ofRoot(
                "entry, link and count gone",
                3,
                Fault.ROOT_CHANGED,
                "delete from audit.entry where id = " + log.entryAt(3, BATCH),
                "delete from audit.link where entry_id = " + log.entryAt(3, BATCH),
                "update audit.root set entries = entries - 1 where number = 3"));
        all.add(ofRoot(
                "link waits again",
                3,
                Fault.LINK_REMOVED,
                "delete from audit.link where entry_id = " + log.entryAt(3, 5),
                "insert into audit.pending values (" + log.entryAt(3, 5) + ")"));
        all.add(ofEntry(
                "all entries gone", 1, 1, Fault.ENTRY_REMOVED, "delete from audit.entry where true or id = 0 -- "));
    }

    private static void exchanges(List<Alteration> all) {
        for (var other : List.of(2, 30, BATCH)) {
            var here = log.entryAt(1, 1);
            var there = log.entryAt(1, other);
            all.add(new Alteration(
                    "contents exchanged with " + other,
                    () -> run("""
                            update audit.entry e
                               set acted_at = o.acted_at, recorded_at = o.recorded_at, kind = o.kind, refused = o.refused,
                                   actor_id = o.actor_id, actor_role = o.actor_role, network_address = o.network_address,
                                   session = o.session, subject_id = o.subject_id, reason = o.reason, details = o.details
                              from audit.entry o where (e.id, o.id) in ((%1$d, %2$d), (%2$d, %1$d))
                            """.formatted(here, there)),
                    Fault.ENTRY_CHANGED,
                    1L,
                    here));
            all.add(new Alteration(
                    "places exchanged with " + other,
                    () -> {
                        run("update audit.link set position = 1000 where entry_id = " + here);
                        run("update audit.link set position = 1 where entry_id = " + there);
                        run("update audit.link set position = %d where entry_id = %d".formatted(other, here));
                    },
                    Fault.ENTRY_CHANGED,
                    1L,
                    there));
        }
        var moved = log.entryAt(2, 9);
        all.add(new Alteration(
                "moved under another root",
                () -> run("update audit.link set root_number = 5, position = 51 where entry_id = " + moved),
                Fault.LINK_INSERTED,
                5L,
                moved));
        all.add(ofRoot(
                "all places turned round",
                6,
                Fault.ROOT_CHANGED,
                "update audit.link set position = 1000 - position where root_number = 6",
                "update audit.link set position = position - 949 where root_number = 6"));
        all.add(ofRoot(
                "code of a link changed",
                2,
                Fault.ROOT_CHANGED,
                "update audit.link set mac = "
                        + "decode(repeat('ab', 32), 'hex') where root_number = 2 and position = 2"));
    }

    private static void insertions(List<Alteration> all) {
        var insert = """
                insert into audit.entry (id, acted_at, kind, refused, actor_role, details) overriding system value
                values (%d, timestamptz '2026-11-18 10:00Z', 'card.downloaded', false, 'WORKER', '{}')""";
        all.add(ofLoose("inserted without link", 900, Fault.ENTRY_UNLINKED, insert.formatted(900)));
        all.add(ofLoose("inserted before the first", -5, Fault.ENTRY_UNLINKED, insert.formatted(-5)));
        for (var root : List.of(1L, 4L, 6L))
            all.add(new Alteration(
                    "inserted with a link under " + root,
                    () -> {
                        run(insert.formatted(901));
                        run("insert into audit.link values (%d, 51, 901, decode(repeat('cd', 32), 'hex'))"
                                .formatted(root));
                        run("update audit.root set entries = 51 where number = " + root);
                    },
                    Fault.ENTRY_CHANGED,
                    root,
                    901L));
        all.add(new Alteration(
                "inserted under a root that is not there",
                () -> {
                    run(insert.formatted(902));
                    run("insert into audit.link values (99, 1, 902, decode(repeat('cd', 32), 'hex'))");
                },
                Fault.LINK_WITHOUT_ROOT,
                99L,
                902L));
        all.add(ofLoose("removed while it waits", 903, Fault.ENTRY_LOST, "insert into audit.pending values (903)"));
    }

    private static void roots(List<Alteration> all) {
        for (var root : List.of(1L, 3L, 6L)) {
            all.add(ofRoot(
                    "code of root " + root,
                    root,
                    Fault.ROOT_CHANGED,
                    "update audit.root set mac = " + "decode(repeat('ef', 32), 'hex') where number = " + root));
            all.add(ofRoot(
                    "time of root " + root,
                    root,
                    Fault.ROOT_CHANGED,
                    "update audit.root set linked_at = " + "linked_at - interval '1 microsecond' where number = "
                            + root));
            all.add(ofRoot(
                    "count of root " + root,
                    root,
                    Fault.LINK_REMOVED,
                    "update audit.root set entries = " + "entries + 1 where number = " + root));
            all.add(ofRoot(
                    "previous of root " + root,
                    root,
                    Fault.ROOT_DETACHED,
                    "update audit.root set previous = " + "decode(repeat('01', 32), 'hex') where number = " + root));
            all.add(ofRoot("root %d gone".formatted(root), root, Fault.ROOT_REMOVED, remove("= " + root, false)));
            all.add(ofRoot(
                    "root %d gone with all".formatted(root), root, Fault.ROOT_REMOVED, remove("= " + root, true)));
        }
        all.add(ofRoot("renumbered", 6, Fault.ROOT_REMOVED, "update audit.root set number = 7 where number = 6"));
        all.add(ofRoot(
                "roots exchanged",
                2,
                Fault.ROOT_CHANGED,
                "update audit.root set number = 100 where number = 2",
                "update audit.root set number = 2 where number = 3",
                "update audit.root set number = 3 where number = 100"));
    }

    private static void tails(List<Alteration> all) {
        for (var first = 2; first <= ROOTS; first++) {
            all.add(ofRoot("tail cut at " + first, first, Fault.ROOT_REMOVED, remove(">= " + first, true)));
            all.add(ofRoot("roots cut at " + first, ROOTS, Fault.ROOT_REMOVED, remove(">= " + first, false)));
        }
        all.add(ofRoot("all gone", 1, Fault.ROOT_REMOVED, remove("> 0", true)));
        all.add(ofRoot(
                "all waits again",
                1,
                Fault.ROOT_REMOVED,
                "insert into audit.pending select entry_id from audit.link",
                "delete from audit.link",
                "delete from audit.root"));
    }

    private static void recomputed(List<Alteration> all) {
        for (var change : List.of("kind = kind", "reason = 'otro'", "subject_id = null"))
            all.add(new Alteration(
                    "recomputed with another key after " + change,
                    () -> {
                        run("update audit.entry set %s where id = %d".formatted(change, log.entryAt(3, 7)));
                        relink(LinkedLog.OTHER_KEY);
                    },
                    Fault.ROOT_CHANGED,
                    3L,
                    null));
        all.add(new Alteration(
                "recomputed with the right key after a change",
                () -> {
                    run("update audit.entry set reason = 'otro' where id = " + log.entryAt(3, 7));
                    relink(LinkedLog.KEY);
                },
                Fault.FILE_DIFFERS,
                3L,
                null));
    }

    private static void relink(String key) {
        run("insert into audit.pending select entry_id from audit.link");
        run("delete from audit.link");
        run("delete from audit.root");
        try {
            var turn = log.turn(Files.createTempFile(directory, "other", "roots"), key);
            while (turn.take()) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record FileAlteration(String name, UnaryOperator<List<String>> act, Fault fault, long root) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<FileAlteration> fileAlterations() {
        var all = new ArrayList<FileAlteration>();
        for (var line : List.of(0, 2, ROOTS - 1)) {
            all.add(fields("code in line " + line, line, 4, "a".repeat(64)));
            all.add(fields("previous in line " + line, line, 1, "b".repeat(64)));
            all.add(fields("count in line " + line, line, 2, "49"));
            all.add(fields("time in line " + line, line, 3, "2026-11-18T10:00:00Z"));
            all.add(new FileAlteration(
                    "line %d gone".formatted(line), lines -> without(lines, line), Fault.FILE_LACKS_ROOT, line + 1));
            all.add(new FileAlteration(
                    "line %d garbled".formatted(line),
                    lines -> with(lines, line, "x"),
                    Fault.FILE_LINE_UNREADABLE,
                    line + 1));
        }
        all.add(new FileAlteration("tail cut", lines -> lines.subList(0, 4), Fault.FILE_LACKS_ROOT, 5));
        all.add(new FileAlteration("emptied", lines -> List.of(), Fault.FILE_LACKS_ROOT, 1));
        all.add(new FileAlteration("turned round", List::reversed, Fault.FILE_LACKS_ROOT, 1));
        all.add(new FileAlteration(
                "lines exchanged",
                lines -> {
                    Collections.swap(lines, 1, 2);
                    return lines;
                },
                Fault.FILE_LACKS_ROOT,
                2));
        all.add(new FileAlteration(
                "a root more",
                lines -> {
                    lines.add(lines.getLast().replaceFirst("^6", "7"));
                    return lines;
                },
                Fault.ROOT_REMOVED,
                7));
        all.add(new FileAlteration(
                "a line twice",
                lines -> {
                    lines.add(3, lines.get(2));
                    return lines;
                },
                Fault.FILE_DIFFERS,
                3));
        return all;
    }

    private static FileAlteration fields(String name, int line, int field, String value) {
        return new FileAlteration(
                name,
                lines -> {
                    var parts = lines.get(line).split(" ");
                    parts[field] = value;
                    return with(lines, line, String.join(" ", parts));
                },
                Fault.FILE_DIFFERS,
                line + 1);
    }

    private static List<String> with(List<String> lines, int line, String content) {
        lines.set(line, content);
        return lines;
    }

    private static List<String> without(List<String> lines, int line) {
        return IntStream.range(0, lines.size())
                .filter(kept -> kept != line)
                .mapToObj(lines::get)
                .toList();
    }

    private static Alteration ofEntry(String name, long root, int place, Fault fault, String statement) {
        var entry = log.entryAt(root, place);
        return new Alteration(
                "%s at %d.%d".formatted(name, root, place),
                () -> run(statement + " where id = " + entry),
                fault,
                root,
                entry);
    }

    private static Alteration ofRoot(String name, long root, Fault fault, String... statements) {
        return new Alteration(name, () -> List.of(statements).forEach(AlterationTests::run), fault, root, null);
    }

    private static Alteration ofLoose(String name, long entry, Fault fault, String statement) {
        return new Alteration(name, () -> run(statement), fault, null, entry);
    }

    private static String[] remove(String which, boolean withEntries) {
        var rest = List.of(
                "delete from audit.link where root_number " + which, "delete from audit.root where number " + which);
        var all = new ArrayList<String>();
        if (withEntries)
            all.add("delete from audit.entry where id in (select entry_id from audit.link where root_number %s)"
                    .formatted(which));
        all.addAll(rest);
        return all.toArray(String[]::new);
    }

    private static void run(String statement) {
        log.jdbc().sql(statement).update();
    }
}
