package org.ventanilla.identity.review;

import java.util.Arrays;
import org.ventanilla.core.NotFound;

/** What an officer may do with a registration. */
public enum RegistrationAct {
    /** Send the confirmation now. */
    CONFIRM("confirmar"),
    /** Keep the confirmation back. */
    HOLD("retener"),
    /** Let it leave at its time. */
    RELEASE("liberar"),
    /** Let it leave now. */
    RELEASE_NOW("liberar-ahora"),
    /** End the registration. */
    REJECT("rechazar");

    private final String slug;

    RegistrationAct(String slug) {
        this.slug = slug;
    }

    /** The act with this name in an address; throws {@link NotFound} where there is none. */
    public static RegistrationAct of(String slug) {
        return Arrays.stream(values())
                .filter(act -> act.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("act"));
    }

    /** Its name in an address. */
    public String slug() {
        return slug;
    }

    /** Whether the officer must say why. */
    public boolean needsWords() {
        return this == HOLD || this == REJECT;
    }

    /** Whether it may be done with this registration now. */
    public boolean fits(QueuedRegistration registration) {
        return switch (this) {
            case CONFIRM -> registration.stage() == ReviewStage.WAITING && !registration.refusedByCheck();
            case HOLD -> registration.stage() == ReviewStage.WAITING;
            case RELEASE -> registration.stage() == ReviewStage.HELD;
            case RELEASE_NOW -> registration.stage() == ReviewStage.HELD && !registration.refusedByCheck();
            case REJECT -> registration.stage().isInCourse();
        };
    }
}
