package org.ventanilla.efirma.trust;

import java.time.Instant;

/**
 * An authority that was trusted once and is no more.
 *
 * @param name what it was called
 * @param number number of its certificate
 * @param fingerprint SHA-256 of its certificate, 64 hexadecimal digits
 * @param from first start that trusted it
 * @param until last start that trusted it
 */
public record FormerAuthority(String name, String number, String fingerprint, Instant from, Instant until) {}
