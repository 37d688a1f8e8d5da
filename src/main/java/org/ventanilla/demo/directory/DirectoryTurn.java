package org.ventanilla.demo.directory;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One instance at a time, in this process and among others, works on the demo directory while it holds its turn. */
public final class DirectoryTurn implements AutoCloseable {

    /** File locks belong to the process, so threads of one process need locks of their own. */
    private static final Map<Path, ReentrantLock> WITHIN_PROCESS = new ConcurrentHashMap<>();

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final ReentrantLock withinProcess;
    private final FileChannel channel;

    private DirectoryTurn(ReentrantLock withinProcess, FileChannel channel) {
        this.withinProcess = withinProcess;
        this.channel = channel;
    }

    /** Waits for the turn; makes the directory where it is absent. A folder of the directory has turns of its own. */
    public static DirectoryTurn on(Path directory) {
        var withinProcess =
                WITHIN_PROCESS.computeIfAbsent(directory.toAbsolutePath().normalize(), path -> new ReentrantLock());
        withinProcess.lock();
        try {
            Files.createDirectories(directory);
            return new DirectoryTurn(withinProcess, locked(directory.resolve("demo.lock")));
        } catch (IOException e) {
            withinProcess.unlock();
            throw new UncheckedIOException("the demo directory " + directory + " cannot be used", e);
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        while (channel.tryLock() == null) pause();
        return channel;
    }

    /**
     * The system would wait itself, but it knows processes and no threads: where one thread here waits for another process and one there for
     * this process, over different folders, it takes that for a deadlock and refuses.
     */
    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the demo directory");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            withinProcess.unlock();
        }
    }
}
