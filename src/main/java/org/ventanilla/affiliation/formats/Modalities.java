package org.ventanilla.affiliation.formats;

import java.util.Set;

/** Catalogue of modalities: characters 9 and 10 of an employer's registration (AF-40, AF-44). */
final class Modalities {

    private static final Set<String> KNOWN =
            Set.of("10", "13", "14", "17", "30", "32", "33", "34", "35", "36", "38", "40", "42", "43", "44");

    private Modalities() {}

    static String of(String registration) {
        return registration.substring(8, 10);
    }

    static boolean known(String registration) {
        return KNOWN.contains(of(registration));
    }
}
