package org.ventanilla.core;

import java.util.Set;

/** Words that the first four letters of a CURP never form: there the second letter becomes X (AF-04). */
final class InconvenientWords {

    private static final Set<String> WORDS = Set.of("""
            BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO
            COLA CULO FALO FETO GETA GUEI GUEY JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE
            KOGI KOJA KOJE KOJI KOJO KOLA KULO LILO LOCA LOCO LOKA LOKO MAME MAMO MEAR MEAS
            MEON MIAR MION MOCO MOKO MULA MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA
            PUTO QULO RATA ROBA ROBE ROBO RUIN SENO TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI
            WUEY""".split("\\s+"));

    private InconvenientWords() {}

    /** Whether these four letters are one of them. */
    static boolean contain(String letters) {
        return WORDS.contains(letters);
    }
}
