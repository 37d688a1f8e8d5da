package org.ventanilla.identity.device;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Operating systems that the portal can tell apart, in an order in which none is taken for another. */
public enum OperatingSystem {
    /** Android. */
    ANDROID("Android"),
    /** iPhone and iPad. */
    IOS("iPhone|iPad|iPod"),
    /** Windows. */
    WINDOWS("Windows"),
    /** ChromeOS. */
    CHROME_OS("CrOS"),
    /** macOS. */
    MACOS("Macintosh"),
    /** Linux. */
    LINUX("Linux|X11"),
    /** Any other. */
    OTHER("");

    private final String marks;

    OperatingSystem(String marks) {
        this.marks = marks;
    }

    /** The system that a browser of this name runs on. */
    static OperatingSystem of(String userAgent) {
        return Arrays.stream(values())
                .filter(system ->
                        Pattern.compile(system.marks).matcher(userAgent).find())
                .findFirst()
                .orElse(OTHER);
    }
}
