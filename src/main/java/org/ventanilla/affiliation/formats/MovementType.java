package org.ventanilla.affiliation.formats;

import java.util.Arrays;
import java.util.Optional;

/** The three types that a batch may hold, one a file (AF-50). */
public enum MovementType {
    /** First registration or re-entry: 08. */
    REENTRY("08"),
    /** Salary change: 07. */
    SALARY_CHANGE("07"),
    /** Baja: 02. */
    TERMINATION("02");

    private final String code;

    MovementType(String code) {
        this.code = code;
    }

    /** The type with this code. */
    public static Optional<MovementType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** Its two digits. */
    public String code() {
        return code;
    }
}
