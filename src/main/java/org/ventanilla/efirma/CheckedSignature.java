package org.ventanilla.efirma;

import java.util.UUID;

/**
 * A signature that was judged for a request.
 *
 * @param requestId the request
 * @param cms the signature as it came
 * @param verdict what was found
 * @param reportId the report for the person, at {@code /firma/informe/<id>}
 */
public record CheckedSignature(UUID requestId, byte[] cms, SignatureVerdict verdict, UUID reportId) {}
