package org.ventanilla.support;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;

/**
 * A certification authority as SAT's: a root with one authority below it, which issues e.firmas and seals in SAT's exact profile. Keys are
 * made once in a run and shared between authorities of one name.
 *
 * @param root certificate of the root, the anchor
 * @param rootKeys keys of the root
 * @param certificate certificate of the authority
 * @param keys keys of the authority
 */
public record TestAuthority(
        X509CertificateHolder root, KeyPair rootKeys, X509CertificateHolder certificate, KeyPair keys) {

    private static final String OWN_NAME = "AC DE LAS PRUEBAS";

    /** The authority of the tests, valid from 2019 to 2049. */
    public static TestAuthority create() {
        return named(OWN_NAME);
    }

    /** Another authority, below a root of its own. */
    public static TestAuthority named(String name) {
        var rootKeys = TestKeys.rsa("root of " + name);
        var keys = TestKeys.rsa("authority " + name);
        var root = CertificateDraft.authority(nameOf("RAIZ DE " + name), rootKeys, 1)
                .issuedBy(nameOf("RAIZ DE " + name), rootKeys)
                .draw();
        return new TestAuthority(
                root, rootKeys, below(root, rootKeys, name, keys).draw(), keys);
    }

    /** The same authority with the certificate that this draft describes: an expired one, say. */
    public TestAuthority with(CertificateDraft draft) {
        return new TestAuthority(root, rootKeys, draft.draw(), keys);
    }

    /** The draft that this authority's certificate is made of, to be changed. */
    public CertificateDraft ownDraft() {
        return below(root, rootKeys, OWN_NAME, keys).subject(certificate.getSubject());
    }

    /** Key of the authority. */
    public PrivateKey key() {
        return keys.getPrivate();
    }

    /** Root and authority, for a source of authorities. */
    public List<X509Certificate> authorities() {
        return Stream.of(root, certificate).map(TestAuthority::converted).toList();
    }

    /** An e.firma of a natural person. */
    public CertificateDraft person(String rfc, String curp, String name) {
        return from(CertificateDraft.efirma(rfc, curp, name), rfc);
    }

    /** An e.firma of a company with its representative. */
    public CertificateDraft company(String rfc, String name, String representativeRfc, String representativeCurp) {
        return from(CertificateDraft.efirma(rfc + " / " + representativeRfc, " / " + representativeCurp, name), rfc);
    }

    /** A seal certificate (CSD) of a natural person. */
    public CertificateDraft seal(String rfc, String curp, String name) {
        return from(CertificateDraft.seal(rfc, curp, name), "seal of " + rfc);
    }

    /** A certificate of BouncyCastle as Java knows it. */
    public static X509Certificate converted(X509CertificateHolder holder) {
        try {
            return new JcaX509CertificateConverter().getCertificate(holder);
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private CertificateDraft from(CertificateDraft draft, String keyName) {
        return draft.issuedBy(certificate.getSubject(), keys).keys(TestKeys.rsa(keyName));
    }

    private static CertificateDraft below(X509CertificateHolder root, KeyPair rootKeys, String name, KeyPair keys) {
        return CertificateDraft.authority(nameOf(name), keys, 0).issuedBy(root.getSubject(), rootKeys);
    }

    private static X500Name nameOf(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, commonName)
                .addRDN(BCStyle.O, "Ventanilla (pruebas)")
                .addRDN(BCStyle.C, "MX")
                .build();
    }
}
