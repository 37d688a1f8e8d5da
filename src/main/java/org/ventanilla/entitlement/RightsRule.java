package org.ventanilla.entitlement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.affiliation.PensionView;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.entitlement.RightsStatement.Status;

/**
 * Rights of a person on a date. Work in force comes first: it gives every benefit; then a pension; then the conservation of rights, 8 weeks
 * of health cover after a baja for who contributed at least 8 weeks without a break just before it; a short job in between does not cut
 * them. Basis: LSS 109, AF-150.
 */
final class RightsRule {

    /** Days of cover after a baja, and days without a break that must come before it: 8 weeks (LSS 109). */
    static final int CONSERVATION_DAYS = 56;

    private RightsRule() {}

    /** The rights on the date. */
    static RightsStatement on(LocalDate date, List<Spell> spells, @Nullable PensionView pension) {
        if (spells.stream().anyMatch(spell -> spell.coversOn(date))) {
            return new RightsStatement(Status.ACTIVE, null);
        }
        if (pension != null && !pension.startedOn().isAfter(date)) {
            return new RightsStatement(Status.RETIRED, null);
        }
        return conservedUntil(date, spells)
                .filter(until -> !date.isAfter(until))
                .map(until -> new RightsStatement(Status.CONSERVATION, until))
                .orElseGet(() -> new RightsStatement(Status.NONE, null));
    }

    private static Optional<LocalDate> conservedUntil(LocalDate date, List<Spell> spells) {
        return CoveredDays.through(date, spells).stretches().stream()
                .filter(stretch -> stretch.days() >= CONSERVATION_DAYS)
                .map(stretch -> stretch.last().plusDays(CONSERVATION_DAYS))
                .max(Comparator.naturalOrder());
    }
}
