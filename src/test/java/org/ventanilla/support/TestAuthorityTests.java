package org.ventanilla.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERT61String;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;

class TestAuthorityTests {

    private final TestAuthority authority = TestAuthority.create();

    @Test
    void issuesEfirmasInTheProfileOfTheTaxAuthority() throws Exception {
        var certificate = authority
                .company("OÑO120726RX3", "ORGANICOS ÑAVEZ OSORIO", "MISC491214B86", "MISC491214MCCRNC01")
                .number("30001000000500003415")
                .issue()
                .certificate();

        var subject = certificate.getSubject();
        assertThat(Arrays.stream(subject.getRDNs()).map(rdn -> rdn.getFirst().getType()))
                .containsExactly(
                        BCStyle.CN,
                        BCStyle.NAME,
                        BCStyle.O,
                        BCStyle.C,
                        BCStyle.EmailAddress,
                        BCStyle.UNIQUE_IDENTIFIER,
                        BCStyle.SERIALNUMBER);
        assertThat(subject.getRDNs(BCStyle.UNIQUE_IDENTIFIER)[0].getFirst().getValue())
                .isEqualTo(new DERT61String("OÑO120726RX3 / MISC491214B86".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(subject.getRDNs(BCStyle.SERIALNUMBER)[0].getFirst().getValue())
                .isEqualTo(new DERPrintableString(" / MISC491214MCCRNC01"));
        assertThat(certificate.getSerialNumber().toByteArray())
                .isEqualTo("30001000000500003415".getBytes(StandardCharsets.US_ASCII));
        assertThat(certificate.getExtensions().getExtensionOIDs()).hasSize(4);
        assertThat(KeyUsage.fromExtensions(certificate.getExtensions()).getPadBits())
                .isEqualTo(3);
        assertThat(certificate.getExtension(Extension.keyUsage).isCritical()).isFalse();
    }

    @Test
    void signsWhatBouncyCastleVerifies() throws Exception {
        var efirma = authority
                .person("FUNK671228PH6", "FUNK671228MCLNLR05", "KARLA FUENTE NOLASCO")
                .issue();
        var content = "texto".getBytes(StandardCharsets.UTF_8);

        var cms = new CMSSignedData(
                new CMSProcessableByteArray(content),
                TestSignature.of(content, efirma).build());

        var signer = cms.getSignerInfos().getSigners().iterator().next();
        assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(efirma.certificate())))
                .isTrue();
        efirma.x509().verify(TestAuthority.converted(authority.certificate()).getPublicKey());
    }
}
