package org.ventanilla.affiliation.formats;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ventanilla.calendar.BusinessCalendar;

/**
 * The dates that a movement may carry on the day it is received: a re-entry until one business day ahead, a salary change until two, a baja
 * until the day itself; none older than 364 days, and a re-entry of the ordinary modalities none older than 30. Basis: AF-63.
 *
 * @param receivedOn legal date of reception
 * @param latestReentry last date of a re-entry
 * @param latestChange last date of a salary change
 */
public record FilingWindow(LocalDate receivedOn, LocalDate latestReentry, LocalDate latestChange) {

    private static final int OLDEST_DAYS = 364;
    private static final int OLDEST_ORDINARY_REENTRY_DAYS = 30;
    private static final Set<String> ORDINARY_MODALITIES = Set.of("10", "13", "14", "17", "30", "32");

    /** The window of files received on this date. */
    public static FilingWindow of(LocalDate receivedOn, BusinessCalendar calendar) {
        return new FilingWindow(
                receivedOn, calendar.plusBusinessDays(receivedOn, 1), calendar.plusBusinessDays(receivedOn, 2));
    }

    /** Why a movement of this type, modality and date may not be sent; empty where it may. */
    Optional<RemarkCode> objection(MovementType type, String modality, LocalDate date) {
        if (type == MovementType.REENTRY && date.isAfter(latestReentry)) {
            return Optional.of(RemarkCode.REENTRY_TOO_EARLY);
        }
        return date.isAfter(latest(type)) || date.isBefore(earliest(type, modality))
                ? Optional.of(RemarkCode.DATE_OUTSIDE_WINDOW)
                : Optional.empty();
    }

    private LocalDate latest(MovementType type) {
        return switch (type) {
            case REENTRY -> latestReentry;
            case SALARY_CHANGE -> latestChange;
            case TERMINATION -> receivedOn;
        };
    }

    private LocalDate earliest(MovementType type, String modality) {
        var ordinary = type == MovementType.REENTRY && ORDINARY_MODALITIES.contains(modality);
        return receivedOn.minusDays(ordinary ? OLDEST_ORDINARY_REENTRY_DAYS : OLDEST_DAYS);
    }
}
