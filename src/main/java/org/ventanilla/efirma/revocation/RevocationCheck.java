package org.ventanilla.efirma.revocation;

import org.bouncycastle.cert.X509CertificateHolder;
import org.ventanilla.efirma.RevocationAnswer;

/** Asks whether a certificate is revoked. */
public interface RevocationCheck {

    /** Asks the responder of the issuer about exactly this certificate. It never throws: no answer that counts is an answer too. */
    RevocationAnswer ask(X509CertificateHolder certificate, X509CertificateHolder issuer);
}
