package org.ventanilla.demo;

import java.time.Instant;

/**
 * What the code app of a demo officer shows now.
 *
 * @param username whose app
 * @param code six digits
 * @param validUntil when the next one follows, in real time
 */
record DemoCode(String username, String code, Instant validUntil) {}
