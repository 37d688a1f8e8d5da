package org.ventanilla.efirma;

/**
 * An electronic seal over an original chain.
 *
 * @param originalChain the canonical text that is sealed
 * @param cms the detached signature, DER
 * @param certificateSerial serial of the seal's certificate, hexadecimal
 */
public record Seal(String originalChain, byte[] cms, String certificateSerial) {}
