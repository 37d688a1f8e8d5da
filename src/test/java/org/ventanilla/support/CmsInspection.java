package org.ventanilla.support;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Judges detached signatures with other people's tools: EU DSS, BouncyCastle, OpenSSL. The signer's certificate is taken as trusted. */
public final class CmsInspection {

    private CmsInspection() {}

    /** Report of EU DSS on the only signature. */
    public static SimpleReport report(byte[] cms, byte[] content, X509Certificate signer, Instant at) {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(signer));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);

        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(cms));
        validator.setDetachedContents(List.of(new InMemoryDocument(content)));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(at));
        return validator.validateDocument().getSimpleReport();
    }

    /** Whether BouncyCastle finds one signer whose signature fits, in bytes that are DER as it would write them. */
    public static boolean fits(byte[] cms, byte[] content, X509Certificate signer) {
        try {
            var signed = new CMSSignedData(new CMSProcessableByteArray(content), cms);
            var same = java.util.Arrays.equals(cms, signed.toASN1Structure().getEncoded(ASN1Encoding.DER));
            var signers = signed.getSignerInfos().getSigners();
            return same
                    && signers.size() == 1
                    && signers.iterator()
                            .next()
                            .verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer.getPublicKey()));
        } catch (CMSSignerDigestMismatchException anotherText) {
            return false;
        } catch (CMSException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What OpenSSL says of it. */
    public static String openssl(byte[] cms, byte[] content, X509Certificate signer, Instant at) {
        try {
            var place = Files.createTempDirectory("cms");
            Files.write(place.resolve("firma.p7s"), cms);
            Files.write(place.resolve("texto.txt"), content);
            var pem = "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(signer.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
            Files.writeString(place.resolve("firmante.pem"), pem);
            return openssl(
                    place,
                    ("cms -verify -cades -binary -inform DER -in firma.p7s -content texto.txt -CAfile firmante.pem"
                                    + " -partial_chain -purpose any -out abierto.txt -attime " + at.getEpochSecond())
                            .split(" "));
        } catch (java.security.GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs OpenSSL in a folder; what it says, or an exception where it fails. */
    public static String openssl(Path folder, String... arguments) {
        var command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        try {
            var run = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            run.getOutputStream().close();
            var said = new String(run.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (run.waitFor() != 0) throw new IllegalStateException(said);
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether OpenSSL 3 is installed, which knows CAdES. */
    public static boolean hasOpenssl() {
        try {
            return openssl(Path.of("."), "version").matches("(?s)OpenSSL [3-9].*");
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
