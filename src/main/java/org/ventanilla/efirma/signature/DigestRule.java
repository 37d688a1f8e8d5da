package org.ventanilla.efirma.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** The digests that count, each with RSA; nothing else does. */
enum DigestRule {
    SHA_256(NISTObjectIdentifiers.id_sha256.getId(), PKCSObjectIdentifiers.sha256WithRSAEncryption.getId()),
    SHA_384(NISTObjectIdentifiers.id_sha384.getId(), PKCSObjectIdentifiers.sha384WithRSAEncryption.getId()),
    SHA_512(NISTObjectIdentifiers.id_sha512.getId(), PKCSObjectIdentifiers.sha512WithRSAEncryption.getId());

    private final String digest;
    private final String withRsa;

    DigestRule(String digest, String withRsa) {
        this.digest = digest;
        this.withRsa = withRsa;
    }

    /** The rule of this digest algorithm. */
    static Optional<DigestRule> ofDigest(AlgorithmIdentifier algorithm) {
        return Arrays.stream(values())
                .filter(rule -> hasNoParameters(algorithm)
                        && rule.digest.equals(algorithm.getAlgorithm().getId()))
                .findFirst();
    }

    /** The rule of this signature algorithm, which names the digest too. */
    static Optional<DigestRule> ofSignature(AlgorithmIdentifier algorithm) {
        return Arrays.stream(values())
                .filter(rule -> hasNoParameters(algorithm)
                        && rule.withRsa.equals(algorithm.getAlgorithm().getId()))
                .findFirst();
    }

    /** Whether a signer who uses this digest may call his signature so: plain RSA, or RSA with the same digest. */
    boolean allows(AlgorithmIdentifier signature) {
        return hasNoParameters(signature)
                && (withRsa.equals(signature.getAlgorithm().getId())
                        || PKCSObjectIdentifiers.rsaEncryption.equals(signature.getAlgorithm()));
    }

    /** Digest of these bytes. */
    byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance(name().replace('_', '-')).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Java's name of the signature. */
    String javaSignature() {
        return name().replace("_", "") + "withRSA";
    }

    private static boolean hasNoParameters(AlgorithmIdentifier algorithm) {
        var parameters = algorithm.getParameters();
        return parameters == null || DERNull.INSTANCE.equals(parameters);
    }
}
