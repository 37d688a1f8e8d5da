package org.ventanilla.affiliation;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A person who does not exist, other than every one before: an NSS of prefix 99 and a CURP that fits, both with right digits.
 *
 * @param nss number of 11 digits
 * @param curp key of 18 characters
 * @param firstSurname first surname
 * @param secondSurname second surname
 * @param givenNames given names
 */
public record SyntheticPerson(String nss, String curp, String firstSurname, String secondSurname, String givenNames) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger EMPLOYERS = new AtomicInteger(50_000);
    private static final String CURP_ALPHABET = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXYZ";

    /** Somebody new. */
    public static SyntheticPerson next() {
        return numbered(COUNT.getAndIncrement());
    }

    /** A registration of the city modality under the prefix Z99 that nobody used before. */
    public static String nextEmployer() {
        return employer(EMPLOYERS.getAndIncrement(), "10");
    }

    /** The registration with this sequence and modality. */
    public static String employer(int sequence, String modality) {
        var ten = "Z99%05d%s".formatted(sequence, modality);
        return ten + luhn("35" + ten.substring(1));
    }

    /** The person with this NSS and CURP instead. */
    public SyntheticPerson with(String otherNss, String otherCurp) {
        return new SyntheticPerson(otherNss, otherCurp, firstSurname, secondSurname, givenNames);
    }

    /** The same person under another first surname. */
    public SyntheticPerson called(String surname) {
        return new SyntheticPerson(nss, curp, surname, secondSurname, givenNames);
    }

    private static SyntheticPerson numbered(int number) {
        var year = 60 + number / 10_000 % 40;
        var ten = "9955%02d%04d".formatted(year, number % 10_000);
        var consonants = "" + CONSONANTS.charAt(number / 441 % 21) + CONSONANTS.charAt(number / 21 % 21)
                + CONSONANTS.charAt(number % 21);
        var seventeen = "TAXT%02d0505HDF%s%d".formatted(year, consonants, number / 9261 % 10);
        return new SyntheticPerson(
                ten + luhn(ten), seventeen + curpDigit(seventeen), "TAPIA", "XOOL", "TADEO " + consonants);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighted = place % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (10 - sum % 10) % 10;
    }

    private static int curpDigit(String seventeen) {
        int sum = 0;
        for (int place = 0; place < 17; place++) {
            sum += CURP_ALPHABET.indexOf(seventeen.charAt(place)) * (18 - place);
        }
        return (10 - sum % 10) % 10;
    }
}
