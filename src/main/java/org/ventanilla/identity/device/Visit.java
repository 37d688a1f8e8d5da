package org.ventanilla.identity.device;

import org.jspecify.annotations.Nullable;

/**
 * With what and from where somebody comes.
 *
 * @param device digest of the secret that the browser keeps; absent where it keeps none
 * @param software browser and system
 * @param network where the request comes from, shortened for display
 */
public record Visit(@Nullable String device, Software software, String network) {}
