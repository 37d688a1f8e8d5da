package org.ventanilla.affiliation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class ImportSweepTests {

    private final Deque<Runnable> rounds = new ArrayDeque<>();

    @Autowired
    private ImportQueue queue;

    @Autowired
    private FileReception reception;

    @Autowired
    private ImportReports reports;

    @Test
    void judgesAllThatWaitsInOneRoundBesideTheScheduler() {
        var sweep = new ImportSweep(queue, rounds::add);
        var one = receive();
        var other = receive();

        sweep.sweep();
        sweep.sweep();
        assertThat(rounds).hasSize(1);
        assertThat(reports.find(one).state()).isEqualTo(ImportState.RECEIVED);
        rounds.remove().run();

        assertThat(reports.find(one).state().finished()).isTrue();
        assertThat(reports.find(other).state().finished()).isTrue();
        sweep.sweep();
        assertThat(rounds).hasSize(1);
    }

    private UUID receive() {
        var content = new ByteArrayInputStream(
                UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return reception.receive(new FileToImport("a.txt", LocalDate.of(2026, 3, 2), null, null), content);
    }
}
