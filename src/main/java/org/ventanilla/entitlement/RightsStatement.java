package org.ventanilla.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rights on a date.
 *
 * @param status active, in conservation, retired or without right
 * @param lastDay last day of cover, where it is known to end
 */
public record RightsStatement(Status status, @Nullable LocalDate lastDay) {

    /** Last day of cover, where it is known to end. */
    public Optional<LocalDate> coveredUntil() {
        return Optional.ofNullable(lastDay);
    }

    /** Status chip of the card (AF-173). */
    public enum Status {
        /** An employer reports the person as working. */
        ACTIVE,
        /** Health cover goes on after a baja (AF-150). */
        CONSERVATION,
        /** A pension is in force. */
        RETIRED,
        /** Neither. */
        NONE
    }
}
