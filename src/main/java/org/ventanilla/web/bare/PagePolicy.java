package org.ventanilla.web.bare;

/** What a page of the portal may load and where its forms go. */
public final class PagePolicy {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private PagePolicy() {}

    /** The value of the header {@code Content-Security-Policy}. */
    public static String value() {
        return POLICY;
    }
}
