package org.ventanilla.affiliation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ventanilla.affiliation.IdseLine.reentry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.affiliation.IdseLine;
import org.ventanilla.affiliation.RegisterImports;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.affiliation.formats.Refusal;
import org.ventanilla.affiliation.formats.RegisterFormat;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.support.VentanillaTest;

/** Once only, in order, on many nodes, through crashes. */
@VentanillaTest
class ImportQueueTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private RegisterImports imports;

    @Autowired
    private ImportReports reports;

    @Autowired
    private FileReception reception;

    @Autowired
    private ImportQueue queue;

    @Autowired
    private ImportBatches batches;

    @Autowired
    private ImportSettings settings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private RegisterDesk desk;
    private String employer;

    @BeforeEach
    void openDesk() {
        desk = new RegisterDesk(imports, reports);
        employer = desk.employer();
    }

    @Test
    @DisplayName("the same file twice changes nothing and answers with the earlier report")
    void takesTheSameBytesOnce() {
        var person = SyntheticPerson.next();
        var file = file(person);

        var first = desk.bring(file, DAY);
        var second = desk.bring(file, DAY.plusDays(1));

        assertThat(second).isEqualTo(first);
        assertThat(movements(person)).isEqualTo(1);
    }

    @Test
    void takesTheSameBytesOnceAlsoWhenTheyComeAtOnce() throws Exception {
        var person = SyntheticPerson.next();
        var file = file(person);

        var ids = atOnce(8, () -> desk.bringOnce(file, DAY));

        assertThat(ids).hasSize(8).containsOnly(ids.getFirst());
        assertThat(movements(person)).isEqualTo(1);
    }

    @Test
    void doublesNothingWhenTheSameLineComesInManyFilesAtOnce() throws Exception {
        var person = SyntheticPerson.next();
        var line = reentry(person, employer).on(DAY).text();
        var files = IntStream.range(0, 6)
                .mapToObj(file -> IdseLine.file(line, filler()))
                .toList();
        var turn = new java.util.concurrent.atomic.AtomicInteger();

        var ids = atOnce(6, () -> desk.bringOnce(files.get(turn.getAndIncrement()), DAY));

        assertThat(movements(person)).isEqualTo(1);
        assertThat(ids.stream().flatMap(id -> desk.remarks(reports.find(id)).stream()))
                .hasSize(5)
                .containsOnly("1:048");
    }

    @Test
    void letsAFileOfWhichNothingWasTakenComeAgain() {
        var person = SyntheticPerson.next();
        var unknown = SyntheticPerson.nextEmployer();
        var file = IdseLine.file(reentry(person, unknown).on(DAY).text());
        var early = desk.bring(file, DAY);

        desk.bring(RegisterDesk.csv(RegisterFormat.EMPLOYERS, unknown + ",COSC8001137NA,Patrón,2,GENERAL,Z99"), DAY);
        var later = desk.bring(file, DAY);

        assertThat(desk.remarks(early)).containsExactly("1:024");
        assertThat(later.counts()).isEqualTo(new BatchView.Counts(1, 0, 0));
        assertThat(desk.bring(file, DAY)).isEqualTo(later);
    }

    @Test
    void refusesWhatIsNoneOfTheFormatsAndKeepsNoneOfItsBytes() {
        var refused = desk.bring(("no " + UUID.randomUUID()).getBytes(java.nio.charset.StandardCharsets.UTF_8), DAY);

        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(refused.refusal()).isEqualTo(Refusal.UNKNOWN);
        assertThat(refused.counts()).isEqualTo(new BatchView.Counts(0, 0, 0));
        assertThat(chunks(refused.id())).isZero();
    }

    @Test
    @DisplayName("0.1: receivedOn is never in the future")
    void refusesAReceptionInTheFuture() {
        assertThatThrownBy(() -> desk.bring(file(SyntheticPerson.next()), LocalDate.of(2026, 11, 19)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("affiliation.error.received-in-future");
    }

    @Test
    void judgesFilesInTheOrderInWhichTheyCame() {
        var person = SyntheticPerson.next();
        var alta = receive(IdseLine.file(reentry(person, employer).on(DAY).text()));
        var baja = receive(
                IdseLine.file(IdseLine.termination(person, employer).on(DAY).text()));

        drain();

        assertThat(Stream.of(alta, baja).map(reports::find))
                .allSatisfy(batch -> assertThat(batch.counts()).isEqualTo(new BatchView.Counts(1, 0, 0)));
    }

    @Test
    void waitsWhileAnotherNodeJudges() {
        var waiting = receive(file(SyntheticPerson.next()));

        new TransactionTemplate(transactions).executeWithoutResult(other -> {
            jdbc.sql("select 1 from pg_advisory_xact_lock(?)")
                    .param(0x4146_4944_5345L)
                    .query(Integer.class)
                    .single();
            assertThat(elsewhere(queue::judgeNext)).isFalse();
        });

        assertThat(reports.find(waiting).state()).isEqualTo(ImportState.RECEIVED);
        drain();
        assertThat(reports.find(waiting).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void judgesAgainWhatACrashCutOff() {
        var person = SyntheticPerson.next();
        var cutOff = receive(file(person));
        batches.begin(cutOff, java.time.Instant.EPOCH);
        assertThat(reports.find(cutOff).state()).isEqualTo(ImportState.RUNNING);

        drain();

        assertThat(reports.find(cutOff).state()).isEqualTo(ImportState.DONE);
        assertThat(movements(person)).isEqualTo(1);
        assertThat(chunks(cutOff)).isZero();
    }

    @Test
    void givesUpAFileThatNeverComesToItsEndAndTakesItAnew() {
        var person = SyntheticPerson.next();
        var file = file(person);
        var cutOff = receive(file);
        for (int attempt = 0; attempt < settings.attempts(); attempt++) batches.begin(cutOff, java.time.Instant.EPOCH);

        drain();

        assertThat(reports.find(cutOff).state()).isEqualTo(ImportState.FAILED);
        assertThat(movements(person)).isZero();
        assertThat(desk.bring(file, DAY).counts().accepted()).isEqualTo(1);
    }

    @Test
    void leavesNothingOfAnUploadThatBreaksOff() throws IOException {
        var closed = InputStream.nullInputStream();
        closed.close();
        var broken = new SequenceInputStream(new ByteArrayInputStream(new byte[3_000_000]), closed);
        var before = jdbc.sql("select count(*) from affiliation.import_chunk")
                .query(Long.class)
                .single();

        assertThatThrownBy(() -> imports.importFile("a.txt", broken, DAY)).isInstanceOf(UncheckedIOException.class);

        assertThat(jdbc.sql("select count(*) from affiliation.import_chunk")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void takesAFileOfManyPieces() {
        var lines = Stream.generate(this::filler).limit(15_000).toArray(String[]::new);

        var batch = desk.bring(IdseLine.file(lines), DAY);

        assertThat(batch.sizeBytes()).isEqualTo(15_000L * 170);
        assertThat(batch.counts()).isEqualTo(new BatchView.Counts(15_000, 0, 0));
        assertThat(batch.progress()).isEqualTo(new BatchView.Progress(15_000, 15_000));
    }

    private void drain() {
        while (queue.judgeNext())
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private UUID receive(byte[] file) {
        return reception.receive(new FileToImport("lote.txt", DAY, null, null), new ByteArrayInputStream(file));
    }

    private byte[] file(SyntheticPerson person) {
        return IdseLine.file(reentry(person, employer).on(DAY).text());
    }

    private String filler() {
        return reentry(SyntheticPerson.next(), employer).on(DAY).text();
    }

    private long movements(SyntheticPerson person) {
        return jdbc.sql("select count(*) from affiliation.movement where nss = ?")
                .param(person.nss())
                .query(Long.class)
                .single();
    }

    private long chunks(UUID batch) {
        return jdbc.sql("select count(*) from affiliation.import_chunk where batch_id = ?")
                .param(batch)
                .query(Long.class)
                .single();
    }

    private static <T> T elsewhere(Callable<T> work) {
        try (var other = Executors.newSingleThreadExecutor()) {
            return other.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(
                    IntStream.range(0, times).mapToObj(turn -> work).toList())) results.add(done.get());
            return results;
        }
    }
}
