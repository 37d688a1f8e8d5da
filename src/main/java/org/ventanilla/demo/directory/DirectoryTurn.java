package org.ventanilla.demo.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One instance at a time, in this process and among others, works on the demo directory while it holds its turn. */
public final class DirectoryTurn implements AutoCloseable {

    /** File locks belong to the process, so threads of one process need locks of their own. */
    private static final Map<Path, ReentrantLock> WITHIN_PROCESS = new ConcurrentHashMap<>();

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
        if (!channel.lock().isValid()) throw new IOException("the demo directory cannot be locked");
        return channel;
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
