package org.ventanilla.affiliation.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The state machine of AF-68 told line by line, the plain way: what the set-based judgement must agree with. */
final class ReferenceRegister {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Work> works = new HashMap<>();

    /** Takes the line, or says by its code why not. */
    @Nullable
    String take(Line line) {
        var code = objection(line);
        if (code != null) return code;
        names.putIfAbsent(line.nss, line.surname);
        var work = works.computeIfAbsent(line.nss + line.employer, key -> new Work());
        work.last = line.on;
        work.active = !line.type.equals("02");
        if (line.type.equals("08")) work.begin(line.on);
        if (line.type.equals("07")) work.changes.add(line.on);
        return null;
    }

    private @Nullable String objection(Line line) {
        var name = names.get(line.nss);
        if (name == null && !line.type.equals("08")) return "058";
        if (name != null && !name.equals(line.surname)) return "059";
        var work = works.get(line.nss + line.employer);
        if (line.type.equals("08")) return work == null ? null : work.objectionToReentry(line.on);
        return work == null ? "026" : work.objection(line);
    }

    /**
     * A line.
     *
     * @param type 08, 07 or 02
     * @param nss whose
     * @param surname name that it brings
     * @param employer whose
     * @param on its date
     */
    record Line(String type, String nss, String surname, String employer, LocalDate on) {}

    private static final class Work {

        private final Set<LocalDate> changes = new HashSet<>();
        private LocalDate start = LocalDate.MIN;
        private LocalDate last = LocalDate.MIN;
        private boolean active;

        private void begin(LocalDate on) {
            start = on;
            changes.clear();
        }

        private @Nullable String objectionToReentry(LocalDate on) {
            if (active) return "048";
            return on.isAfter(last) ? null : "049";
        }

        private @Nullable String objection(Line line) {
            if (!active) return "051";
            if (line.on.isBefore(start)) return "050";
            if (line.type.equals("07") && changes.contains(line.on)) return "056";
            return line.on.isBefore(last) ? "049" : null;
        }
    }
}
