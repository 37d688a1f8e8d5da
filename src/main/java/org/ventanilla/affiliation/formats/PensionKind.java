package org.ventanilla.affiliation.formats;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Catalogue of pension types (AF-148). */
public enum PensionKind {
    /** Severance at advanced age. */
    SEVERANCE("CESANTIA"),
    /** Old age. */
    OLD_AGE("VEJEZ"),
    /** Invalidity. */
    INVALIDITY("INVALIDEZ"),
    /** Widow or widower. */
    WIDOWHOOD("VIUDEZ"),
    /** Orphan. */
    ORPHANHOOD("ORFANDAD"),
    /** Parent of the insured person. */
    ASCENDANCY("ASCENDENCIA"),
    /** Permanent incapacity by a work risk. */
    PERMANENT_INCAPACITY("INCAPACIDAD_PERMANENTE");

    private final String written;

    PensionKind(String written) {
        this.written = written;
    }

    /** Each type by the word that files have for it. */
    static Map<String, String> byWord() {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.written, PensionKind::name));
    }
}
