package org.ventanilla.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole log and its roots, inside and outside the database, and names all that is not as it was written. */
@Service
public class VerifyLog {

    private static final int PAGE = 500;
    private static final Duration LAG = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Roots roots;
    private final RootCheck check;
    private final RootsFile file;
    private final Clock clock;

    VerifyLog(
            JdbcClient jdbc,
            Roots roots,
            RootCheck check,
            RootsFile file,
            @Qualifier("technicalClock") Clock technicalClock) {
        this.jdbc = jdbc;
        this.roots = roots;
        this.check = check;
        this.file = file;
        this.clock = technicalClock;
    }

    /** Tells each finding as it comes, in memory that does not grow with the log; what was read. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Extent execute(Consumer<Finding> found) {
        jdbc.sql("set local statement_timeout = 0").update();
        jdbc.sql("set local idle_in_transaction_session_timeout = 0").update();
        try (var lines = file.reader()) {
            var extent = new Pass(lines.lines().iterator(), found).read();
            looseParts(found);
            return extent;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void looseParts(Consumer<Finding> found) {
        jdbc.sql("""
                        select l.root_number, l.entry_id from audit.link l
                        where not exists (select from audit.root r where r.number = l.root_number)
                        """).withFetchSize(PAGE).query(row -> {
            found.accept(Finding.ofEntry(Fault.LINK_WITHOUT_ROOT, row.getLong(1), row.getLong(2)));
        });
        loose(Fault.ENTRY_UNLINKED, found, """
                select e.id from audit.entry e
                where not exists (select from audit.link l where l.entry_id = e.id)
                  and not exists (select from audit.pending p where p.entry_id = e.id)
                """);
        loose(Fault.ENTRY_LOST, found, """
                select p.entry_id from audit.pending p
                where not exists (select from audit.entry e where e.id = p.entry_id)
                """);
    }

    private void loose(Fault fault, Consumer<Finding> found, String query) {
        jdbc.sql(query).withFetchSize(PAGE).query(row -> {
            found.accept(Finding.ofLooseEntry(fault, row.getLong(1)));
        });
    }

    /**
     * How much was read.
     *
     * @param roots how many roots
     * @param entries how many linked entries
     */
    public record Extent(long roots, long entries) {}

    /** One pass over the roots of the database and the lines of the file, side by side. */
    private final class Pass {

        private final Iterator<String> lines;
        private final Consumer<Finding> found;
        private final Instant recently = clock.instant().minus(LAG);
        private long line;
        private long next = 1;
        private long told;
        private long read;
        private long entries;
        private String before = Root.NOTHING;
        private @Nullable Root copy;

        Pass(Iterator<String> lines, Consumer<Finding> found) {
            this.lines = lines;
            this.found = found;
        }

        VerifyLog.Extent read() {
            copy = nextCopy();
            var page = roots.after(0, PAGE);
            while (!page.isEmpty()) {
                page.forEach(this::read);
                page = roots.after(page.getLast().number(), PAGE);
            }
            for (; copy != null; copy = nextCopy()) tell(Fault.ROOT_REMOVED, copy.number());
            return new VerifyLog.Extent(read, entries);
        }

        private void read(Root root) {
            read++;
            compare(root);
            if (root.number() != next && told < next) tell(Fault.ROOT_REMOVED, next);
            if (!root.previous().equals(before)) tell(Fault.ROOT_DETACHED, root.number());
            entries += check.check(root, found);
            before = root.mac();
            next = root.number() + 1;
        }

        private void compare(Root root) {
            while (copy != null && copy.number() < root.number()) {
                tell(copy.number() < next ? Fault.FILE_DIFFERS : Fault.ROOT_REMOVED, copy.number());
                told = copy.number();
                copy = nextCopy();
            }
            if (copy != null && copy.number() == root.number()) {
                if (!copy.equals(root)) tell(Fault.FILE_DIFFERS, root.number());
                copy = nextCopy();
            } else if (copy != null || root.linkedAt().isBefore(recently)) tell(Fault.FILE_LACKS_ROOT, root.number());
        }

        private @Nullable Root nextCopy() {
            while (lines.hasNext()) {
                line++;
                var root = Root.ofLine(lines.next());
                if (root.isPresent()) return root.get();
                tell(Fault.FILE_LINE_UNREADABLE, line);
            }
            return null;
        }

        private void tell(Fault fault, long root) {
            found.accept(Finding.ofRoot(fault, root));
        }
    }
}
