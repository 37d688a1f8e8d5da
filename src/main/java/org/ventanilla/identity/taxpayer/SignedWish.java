package org.ventanilla.identity.taxpayer;

import java.util.UUID;

/**
 * A signature that comes to do something.
 *
 * @param requestId the request that was signed
 * @param cms the signature, as it came
 * @param networkAddress where it comes from
 */
public record SignedWish(UUID requestId, byte[] cms, String networkAddress) {}
