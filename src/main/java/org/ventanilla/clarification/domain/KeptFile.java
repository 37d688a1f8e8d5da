package org.ventanilla.clarification.domain;

import org.ventanilla.clarification.files.FileKind;

/**
 * A file to be downloaded.
 *
 * @param name name to save it by
 * @param kind what its content is
 * @param content its bytes
 */
public record KeptFile(String name, FileKind kind, byte[] content) {}
