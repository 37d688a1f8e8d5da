package org.ventanilla.demo.authority;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.demo.authority.DemoEfirma.Trait;

/**
 * Which e.firmas there are. Workers and employers are those of {@code demo/register}; what must be refused names a worker whose good e.firma
 * is there too, so that one thing alone is wrong.
 */
final class EfirmaCast {

    private static final DemoParty FERNANDA =
            DemoParty.person("MARIA FERNANDA ÑUÑEZ ORTIZ", "ÑUOF8512314K3", "XUOF851231MNLXRR07", "fernanda");
    private static final DemoParty LUIS =
            DemoParty.person("LUIS RAUL BELLO MENA", "BEML920313P22", "BEML920313HMCLNS09", "luis");
    private static final DemoParty RENATA =
            DemoParty.person("RENATA QUIROGA TAMEZ", "QUTR9004127H1", "QUTR900412MNLRMN09", "renata");
    private static final DemoParty FLOR =
            DemoParty.person("FLOR FIRMA TINOCO", "FITF8302146T2", "FITF830214MDFRNL08", "flor");
    private static final DemoParty JULIO =
            DemoParty.person("JULIO ERNESTO SALAS VEGA", "SAVJ740919R58", "SAVJ740919HJCLGL08", "julio");
    private static final DemoParty NOPAL_AZUL =
            DemoParty.company("COMERCIALIZADORA NOPAL AZUL SA DE CV", "CNA150312AB1", "nopal-azul");
    private static final DemoParty DULCES = DemoParty.company("DULCES & ÑANDU SA DE CV", "D&Ñ190610QXA", "dulces");

    static final List<DemoEfirma> ALL = List.of(
            good("fernanda", 101, FERNANDA, null, "2025-03-10", "tres tazas de chocolate"),
            // The four years end 45 days after the demonstration begins: reminders are tried by moving its clock.
            good("luis", 102, LUIS, null, "2023-01-02", "un solo domingo libre"),
            with(Trait.MODERN_KEY, "renata", 103, RENATA, "2024-09-02", "mañana de jacarandas"),
            good("flor", 104, FLOR, null, "2026-01-12", "tinta azul y papel"),
            good("nopal-azul", 105, NOPAL_AZUL, JULIO, "2025-05-19", "tunas para todo el año"),
            good("julio", 106, JULIO, null, "2024-02-05", "firmo lo que he leído"),
            good("dulces", 107, DULCES, RENATA, "2026-06-22", "cajeta de la buena"),
            good("vencida", 108, FERNANDA, null, "2022-10-30", "lo que fue ya no es"),
            good("futura", 109, FERNANDA, null, "2027-02-01", "todavía no amanece"),
            with(Trait.REVOKED, "revocada", 110, FERNANDA, "2025-08-11", "perdí mi memoria"),
            seal("sello", 111, NOPAL_AZUL, JULIO, "2025-05-20", "solo para facturas"),
            with(Trait.UNTRUSTED, "ajena", 112, FERNANDA, "2025-09-01", "nadie me conoce"));

    private EfirmaCast() {}

    private static DemoEfirma good(
            String name,
            int sequence,
            DemoParty holder,
            @Nullable DemoParty representative,
            String day,
            String password) {
        return new DemoEfirma(name, sequence, holder, representative, at(day), password, Trait.PLAIN);
    }

    private static DemoEfirma with(
            Trait trait, String name, int sequence, DemoParty holder, String day, String password) {
        return new DemoEfirma(name, sequence, holder, null, at(day), password, trait);
    }

    private static DemoEfirma seal(
            String name, int sequence, DemoParty holder, DemoParty representative, String day, String password) {
        return new DemoEfirma(name, sequence, holder, representative, at(day), password, Trait.SEAL);
    }

    /** Ten in the morning in Mexico City. */
    private static Instant at(String day) {
        return Instant.parse(day + "T16:00:00Z");
    }
}
