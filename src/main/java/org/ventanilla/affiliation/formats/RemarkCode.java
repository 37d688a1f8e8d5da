package org.ventanilla.affiliation.formats;

import java.util.Arrays;

/** Why a line is rejected or marked: the institute's codes of three digits (AF-67), and codes with a V where it has none. */
public enum RemarkCode {
    /** Employer's registration of a wrong form. */
    EMPLOYER_MALFORMED("001"),
    /** NSS of a wrong form. */
    NSS_MALFORMED("003"),
    /** NSS whose check digit is wrong. */
    NSS_INVALID("004"),
    /** Name that is missing or holds something that no name has. */
    NAME_INVALID("006"),
    /** Type of movement that is unknown, or not the one of the file. */
    TYPE_INVALID("007"),
    /** Base salary of zero. */
    SALARY_ZERO("008"),
    /** Base salary missing or not a number. */
    SALARY_REQUIRED("009"),
    /** Date missing or not in the calendar. */
    DATE_REQUIRED("013"),
    /** Base salary under the minimum wage of the zone: the line is taken and marked (0.1). */
    SALARY_BELOW_MINIMUM("015", Severity.WARNING),
    /** Unknown type of salary. */
    SALARY_TYPE_INVALID("016"),
    /** Unknown type of worker. */
    WORKER_TYPE_INVALID("017"),
    /** Number of the family clinic that is not a number. */
    FAMILY_CLINIC_INVALID("018"),
    /** Unknown cause of baja. */
    CAUSE_INVALID("019"),
    /** Date outside the window in which the movement may be sent (AF-63). */
    DATE_OUTSIDE_WINDOW("021"),
    /** Employer's registration that the register lacks. */
    EMPLOYER_UNKNOWN("024"),
    /** The person never worked under this registration. */
    NOT_IN_FORCE("026"),
    /** Employer's registration whose check digit is wrong. */
    EMPLOYER_INVALID("031"),
    /** Unknown code of week or working day. */
    WEEK_INVALID("033"),
    /** Re-entry sent more than one business day ahead (AF-63). */
    REENTRY_TOO_EARLY("036"),
    /** The person works under this registration already. */
    ALREADY_IN_FORCE("048"),
    /** Date before another movement of the same work. */
    BEFORE_ANOTHER("049"),
    /** Date before the work began. */
    BEFORE_THE_START("050"),
    /** The work under this registration has ended. */
    ALREADY_ENDED("051"),
    /** A salary change of the same date is there. */
    SAME_DATE("056"),
    /** NSS that the register lacks. */
    NSS_UNKNOWN("058"),
    /** Name other than the registered one. */
    NAME_DIFFERS("059"),
    /** Line of a wrong length. */
    LINE_LENGTH("V01"),
    /** Record that does not end with its mark. */
    RECORD_MARK("V02"),
    /** Trailer whose count is not the number of records before it. */
    TRAILER_COUNT("V03"),
    /** Record after the trailer. */
    AFTER_TRAILER("V04"),
    /** CURP that is missing where it must be, or wrong. */
    CURP_INVALID("V05"),
    /** CURP other than the registered one (AN-15). */
    CURP_DIFFERS("V06", Severity.WARNING),
    /** CURP that another NSS has (AF-25). */
    CURP_SHARED("V07", Severity.WARNING),
    /** Person whose CURP the register still lacks. */
    CURP_MISSING("V08", Severity.WARNING),
    /** Year of birth of the NSS other than that of the CURP (AF-23). */
    BIRTH_YEAR_DIFFERS("V09", Severity.WARNING),
    /** Base salary over 25 UMA (AF-70). */
    SALARY_ABOVE_CAP("V10", Severity.WARNING),
    /** Registration of an unknown modality (AF-44). */
    MODALITY_UNKNOWN("V11", Severity.WARNING),
    /** Row with too few or too many fields. */
    FIELD_COUNT("V12"),
    /** Field that must not be empty. */
    FIELD_MISSING("V13"),
    /** Field that is too long. */
    FIELD_TOO_LONG("V14"),
    /** Value that is not one of the catalogue, or not of the form of its field. */
    VALUE_INVALID("V15"),
    /** RFC of a wrong form. */
    RFC_INVALID("V16"),
    /** RFC that stands for the public or for foreigners (AF-33). */
    RFC_GENERIC("V17"),
    /** RFC whose check digit does not fit (AF-33). */
    RFC_CHECK_DIGIT("V18", Severity.WARNING),
    /** Row whose key came earlier in the same file. */
    REPEATED("V19"),
    /** CURP that contradicts the registered one. */
    CURP_CONTRADICTS("V20"),
    /** Quotation marks that do not close. */
    QUOTES("V21"),
    /** Agregado médico of an unusual form (AF-177). */
    AGGREGATE_UNUSUAL("V22", Severity.WARNING);

    private final String code;
    private final Severity severity;

    RemarkCode(String code) {
        this(code, Severity.REJECTION);
    }

    RemarkCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The remark with this code; throws {@link IllegalArgumentException} where there is none. */
    public static RemarkCode of(String code) {
        return Arrays.stream(values())
                .filter(remark -> remark.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** The code as reports show it. */
    public String code() {
        return code;
    }

    /** What it does to its line. */
    public Severity severity() {
        return severity;
    }
}
