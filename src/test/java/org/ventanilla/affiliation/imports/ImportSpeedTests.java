package org.ventanilla.affiliation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.ventanilla.affiliation.IdseLine;
import org.ventanilla.affiliation.RegisterImports;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.support.VentanillaTest;

/**
 * How fast a batch of altas goes through the whole importer, beside the yardstick of the same run: the bare rows by JDBC in batches of a
 * thousand, unchecked, into a table with the same constraints.
 */
@VentanillaTest
@Tag("bench")
@Isolated("it measures")
class ImportSpeedTests {

    private static final int ROWS = Integer.getInteger("ventanilla.bench.rows", 200_000);
    private static final int STEP = 1000;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private RegisterImports imports;

    @Autowired
    private ImportReports reports;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void importsFasterThanHalfOfPlainBatches() throws IOException {
        var employer = new RegisterDesk(imports, reports).employer();

        var whole = timed(() -> importAll(employer));
        var plain = timed(() -> insertPlainly(employer));

        var ratio = plain.toNanos() / (double) whole.toNanos();
        System.out.printf(
                "Import of %,d altas: %,.0f rows/s; plain JDBC batches: %,.0f rows/s; ratio %.2f%n",
                ROWS, perSecond(whole), perSecond(plain), ratio);
        assertThat(ratio).isGreaterThan(0.5);
    }

    private void importAll(String employer) {
        try (var file = new SequenceInputStream(Collections.enumeration(IntStream.range(0, ROWS / STEP)
                .mapToObj(step -> new LazyLines(employer))
                .toList()))) {
            var batch = reports.find(imports.importFile("lote.txt", file, DAY));
            assertThat(batch.counts()).isEqualTo(new BatchView.Counts(ROWS, 0, 0));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void insertPlainly(String employer) {
        jdbc.execute("create table affiliation.bench_movement (like affiliation.movement including all)");
        try {
            var rows = IntStream.range(0, STEP).boxed().toList();
            for (int step = 0; step < ROWS / STEP; step++) {
                int first = step * STEP;
                jdbc.batchUpdate("""
                        insert into affiliation.bench_movement (nss, employer_registration, kind, effective_on, received_on,
                            daily_base_salary, worker_type, salary_type, week_type, family_clinic, office_guide, worker_key,
                            reported_curp, batch_id, line_number)
                        values (?, ?, 'ENROLLMENT', ?, ?, 500.00, '1', '0', '0', '032', '99400', '', ?,
                                '00000000-0000-0000-0000-000000000000', ?)
                        """, rows, STEP, (statement, row) -> {
                    var person = SyntheticPerson.next();
                    statement.setString(1, person.nss());
                    statement.setString(2, employer);
                    statement.setObject(3, DAY);
                    statement.setObject(4, DAY);
                    statement.setString(5, person.curp());
                    statement.setLong(6, first + row + 1L);
                });
            }
        } finally {
            jdbc.execute("drop table affiliation.bench_movement");
        }
    }

    private static Duration timed(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double perSecond(Duration time) {
        return ROWS / (time.toNanos() / 1e9);
    }

    /** A thousand lines, written when they are read, so that the file is never in memory. */
    private static final class LazyLines extends InputStream {

        private final Iterator<Integer> left = IntStream.range(0, STEP).iterator();
        private final String employer;
        private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);

        private LazyLines(String employer) {
            this.employer = employer;
        }

        @Override
        public int read() {
            return fill() ? line.read() : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return fill() ? line.read(target, offset, length) : -1;
        }

        private boolean fill() {
            if (line.available() == 0 && left.hasNext()) {
                left.next();
                var text = IdseLine.reentry(SyntheticPerson.next(), employer)
                                .on(DAY)
                                .text() + "\r\n";
                line = new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
            }
            return line.available() > 0;
        }
    }
}
