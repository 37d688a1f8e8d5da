package org.ventanilla.affiliation.imports;

/** A key may come once in a file: which of two rows holds is for who wrote them to say. */
final class RepeatedRows {

    private RepeatedRows() {}

    /** The statement that notes every row whose key came earlier in the file; the key is told under this field. */
    static String noted(String key, String field) {
        return """
                insert into judged (line_number, severity, code, field, value)
                select line_number, 'REJECTION', 'V19', '%s', told
                from (select line_number, concat_ws(' ', %s) as told,
                             row_number() over (partition by %s order by line_number) as turn
                      from staged where not rejected) row_of_key
                where turn > 1
                """.formatted(field, key, key);
    }
}
