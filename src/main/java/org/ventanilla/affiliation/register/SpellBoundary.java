package org.ventanilla.affiliation.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.core.EmployerRegistration;

/**
 * A movement that begins or ends a spell of work.
 *
 * @param employer employer's registration that reported it
 * @param employerName its name
 * @param begins whether it is an alta or re-entry; otherwise a baja
 * @param on first or last day of the spell
 */
record SpellBoundary(EmployerRegistration employer, String employerName, boolean begins, LocalDate on) {

    /** The spells that the movements of one person make, oldest first. The movements come in the order in which they were judged (AF-68). */
    static List<Spell> spells(List<SpellBoundary> movements) {
        var spells = new ArrayList<Spell>();
        var open = new LinkedHashMap<EmployerRegistration, SpellBoundary>();
        for (var movement : movements) {
            if (movement.begins) {
                open.put(movement.employer, movement);
                continue;
            }
            var start = open.remove(movement.employer);
            if (start != null) spells.add(new Spell(start.employer, start.employerName, start.on, movement.on));
        }
        open.values().forEach(start -> spells.add(new Spell(start.employer, start.employerName, start.on, null)));
        spells.sort(Comparator.comparing(Spell::startedOn)
                .thenComparing(spell -> spell.employer().value()));
        return List.copyOf(spells);
    }
}
