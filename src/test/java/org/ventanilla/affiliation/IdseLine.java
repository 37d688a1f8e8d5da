package org.ventanilla.affiliation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes records of IDSE batches by the columns of the published table (AF-90), on its own so that it checks the reader's layout. */
public final class IdseLine {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("ddMMuuuu");

    private final char[] columns = new char[168];

    private IdseLine(String type) {
        Arrays.fill(columns, ' ');
        put(132, type).put(134, "99400").put(168, "9");
    }

    /** An alta or re-entry (08) of the person with the employer. */
    public static IdseLine reentry(SyntheticPerson person, String employer) {
        return new IdseLine("08")
                .identity(person, employer)
                .salary("0500.00")
                .put(116, "1")
                .put(117, "0")
                .put(118, "0")
                .put(127, "032")
                .put(150, person.curp());
    }

    /** A salary change (07). */
    public static IdseLine change(SyntheticPerson person, String employer) {
        return new IdseLine("07")
                .identity(person, employer)
                .salary("0520.00")
                .put(117, "0")
                .put(118, "0")
                .put(150, person.curp());
    }

    /** A baja (02). */
    public static IdseLine termination(SyntheticPerson person, String employer) {
        return new IdseLine("02")
                .identity(person, employer)
                .put(104, "0".repeat(15))
                .put(149, "2");
    }

    /** The trailer for so many records (AF-92). */
    public static String trailer(int count) {
        return new IdseLine("  ")
                .put(1, "*".repeat(13))
                .put(57, "%06d".formatted(count))
                .text();
    }

    /** A file of these lines, each ended by CRLF, in ISO-8859-1. */
    public static byte[] file(String... lines) {
        return Arrays.stream(lines)
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Date of the movement. */
    public IdseLine on(LocalDate date) {
        return put(119, DATE.format(date));
    }

    /** Salary as {@code 0500.00}. */
    public IdseLine salary(String pesos) {
        return put(104, pesos.replace(".", ""));
    }

    /** Overwrites columns from this one on, counted from 1. */
    public IdseLine put(int column, String value) {
        value.getChars(0, value.length(), columns, column - 1);
        return this;
    }

    /** The 168 characters. */
    public String text() {
        return new String(columns);
    }

    private IdseLine identity(SyntheticPerson person, String employer) {
        return put(1, employer)
                .put(12, person.nss())
                .put(23, person.firstSurname())
                .put(50, person.secondSurname())
                .put(77, person.givenNames());
    }
}
