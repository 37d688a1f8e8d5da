package org.ventanilla.demo.authority;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Date;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.misc.NetscapeCertType;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.ventanilla.demo.authority.DemoEfirma.Trait;

/** Issues certificates with the profile of the tax authority: nothing in them says where to ask whether they are revoked. */
final class EfirmaCertificates {

    private static final int SIGNS = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    private static final int SIGNS_AND_SERVES = SIGNS | KeyUsage.dataEncipherment | KeyUsage.keyAgreement;
    private static final KeyPurposeId[] PURPOSES = {KeyPurposeId.id_kp_emailProtection, KeyPurposeId.id_kp_clientAuth};

    private EfirmaCertificates() {}

    static X509Certificate issue(DemoEfirma efirma, PublicKey key, CertifiedKey issuer)
            throws GeneralSecurityException, CertIOException {
        var builder = new JcaX509v3CertificateBuilder(
                issuer.holder().getSubject(),
                efirma.number().serial(),
                Date.from(efirma.notBefore()),
                Date.from(efirma.notAfter()),
                EfirmaSubject.of(efirma),
                key);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        if (efirma.is(Trait.SEAL)) builder.addExtension(Extension.keyUsage, false, new KeyUsage(SIGNS));
        else addUsesOfEfirma(builder);
        return AuthorityCertificates.certificate(builder, issuer.key());
    }

    private static void addUsesOfEfirma(X509v3CertificateBuilder builder) throws CertIOException {
        builder.addExtension(Extension.keyUsage, false, new KeyUsage(SIGNS_AND_SERVES));
        builder.addExtension(
                MiscObjectIdentifiers.netscapeCertType,
                false,
                new NetscapeCertType(NetscapeCertType.sslClient | NetscapeCertType.smime));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(PURPOSES));
    }
}
