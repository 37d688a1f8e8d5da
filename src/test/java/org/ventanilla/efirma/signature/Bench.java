package org.ventanilla.efirma.signature;

import java.nio.charset.StandardCharsets;
import org.ventanilla.support.TestAuthority;
import org.ventanilla.support.TestEfirma;
import org.ventanilla.support.TestSignature;

/** What the tests of signatures stand on: an authority, an e.firma of it, a text, a good signature. */
final class Bench {

    static final byte[] TEXT = "||1.0|PRUEBA|FOLIO-1|Texto con ñ||".getBytes(StandardCharsets.UTF_8);
    static final TestAuthority AUTHORITY = TestAuthority.create();
    static final TestEfirma KARLA = AUTHORITY
            .person("FUNK671228PH6", "FUNK671228MCLNLR05", "KARLA FUENTE NOLASCO")
            .issue();
    static final TestEfirma XOCHILT = AUTHORITY
            .person("CACX7605101P8", "CACX760510MGTSHC04", "XOCHILT CASAS CHAVEZ")
            .issue();

    private Bench() {}

    /** Karla's signature of the text. */
    static TestSignature signature() {
        return TestSignature.of(TEXT, KARLA);
    }

    /** This signer's signature of the text. */
    static TestSignature by(TestEfirma signer) {
        return TestSignature.of(TEXT, signer);
    }
}
