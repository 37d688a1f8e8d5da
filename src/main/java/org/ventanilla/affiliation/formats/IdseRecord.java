package org.ventanilla.affiliation.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One record of an IDSE batch, read field by field. Basis: AF-50..53, AF-63, AF-90. */
final class IdseRecord {

    static final String TYPE = "tipo_movimiento";

    private static final String RECORD_MARK = "9";
    private static final Pattern FAMILY_CLINIC = Pattern.compile("\\d{3}|\\s{3}");
    private static final Pattern CAUSE = Pattern.compile("[1-9A]");
    private static final Pattern WORKER_TYPE = Pattern.compile("[1-4]");
    private static final Pattern SALARY_TYPE = Pattern.compile("[0-2]");
    private static final Pattern WEEK = Pattern.compile("[0-6]");
    private static final Pattern SALARY = Pattern.compile("\\d{6}");

    private static final Map<MovementType, IdseLayout> LAYOUTS = Map.of(
            MovementType.REENTRY, IdseLayout.named("DISPMAG_08"),
            MovementType.SALARY_CHANGE, IdseLayout.named("DISPMAG_07"),
            MovementType.TERMINATION, IdseLayout.named("DISPMAG_02"));

    private final FileLine line;
    private final MovementType type;
    private final FilingWindow window;
    private final IdseLayout layout;
    private final LineFields fields = new LineFields();

    IdseRecord(FileLine line, MovementType type, FilingWindow window) {
        this.line = line;
        this.type = type;
        this.window = window;
        this.layout = layout(type);
    }

    /** What a record of 168 characters says of its type. */
    static Optional<MovementType> typeOf(String text) {
        return MovementType.of(typeIn(text));
    }

    /** The type as it stands; all types have it in the same columns. */
    static String typeIn(String text) {
        return layout(MovementType.REENTRY).in(text, TYPE);
    }

    /** The record with all its remarks; its values in the order of the staging columns. */
    StagedRecord staged() {
        if (!in("identificador").equals(RECORD_MARK)) {
            fields.note(RemarkCode.RECORD_MARK, "identificador", in("identificador"));
        }
        var employer = employer();
        var nss = strict("nss", in("nss") + in("dv_nss"));
        var values = new ArrayList<@Nullable String>(Arrays.asList(nss, employer, type.code()));
        values.addAll(names());
        values.add(effectiveOn(employer));
        values.addAll(ofType());
        values.addAll(List.of(in("guia").strip(), in("clave_trabajador").strip()));
        var curp = type == MovementType.TERMINATION ? null : curp();
        fields.compareBirthYears(nss, curp);
        values.add(curp);
        return new StagedRecord(line.number(), line.text(), values, fields.remarks());
    }

    private List<@Nullable String> names() {
        var first = fields.name("primer_apellido", in("primer_apellido"), true);
        var second = fields.name("segundo_apellido", in("segundo_apellido"), false);
        var given = fields.name("nombres", in("nombres"), true);
        var key = first == null || second == null || given == null ? null : PersonName.key(first, second, given);
        return Arrays.asList(first, second, given, key);
    }

    /** Salary, worker type, salary type, week, cause, clinic: what the type of movement brings. */
    private List<@Nullable String> ofType() {
        return switch (type) {
            case REENTRY ->
                Arrays.asList(
                        salary(),
                        coded("tipo_trabajador", WORKER_TYPE, RemarkCode.WORKER_TYPE_INVALID),
                        coded("tipo_salario", SALARY_TYPE, RemarkCode.SALARY_TYPE_INVALID),
                        coded("jornada", WEEK, RemarkCode.WEEK_INVALID),
                        null,
                        familyClinic());
            case SALARY_CHANGE ->
                Arrays.asList(
                        salary(),
                        null,
                        coded("tipo_salario", SALARY_TYPE, RemarkCode.SALARY_TYPE_INVALID),
                        coded("jornada", WEEK, RemarkCode.WEEK_INVALID),
                        null,
                        null);
            case TERMINATION ->
                Arrays.asList(null, null, null, null, coded("causa_baja", CAUSE, RemarkCode.CAUSE_INVALID), null);
        };
    }

    private @Nullable String employer() {
        return strict("registro_patronal", in("registro_patronal") + in("dv_registro_patronal"));
    }

    /** Numbers of a batch are complete: a blank is no digit that could be left out (AF-45 is for what people type). */
    private @Nullable String strict(String field, String value) {
        var employer = field.equals("registro_patronal");
        if (value.indexOf(' ') >= 0) {
            return fields.note(employer ? RemarkCode.EMPLOYER_MALFORMED : RemarkCode.NSS_MALFORMED, field, value);
        }
        return employer ? fields.employer(field, value) : fields.nss(field, value);
    }

    private @Nullable String effectiveOn(@Nullable String employer) {
        var date = fields.date("fecha", in("fecha"), LineFields.BATCH_DATE);
        if (date == null) return null;
        if (employer != null) noteWindow(Modalities.of(employer), date);
        return date.toString();
    }

    private void noteWindow(String modality, LocalDate date) {
        window.objection(type, modality, date).ifPresent(code -> fields.note(code, "fecha", in("fecha")));
    }

    /** Four integers and two decimals, no point (AF-91). */
    private @Nullable String salary() {
        var written = in("sbc");
        if (!SALARY.matcher(written).matches()) return fields.note(RemarkCode.SALARY_REQUIRED, "sbc", written.strip());
        if (Integer.parseInt(written) == 0) return fields.note(RemarkCode.SALARY_ZERO, "sbc", written);
        return written.substring(0, 4) + "." + written.substring(4);
    }

    private @Nullable String familyClinic() {
        var written = coded("umf", FAMILY_CLINIC, RemarkCode.FAMILY_CLINIC_INVALID);
        return written == null || written.isBlank() ? null : written;
    }

    private @Nullable String curp() {
        var written = in("curp");
        return written.isBlank() ? null : fields.curp("curp", written);
    }

    private @Nullable String coded(String field, Pattern form, RemarkCode otherwise) {
        return fields.matching(field, in(field), form, otherwise);
    }

    private String in(String field) {
        return layout.in(line.text(), field);
    }

    /** Where the fields of a record of this type stand. */
    static IdseLayout layout(MovementType type) {
        return Objects.requireNonNull(LAYOUTS.get(type));
    }
}
