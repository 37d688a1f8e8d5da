package org.ventanilla.core;

import java.io.Serializable;

/**
 * Employer's registration (registro patronal), 11 characters. Basis: AF-40..45.
 *
 * @param value the canonical form
 */
public record EmployerRegistration(String value) implements Serializable {

    /** Reads what a person typed; throws {@link RuleViolation} that says what is wrong. */
    public static EmployerRegistration parse(String typed) {
        return new EmployerRegistration(typed);
    }

    /** All but the last four characters hidden (AF-173). */
    public String masked() {
        return "•".repeat(7) + value.substring(7);
    }
}
