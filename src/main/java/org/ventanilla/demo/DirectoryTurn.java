package org.ventanilla.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** One instance at a time, in this process and among others, works on the demo directory while it holds its turn. */
final class DirectoryTurn implements AutoCloseable {

    /** File locks belong to the process, so threads of one process need a lock of their own. */
    private static final ReentrantLock WITHIN_PROCESS = new ReentrantLock();

    private final FileChannel channel;

    private DirectoryTurn(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the turn; makes the directory where it is absent. */
    static DirectoryTurn on(Path directory) {
        WITHIN_PROCESS.lock();
        try {
            Files.createDirectories(directory);
            return new DirectoryTurn(locked(directory.resolve("demo.lock")));
        } catch (IOException e) {
            WITHIN_PROCESS.unlock();
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
            WITHIN_PROCESS.unlock();
        }
    }
}
