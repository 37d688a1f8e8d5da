package org.ventanilla.core;

import java.net.URI;

/**
 * The public address of the portal: the base of every link in a mail and of every QR code.
 *
 * @param base address without a slash at its end
 */
public record PortalAddress(URI base) {

    /** Drops the slash at the end. */
    public PortalAddress {
        base = URI.create(base.toString().replaceFirst("/+$", ""));
    }

    /** Whether browsers come to it over TLS only, so that cookies and headers may rely on it. */
    public boolean isSecure() {
        return "https".equals(base.getScheme());
    }

    /** The public address of a page; the path begins with a slash. */
    public URI at(String path) {
        return URI.create(base + path);
    }
}
