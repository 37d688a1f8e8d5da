package org.ventanilla.entitlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ventanilla.affiliation.Spell;

/**
 * The days that the spells of one person cover, each day once, as stretches without a break. Overlapping work never counts twice. Basis:
 * AF-141.
 *
 * @param stretches disjoint, not adjacent, oldest first
 */
record CoveredDays(List<Stretch> stretches) {

    CoveredDays {
        stretches = List.copyOf(stretches);
    }

    /** The days covered through the date; a spell in force counts through it. */
    static CoveredDays through(LocalDate date, List<Spell> spells) {
        var parts = spells.stream()
                .filter(spell -> !spell.startedOn().isAfter(date))
                .map(spell ->
                        new Stretch(spell.startedOn(), earlier(spell.endedOn().orElse(date), date)))
                .sorted(Comparator.comparing(Stretch::first))
                .toList();
        return new CoveredDays(joined(parts));
    }

    /** Number of days covered. */
    long days() {
        return stretches.stream().mapToLong(Stretch::days).sum();
    }

    private static List<Stretch> joined(List<Stretch> parts) {
        var joined = new ArrayList<Stretch>();
        for (var part : parts) {
            if (!joined.isEmpty() && joined.getLast().touches(part)) {
                joined.add(joined.removeLast().joinedWith(part));
                continue;
            }
            joined.add(part);
        }
        return joined;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * Days without a break.
     *
     * @param first first day
     * @param last last day, which counts
     */
    record Stretch(LocalDate first, LocalDate last) {

        /** Number of days, both ends included. */
        long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        /** Whether the later part overlaps this one or begins on the day after it. */
        private boolean touches(Stretch later) {
            return !later.first.isAfter(last.plusDays(1));
        }

        private Stretch joinedWith(Stretch later) {
            return new Stretch(first, last.isAfter(later.last) ? last : later.last);
        }
    }
}
