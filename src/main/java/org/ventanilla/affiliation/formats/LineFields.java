package org.ventanilla.affiliation.formats;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmployerRegistration;
import org.ventanilla.core.Nss;
import org.ventanilla.core.Rfc;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.core.Sex;

/** Checks the fields of one line and gathers what is wrong with them. A check that fails notes a remark and gives null. */
final class LineFields {

    static final DateTimeFormatter BATCH_DATE =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final java.util.Set<Sex> SEXES = java.util.EnumSet.allOf(Sex.class);

    private final List<Remark> remarks = new ArrayList<>();

    List<Remark> remarks() {
        return remarks;
    }

    /** Notes a remark; always null, so that a check can return it. */
    @Nullable
    String note(RemarkCode code, String field, String value) {
        remarks.add(new Remark(code, field, value));
        return null;
    }

    @Nullable
    String employer(String field, String value) {
        try {
            var registration = EmployerRegistration.parse(value).value();
            if (!Modalities.known(registration)) note(RemarkCode.MODALITY_UNKNOWN, field, value);
            return registration;
        } catch (RuleViolation wrong) {
            return note(
                    isDigit(wrong) ? RemarkCode.EMPLOYER_INVALID : RemarkCode.EMPLOYER_MALFORMED, field, value.strip());
        }
    }

    @Nullable
    String nss(String field, String value) {
        try {
            return Nss.parse(value).value();
        } catch (RuleViolation wrong) {
            return note(isDigit(wrong) ? RemarkCode.NSS_INVALID : RemarkCode.NSS_MALFORMED, field, value.strip());
        }
    }

    /** The CURP, whatever sex it tells: the register records what is reported. */
    @Nullable
    String curp(String field, String value) {
        try {
            return Curp.parse(value, SEXES).value();
        } catch (RuleViolation wrong) {
            return note(RemarkCode.CURP_INVALID, field, value.strip());
        }
    }

    @Nullable
    String rfc(String field, String value) {
        try {
            var rfc = Rfc.parse(value);
            if (rfc.isGeneric()) return note(RemarkCode.RFC_GENERIC, field, value);
            if (!rfc.checkDigitMatches()) note(RemarkCode.RFC_CHECK_DIGIT, field, value);
            return rfc.value();
        } catch (RuleViolation wrong) {
            return note(RemarkCode.RFC_INVALID, field, value);
        }
    }

    /** A warning where the years of birth of both numbers differ (AF-23). */
    void compareBirthYears(@Nullable String nss, @Nullable String curp) {
        if (nss == null || curp == null) return;
        if (!nss.substring(4, 6).equals(curp.substring(4, 6))) note(RemarkCode.BIRTH_YEAR_DIFFERS, "nss", nss);
    }

    @Nullable
    String name(String field, String value, boolean required) {
        var name = PersonName.read(value);
        if (name.isEmpty() && !required) return name;
        return PersonName.isName(name) ? name : note(RemarkCode.NAME_INVALID, field, value.strip());
    }

    @Nullable
    LocalDate date(String field, String value, DateTimeFormatter format) {
        try {
            return LocalDate.parse(value, format);
        } catch (DateTimeException wrong) {
            note(RemarkCode.DATE_REQUIRED, field, value.strip());
            return null;
        }
    }

    @Nullable
    String text(String field, String value, int longest) {
        if (value.isEmpty()) return note(RemarkCode.FIELD_MISSING, field, value);
        return value.length() > longest ? note(RemarkCode.FIELD_TOO_LONG, field, value) : value;
    }

    @Nullable
    String optionalText(String field, String value, int longest) {
        return value.isEmpty() ? null : text(field, value, longest);
    }

    @Nullable
    String choice(String field, String value, Map<String, String> catalogue) {
        if (value.isEmpty()) return note(RemarkCode.FIELD_MISSING, field, value);
        var chosen = catalogue.get(value.toUpperCase(java.util.Locale.ROOT));
        return chosen == null ? note(RemarkCode.VALUE_INVALID, field, value) : chosen;
    }

    @Nullable
    String matching(String field, String value, Pattern form, RemarkCode otherwise) {
        return form.matcher(value).matches() ? value : note(otherwise, field, value.strip());
    }

    /** An amount above zero with at most two decimals. */
    @Nullable
    String amount(String field, String value) {
        if (!value.matches("\\d{1,9}(\\.\\d{1,2})?") || new BigDecimal(value).signum() == 0) {
            return note(RemarkCode.VALUE_INVALID, field, value);
        }
        return value;
    }

    private static boolean isDigit(RuleViolation wrong) {
        return wrong.code().endsWith("check-digit");
    }
}
