package org.ventanilla.demo.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.HexFormat;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The key files of the demonstration, against those of the tax authority (efirma, section 2). */
class EfirmaKeyTests {

    private static final byte[] CONTENT = {1, 2, 3};

    @ParameterizedTest
    @FieldSource("org.ventanilla.demo.authority.Issued#ALL")
    void opensWithItsPasswordAndFitsItsCertificate(String name) throws Exception {
        var key = open(name, Issued.view(name).password());

        assertThat(fits(key, name)).isTrue();
        assertThatThrownBy(() -> open(name, "otra contraseña")).isInstanceOf(PKCSException.class);
    }

    @ParameterizedTest
    @FieldSource("org.ventanilla.demo.authority.Issued#ALL")
    void isEncryptedAsTheTaxAuthorityDoesButForOne(String name) {
        var file = HexFormat.of().withUpperCase().formatHex(Issued.FILES.key(name));

        if (name.equals("renata")) assertThat(file).contains("060960864801650304012A", "06082A864886F70D0209");
        else
            assertThat(file)
                    .containsPattern("06092A864886F70D01050C300E0408.{16}02020800")
                    .contains("301406082A864886F70D03070408");
    }

    @Test
    void isSaltedByChance() {
        assertThat(Issued.ALL.stream().map(name -> HexFormat.of().formatHex(Issued.FILES.key(name), 36, 44)))
                .doesNotHaveDuplicates();
    }

    private static PrivateKey open(String name, String password) throws IOException, PKCSException {
        var decryption = new JcePKCSPBEInputDecryptorProviderBuilder()
                .setProvider(new BouncyCastleProvider())
                .build(password.toCharArray());
        return new JcaPEMKeyConverter()
                .getPrivateKey(
                        new PKCS8EncryptedPrivateKeyInfo(Issued.FILES.key(name)).decryptPrivateKeyInfo(decryption));
    }

    private static boolean fits(PrivateKey key, String name) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(CONTENT);
        var signed = signature.sign();

        signature.initVerify(Issued.certificate(name).getPublicKey());
        signature.update(CONTENT);
        return signature.verify(signed);
    }
}
