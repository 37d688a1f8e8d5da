package org.ventanilla.efirma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.TestCertificates;

class InstitutionSealerTests {

    private static final byte[] CONTENT = "El contenido que se sella".getBytes(StandardCharsets.UTF_8);

    private final MutableClock clock = new MutableClock();

    @Test
    void verifiesWithItsCertificate() throws Exception {
        var sealer = new InstitutionSealer(TestCertificates.seal().build(), clock);

        var signer = signerOf(sealer.sealDigest(sha256(CONTENT)), CONTENT);

        assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(sealer.certificate())))
                .isTrue();
    }

    @Test
    void refusesChangedContent() throws Exception {
        var sealer = new InstitutionSealer(TestCertificates.sealOfRsa(2048).build(), clock);
        var changed = CONTENT.clone();
        changed[0] ^= 1;

        var signer = signerOf(sealer.sealDigest(sha256(CONTENT)), changed);

        assertThatExceptionOfType(CMSException.class)
                .isThrownBy(() -> signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(sealer.certificate())));
    }

    @Test
    void signsWhatPadesBaselineAsksAndNoTime() throws Exception {
        var sealer = new InstitutionSealer(TestCertificates.sealOfRsa(2048).build(), clock);

        var attributes = signerOf(sealer.sealDigest(sha256(CONTENT)), CONTENT).getSignedAttributes();

        var reference = SigningCertificateV2.getInstance(attributes
                .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                .getAttrValues()
                .getObjectAt(0));
        assertThat(reference.getCerts()[0].getCertHash())
                .isEqualTo(sha256(sealer.certificate().getEncoded()));
        assertThat(attributes.get(CMSAttributes.contentType)).isNotNull();
        assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
    }

    @Test
    void carriesItsCertificate() throws Exception {
        var sealer = new InstitutionSealer(TestCertificates.sealOfRsa(2048).build(), clock);

        var cms = new CMSSignedData(sealer.sealDigest(sha256(CONTENT)));

        assertThat(cms.isDetachedSignature()).isTrue();
        assertThat(cms.getCertificates().getMatches(null))
                .singleElement()
                .satisfies(holder -> assertThat(holder.getEncoded())
                        .isEqualTo(sealer.certificate().getEncoded()));
    }

    @Test
    void stopsSealingWhenCertificateExpires() {
        var certificates =
                TestCertificates.sealOfRsa(2048).validBetween("2020-01-01T00:00:00Z", "2026-11-19T00:00:00Z");
        var sealer = new InstitutionSealer(certificates.build(), clock);
        assertThat(new SealStatus(sealer).working()).isTrue();

        clock.setTo(LocalDateTime.of(2026, 11, 18, 18, 0, 1));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> sealer.sealDigest(sha256(CONTENT)))
                .withMessage("efirma.error.seal-unavailable");
        assertThat(new SealStatus(sealer).working()).isFalse();
    }

    @Test
    void foretellsItsLength() throws Exception {
        var sealer = new InstitutionSealer(TestCertificates.sealOfRsa(2048).build(), clock);

        assertThat(sealer.sealDigest(sha256(CONTENT))).hasSize(sealer.sealLength());
    }

    @Test
    void refusesWhatIsNoDigest() {
        var sealer = new InstitutionSealer(TestCertificates.sealOfRsa(2048).build(), clock);

        assertThatIllegalArgumentException().isThrownBy(() -> sealer.sealDigest(CONTENT));
    }

    private static SignerInformation signerOf(byte[] cms, byte[] content) throws CMSException {
        return new CMSSignedData(new CMSProcessableByteArray(content), cms)
                .getSignerInfos()
                .getSigners()
                .iterator()
                .next();
    }

    private static byte[] sha256(byte[] content) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(content);
    }
}
