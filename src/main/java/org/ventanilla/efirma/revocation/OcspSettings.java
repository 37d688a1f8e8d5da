package org.ventanilla.efirma.revocation;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the questions about revocation (OCSP).
 *
 * @param responders addresses to ask; the second only when the first gives no answer that counts
 * @param perIssuer other addresses for the certificates of one issuer, by the SHA-256 fingerprint of its certificate
 * @param digest with which a question names the issuer
 * @param sha1Answers whether an answer, and nothing else, may be signed with SHA-1
 * @param connectTimeout how long a connection may take
 * @param patience how long a person waits for all addresses together
 * @param skew how far a responder's clock may be off
 * @param answerLimit the most that is read of an answer
 */
@ConfigurationProperties("ventanilla.efirma.ocsp")
record OcspSettings(
        @DefaultValue("https://cfdi.sat.gob.mx/edofiel") List<URI> responders,
        @DefaultValue Map<String, List<URI>> perIssuer,
        @DefaultValue("SHA1") CertIdDigest digest,
        @DefaultValue("false") boolean sha1Answers,
        @DefaultValue("PT0.7S") Duration connectTimeout,
        @DefaultValue("PT1.8S") Duration patience,
        @DefaultValue("PT1M") Duration skew,
        @DefaultValue("64KB") DataSize answerLimit) {

    private static final int MOST = 2;

    /** At most two addresses are asked for one answer. */
    OcspSettings {
        responders = responders.stream().limit(MOST).toList();
        perIssuer = Map.copyOf(perIssuer);
    }

    /** The addresses for certificates of this issuer. */
    List<URI> respondersOf(String issuerFingerprint) {
        return perIssuer.getOrDefault(issuerFingerprint, responders).stream()
                .limit(MOST)
                .toList();
    }
}
