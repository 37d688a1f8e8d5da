package org.ventanilla.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ventanilla.audit.chain.LinkedLog.BATCH;
import static org.ventanilla.audit.chain.LinkedLog.KEY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.dao.DataAccessException;
import org.ventanilla.support.ReadsLog;

@ReadsLog
class LinkingTests {

    @TempDir
    private Path directory;

    private Path file;
    private LinkedLog log;

    @BeforeEach
    void begin() {
        log = new LinkedLog();
        file = directory.resolve("one/roots");
    }

    @AfterEach
    void end() {
        log.close();
    }

    @Test
    void linksEachEntryOnceInBatches() {
        log.append(2 * BATCH + 3);

        log.link(file);

        assertThat(log.count("root")).isEqualTo(3);
        assertThat(log.count("link")).isEqualTo(2 * BATCH + 3);
        assertThat(log.count("pending")).isZero();
        assertThat(file).content().hasLineCount(3);
        assertThat(log.verified(file)).isEmpty();
    }

    @Test
    @Tag("V16.3.4")
    void tellsOperatorsAndTheStatusPageThatItsFileCannotBeWritten(CapturedOutput output) throws IOException {
        log.append(1);
        var linker = new LinkEntries(log.turn(file, LinkedLog.KEY));
        Files.delete(file);
        Files.createDirectories(file);

        linker.run();

        assertThat(linker.well()).isFalse();
        assertThat(output).contains("ERROR").contains("The linking of the audit log was cut off");
        assertThat(log.count("entry")).isOne();
    }

    @Test
    void doublesNothingThoughSeveralLinkAtOnce() throws Exception {
        var other = directory.resolve("two/roots");
        log.append(12 * BATCH);
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var linkers = Stream.of(file, other, file, other)
                    .map(each -> log.turn(each, KEY))
                    .map(turn -> CompletableFuture.runAsync(() -> takeTurns(turn), threads))
                    .toList();
            for (var linker : linkers) linker.get(30, TimeUnit.SECONDS);
        }
        log.link(file);
        log.link(other);

        assertThat(log.count("root")).isEqualTo(12);
        assertThat(log.count("link")).isEqualTo(12 * BATCH);
        assertThat(other).hasSameTextualContentAs(file);
        assertThat(log.verified(file)).isEmpty();
        assertThat(log.verified(other)).isEmpty();
    }

    @Test
    void neverWaitsForWritersNorTheyForIt() throws Exception {
        log.append(3);
        var written = new CountDownLatch(1);
        var linked = new CountDownLatch(1);
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = CompletableFuture.runAsync(
                    () -> log.transactions().executeWithoutResult(status -> {
                        log.append(2);
                        written.countDown();
                        await(linked);
                    }),
                    threads);
            await(written);

            log.link(file);
            assertThat(log.count("link")).isEqualTo(3);
            log.transactions().executeWithoutResult(status -> {
                log.turn(file, KEY).take();
                CompletableFuture.runAsync(() -> log.append(1), threads).join();
            });
            linked.countDown();
            writer.get(10, TimeUnit.SECONDS);
        }

        log.link(file);
        assertThat(log.count("link")).isEqualTo(6);
        assertThat(log.verified(file)).isEmpty();
    }

    @Test
    void healsACrashBetweenTheCommitAndTheFile() throws IOException {
        log.append(3);
        assertThat(log.turn(file, KEY).take()).isTrue();
        assertThat(log.count("root")).isEqualTo(1);
        assertThat(file).isEmptyFile();

        log.link(file);

        assertThat(file).content().hasLineCount(1);
        assertThat(log.verified(file)).isEmpty();
    }

    @Test
    void healsALineThatACrashCutOff() throws IOException {
        log.append(BATCH + 1);
        log.link(file);
        var whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 30));

        log.link(file);

        assertThat(file).hasContent(whole);
    }

    @Test
    void copiesWhatOtherNodesLinked() {
        var other = directory.resolve("two/roots");
        log.append(3);
        log.link(file);
        log.append(4);

        log.link(other);
        log.link(file);

        assertThat(other).content().hasLineCount(2);
        assertThat(other).hasSameTextualContentAs(file);
    }

    @Test
    void linksNoMoreWhereTheFileContradictsTheDatabase() throws IOException {
        log.append(3);
        log.link(file);
        Files.writeString(file, Files.readString(file).replaceFirst(" 3 ", " 4 "));
        log.append(1);

        assertThatThrownBy(() -> log.turn(file, KEY).take()).isInstanceOf(RootsContradict.class);

        var linker = new LinkEntries(log.turn(file, KEY));
        linker.run();
        assertThat(linker.well()).isFalse();
        assertThat(log.count("root")).isEqualTo(1);
    }

    @Test
    void linksNoMoreWhereTheDatabaseLostItsTail() {
        log.append(3);
        log.link(file);
        log.transactions().executeWithoutResult(status -> {
            log.jdbc().sql("set local session_replication_role = replica").update();
            log.jdbc().sql("delete from audit.link").update();
            log.jdbc().sql("delete from audit.root").update();
        });
        log.append(1);

        assertThatThrownBy(() -> log.turn(file, KEY).take()).isInstanceOf(RootsContradict.class);
        assertThat(log.count("root")).isZero();
    }

    @Test
    void copiesNoRootThatIsNotSound() {
        log.append(3);
        log.link(file);
        log.transactions().executeWithoutResult(status -> {
            log.jdbc().sql("set local session_replication_role = replica").update();
            log.jdbc().sql("update audit.entry set reason = 'otro'").update();
        });

        assertThatThrownBy(() -> log.link(directory.resolve("two/roots"))).isInstanceOf(RootsContradict.class);
    }

    @Test
    void refusesLinesThatAreNoRoots() throws IOException {
        var turn = log.turn(file, KEY);
        Files.writeString(file, "anything\n", StandardOpenOption.APPEND);

        assertThatThrownBy(turn::take).isInstanceOf(RootsContradict.class);
    }

    @ParameterizedTest
    @Tag("V16.4.2")
    @ValueSource(
            strings = {
                "update audit.entry set reason = 'otro'",
                "delete from audit.entry",
                "truncate audit.entry cascade",
                "update audit.root set entries = 1",
                "delete from audit.root",
                "truncate audit.root cascade",
                "update audit.link set position = 9",
                "delete from audit.link",
                "truncate audit.link"
            })
    void refusesEveryChangeInTheDatabase(String change) {
        log.append(3);
        log.link(file);

        assertThatThrownBy(() -> log.jdbc().sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("the audit log is only appended to");
    }

    private static void takeTurns(LinkTurn turn) {
        for (var n = 0; n < 20; n++) turn.take();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
