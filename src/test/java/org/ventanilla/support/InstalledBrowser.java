package org.ventanilla.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the machine: an installed Chrome or Chromium, else one from the system's package manager where the tests run as root on
 * Debian, else the download that Playwright offers.
 */
final class InstalledBrowser {

    private static final List<String> COMMANDS =
            List.of("google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome.exe");

    private static final List<Path> PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"),
            Path.of("C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe"));

    private static final Path LOG = Path.of("target/browser-installation.log");

    private InstalledBrowser() {}

    /** The executable; empty when only Playwright's own download is left, which is then there. */
    static Optional<Path> find() {
        return onThisMachine().or(InstalledBrowser::byPackageManager).or(InstalledBrowser::downloaded);
    }

    /** What to tell a person who has no browser. */
    static String remedy() {
        return "No browser for the browser tests. Install Chrome or Chromium, or leave these tests out with"
                + " -DexcludedGroups=deep,bench,browser (" + LOG + " tells what was tried).";
    }

    private static Optional<Path> onThisMachine() {
        var path = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
        return Stream.concat(path.flatMap(folder -> COMMANDS.stream().map(Path.of(folder)::resolve)), PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> byPackageManager() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !"root".equals(System.getProperty("user.name")))
            return Optional.empty();

        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return onThisMachine();
    }

    private static Optional<Path> downloaded() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var fetched = run(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
        if (!fetched) throw new IllegalStateException(remedy());
        return Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            Files.createDirectories(LOG.getParent());
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            var child = builder.start();
            if (child.waitFor(5, TimeUnit.MINUTES)) return child.exitValue() == 0;
            child.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
