package org.ventanilla.efirma.trust;

import java.security.KeyPair;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.ventanilla.support.CertificateDraft;
import org.ventanilla.support.TestAuthority;
import org.ventanilla.support.TestKeys;

/** Authorities whose names and keys do not say that they are for tests, as production wants them. */
public final class StoreMother {

    private static final KeyPair ANCHOR = TestKeys.rsa("anchors of stores");

    private StoreMother() {}

    /** An anchor. */
    public static CertificateDraft anchor(String name) {
        return signedByAnchor(name, name).keys(ANCHOR);
    }

    /** An intermediate that the anchor of the first name issued. */
    static CertificateDraft below(String anchor, String name) {
        return signedByAnchor(anchor, name).keys(TestKeys.rsa("intermediates of stores"));
    }

    static TrustSettings settings(String store, String pins) {
        return new TrustSettings(List.of(store), Arrays.asList(pins.split(",")), List.of(), Duration.ofDays(180));
    }

    private static CertificateDraft signedByAnchor(String anchor, String name) {
        return TestAuthority.create().ownDraft().subject(nameOf(name)).issuedBy(nameOf(anchor), ANCHOR);
    }

    private static X500Name nameOf(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, commonName)
                .addRDN(BCStyle.O, "Ventanilla")
                .addRDN(BCStyle.C, "MX")
                .build();
    }
}
