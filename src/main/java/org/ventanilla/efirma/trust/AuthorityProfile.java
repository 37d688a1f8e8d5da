package org.ventanilla.efirma.trust;

/** On whose word an authority is trusted. */
public enum AuthorityProfile {
    /** A real authority of the e.firma that this product knows. */
    PRODUCTION,
    /** One that this installation pinned, or that stands under one. */
    INSTALLATION,
    /** One of a demonstration or a test. */
    DEMONSTRATION
}
