package org.ventanilla.identity.device;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a device runs, as far as its browser says.
 *
 * @param browser browser
 * @param system operating system
 */
public record Software(Browser browser, OperatingSystem system) implements Serializable {

    /** The software of a browser that names itself so; absent where it does not. */
    public static Software of(@Nullable String userAgent) {
        var name = userAgent == null ? "" : userAgent;
        return new Software(Browser.of(name), OperatingSystem.of(name));
    }
}
