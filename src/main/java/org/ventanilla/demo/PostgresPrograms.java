package org.ventanilla.demo;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The programs of PostgreSQL, unpacked into the demo directory at the first start, so that nothing needs to be installed. */
final class PostgresPrograms {

    private static final int LONGEST_RUN_MINUTES = 5;

    private final Path directory;
    private final Path log;

    private PostgresPrograms(Path directory, Path log) {
        this.directory = directory;
        this.log = log;
    }

    /** The programs below {@code programs} of the demo directory; unpacks them when they are not there. */
    static PostgresPrograms in(Path demoDirectory) {
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture())) {
            var packed = archive.readAllBytes();
            var directory = demoDirectory.resolve("programs").resolve("postgres-" + digest(packed));
            if (Files.notExists(directory)) unpack(packed, directory);
            return new PostgresPrograms(directory, demoDirectory.resolve("postgres-programs.log"));
        } catch (IOException e) {
            throw new UncheckedIOException("the programs of PostgreSQL cannot be unpacked", e);
        }
    }

    /** Runs a program to its end; what it says goes to {@code postgres-programs.log}. Tells whether it succeeded. */
    boolean run(String program, String... arguments) {
        var command = new ArrayList<String>();
        // PostgreSQL refuses to run as root; without a mapping, a user namespace makes root nobody
        if (LinuxUtils.isUnshareAvailable()) command.addAll(List.of("unshare", "-U"));
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return process.waitFor(LONGEST_RUN_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + program + " was running", e);
        }
    }

    private static String system() {
        var name = System.getProperty("os.name");
        if (name.startsWith("Windows")) return "Windows";
        return name.startsWith("Mac") ? "Darwin" : "Linux";
    }

    private static String architecture() {
        var name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Unpacks beside the place and moves there at the end, so that a half-unpacked folder is never taken for whole. */
    private static void unpack(byte[] packed, Path directory) throws IOException {
        var unfinished = directory.resolveSibling(directory.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished);
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(packed)))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                write(archive, entry, unfinished.resolve(entry.getName()).normalize());
            }
        }
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, target);
        if ((entry.getMode() & 0100) != 0 && !system().equals("Windows")) {
            Files.setPosixFilePermissions(
                    target,
                    EnumSet.of(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE,
                            PosixFilePermission.GROUP_READ,
                            PosixFilePermission.GROUP_EXECUTE,
                            PosixFilePermission.OTHERS_READ,
                            PosixFilePermission.OTHERS_EXECUTE));
        }
    }
}
