package org.ventanilla.efirma;

import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DigestCalculator;

/** A digest that was computed elsewhere: the document itself never comes to this module. */
record KnownDigest(AlgorithmIdentifier algorithm, byte[] digest) implements DigestCalculator {

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public byte[] getDigest() {
        return digest;
    }
}
