package org.ventanilla.efirma;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.ventanilla.efirma.trust.TrustedAuthority;
import org.ventanilla.support.TestEfirma;

/** The published test certificates, keys and signatures, read where they lie. */
public final class EfirmaFixtures {

    private static final Path ROOT = Path.of(System.getenv().getOrDefault("VENTANILLA_FIXTURES", "absent"), "efirma");
    private static final String PASSWORD = "12345678a";

    private EfirmaFixtures() {}

    /** The file at this place of the folder. */
    public static byte[] bytes(String place) {
        try {
            return Files.readAllBytes(ROOT.resolve(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its certificate. */
    public static X509CertificateHolder certificate(String place) {
        try {
            return new X509CertificateHolder(bytes(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The e.firma or seal whose certificate lies there, with its key. */
    public static TestEfirma efirma(String place) {
        return new TestEfirma(key(place.replace(".cer", ".key")), certificate(place));
    }

    /** The test authorities, those of the tax authority below a root of the tests. */
    public static List<TrustedAuthority> authorities() {
        return Stream.of(
                        "ac-prueba-portal.cer",
                        "raiz-prueba-cruzada.cer",
                        "ac-uat-2019.cruzado.cer",
                        "ac-uat-2023.cruzado.cer",
                        "ac2-pruebas-4096.cruzado.cer")
                .map(name -> certificate("anchors/" + name))
                .map(authority ->
                        new TrustedAuthority(authority, authority.getIssuer().equals(authority.getSubject())))
                .toList();
    }

    private static PrivateKey key(String place) {
        try {
            var encrypted = new PKCS8EncryptedPrivateKeyInfo(EncryptedPrivateKeyInfo.getInstance(bytes(place)));
            var decryptor = new JceOpenSSLPKCS8DecryptorProviderBuilder()
                    .setProvider(new BouncyCastleProvider())
                    .build(PASSWORD.toCharArray());
            return new JcaPEMKeyConverter().getPrivateKey(encrypted.decryptPrivateKeyInfo(decryptor));
        } catch (OperatorCreationException | PKCSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
