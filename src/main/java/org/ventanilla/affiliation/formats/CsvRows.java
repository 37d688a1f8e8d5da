package org.ventanilla.affiliation.formats;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of each CSV format: checks every cell and gives the values in the order of the staging columns (docs/formats.md). */
final class CsvRows {

    private static final Map<String, String> ZONES = Map.of("GENERAL", "GENERAL", "FRONTERA", "BORDER");
    private static final Map<String, String> SHIFTS = Map.of("MATUTINO", "MORNING", "VESPERTINO", "AFTERNOON");
    private static final Map<String, String> LAWS = Map.of("1973", "1973", "1997", "1997");
    private static final Map<String, String> PAYERS =
            Map.of("INSTITUTO", "INSTITUTE", "ASEGURADORA", "INSURER", "AFORE", "AFORE");
    private static final Map<String, String> SURVIVAL =
            Map.of("VIGENTE", "CURRENT", "POR_COMPROBAR", "DUE", "SUSPENDIDA", "SUSPENDED");
    private static final Map<String, String> KINDS = PensionKind.byWord();

    private static final Pattern RISK_CLASS = Pattern.compile("[1-5]");
    private static final Pattern ACCOUNT_ENDING = Pattern.compile("(\\d{4})?");
    private static final Pattern DEPENDANTS = Pattern.compile("[0-9]|[12][0-9]|30");
    private static final Pattern AGGREGATE = Pattern.compile("\\d[MF]\\d{4}[A-Z]{2}");

    private CsvRows() {}

    /** Registration, RFC, name, risk class, wage zone, municipality. */
    static List<@Nullable String> employer(CsvRow row, LineFields fields) {
        return Arrays.asList(
                fields.employer("registro_patronal", row.get("registro_patronal")),
                fields.rfc("rfc", row.get("rfc")),
                fields.text("nombre", row.get("nombre"), 200),
                fields.matching("clase_riesgo", row.get("clase_riesgo"), RISK_CLASS, RemarkCode.VALUE_INVALID),
                fields.choice("zona_salarial", row.get("zona_salarial"), ZONES),
                fields.text("municipio", row.get("municipio"), 100));
    }

    /** NSS, CURP, three names and their key, then the pension. */
    static List<@Nullable String> pension(CsvRow row, LineFields fields) {
        var values = new ArrayList<@Nullable String>(person(row, fields));
        values.addAll(Arrays.asList(
                fields.text("folio", row.get("folio"), 20),
                fields.choice("ley", row.get("ley"), LAWS),
                fields.choice("tipo", row.get("tipo"), KINDS),
                fields.text("resolucion", row.get("resolucion"), 40),
                date(row, fields, "fecha_resolucion"),
                date(row, fields, "fecha_inicio"),
                fields.amount("importe_mensual", row.get("importe_mensual")),
                fields.choice("pagador", row.get("pagador"), PAYERS),
                fields.optionalText("banco", row.get("banco"), 60),
                blankAsNull(fields.matching(
                        "terminacion_cuenta", row.get("terminacion_cuenta"), ACCOUNT_ENDING, RemarkCode.VALUE_INVALID)),
                fields.matching("dependientes", row.get("dependientes"), DEPENDANTS, RemarkCode.VALUE_INVALID),
                fields.choice("supervivencia", row.get("supervivencia"), SURVIVAL)));
        return values;
    }

    /** NSS, clinic, shift, consulting room, agregado médico, subdelegation. */
    static List<@Nullable String> clinic(CsvRow row, LineFields fields) {
        var aggregate = fields.text("agregado_medico", row.get("agregado_medico"), 8);
        if (aggregate != null && !AGGREGATE.matcher(aggregate).matches()) {
            fields.note(RemarkCode.AGGREGATE_UNUSUAL, "agregado_medico", aggregate);
        }
        return Arrays.asList(
                fields.nss("nss", row.get("nss")),
                fields.text("umf", row.get("umf"), 80),
                fields.choice("turno", row.get("turno"), SHIFTS),
                fields.text("consultorio", row.get("consultorio"), 10),
                aggregate,
                fields.text("subdelegacion", row.get("subdelegacion"), 80));
    }

    private static List<@Nullable String> person(CsvRow row, LineFields fields) {
        var nss = fields.nss("nss", row.get("nss"));
        var curp = fields.curp("curp", row.get("curp"));
        fields.compareBirthYears(nss, curp);
        var first = fields.name("primer_apellido", row.get("primer_apellido"), true);
        var second = fields.name("segundo_apellido", row.get("segundo_apellido"), false);
        var given = fields.name("nombres", row.get("nombres"), true);
        var key = first == null || second == null || given == null ? null : PersonName.key(first, second, given);
        return Arrays.asList(nss, curp, first, second, given, key);
    }

    private static @Nullable String date(CsvRow row, LineFields fields, String column) {
        var date = fields.date(column, row.get(column), DateTimeFormatter.ISO_LOCAL_DATE);
        return date == null ? null : date.toString();
    }

    private static @Nullable String blankAsNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
