package org.ventanilla.efirma.trust;

import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A certification authority of the store.
 *
 * @param certificate its certificate
 * @param anchor whether trust begins with it; otherwise it needs an issuer of its own
 */
public record TrustedAuthority(X509CertificateHolder certificate, boolean anchor) {}
