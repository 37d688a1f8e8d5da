package org.ventanilla.identity;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Nss;
import org.ventanilla.core.RuleViolation;

/** Fictitious persons with right check digits, each number a person of its own. */
public final class Persons {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Persons() {}

    /** A number that no other test of this run has. */
    public static int next() {
        return NEXT.getAndIncrement();
    }

    /** The CURP of a person. */
    public static Curp curp(int person) {
        var letters = "BCDFGHJKLMNPQRSTVWXYZ";
        var tail =
                "" + letters.charAt(person / 21 % 21) + letters.charAt(person % 21) + letters.charAt(person / 441 % 21);
        var start = "XEXX%02d0101HDF%s".formatted(50 + person / 9261 % 49, tail);
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> start + "0" + digit)
                .filter(Persons::isCurp)
                .map(Curp::new)
                .findFirst()
                .orElseThrow();
    }

    /** The NSS of a person, below the prefix of invented ones. */
    public static Nss nss(int person) {
        var start = "99%08d".formatted(70_000_000 + person);
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> start + digit)
                .filter(Persons::isNss)
                .map(Nss::new)
                .findFirst()
                .orElseThrow();
    }

    /** The address of a person. */
    public static EmailAddress email(int person) {
        return new EmailAddress("persona" + person + "@correo.example");
    }

    private static boolean isCurp(String value) {
        try {
            return new Curp(value).value().equals(value);
        } catch (RuleViolation wrong) {
            return false;
        }
    }

    private static boolean isNss(String value) {
        try {
            return new Nss(value).value().equals(value);
        } catch (RuleViolation wrong) {
            return false;
        }
    }
}
