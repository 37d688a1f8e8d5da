package org.ventanilla.efirma;

import org.ventanilla.support.MutableClock;
import org.ventanilla.support.TestCertificates;

/** Gives the tests of other modules a real seal. */
public final class SealerMother {

    private SealerMother() {}

    /** A seal with this key, valid on the day that tests start from. */
    public static Sealer sealingWith(TestCertificates certificates) {
        return new InstitutionSealer(certificates.build(), new MutableClock());
    }
}
