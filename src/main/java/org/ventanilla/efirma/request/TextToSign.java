package org.ventanilla.efirma.request;

/**
 * The text of a request, to be signed off line with any tool.
 *
 * @param fileName name to save it by
 * @param content exactly what is signed
 */
public record TextToSign(String fileName, byte[] content) {}
