package org.ventanilla.efirma.signature;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * What the signer signed beside the digest of the text.
 *
 * @param encoded DER of the whole set: the bytes under the signature value
 * @param contentType type of the content
 * @param messageDigest digest of the content
 * @param signedAt when the signer says to have signed; null where nothing is said
 * @param certificate which certificate the signer calls his own; null where none is
 * @param algorithms which algorithms the signer meant; null where nothing is said
 */
record SignedAttributes(
        byte[] encoded,
        ASN1ObjectIdentifier contentType,
        byte[] messageDigest,
        @Nullable Instant signedAt,
        @Nullable SigningCertificateV2 certificate,
        @Nullable CMSAlgorithmProtection algorithms) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final String PIVOT = "50";
    private static final int LAST_YEAR_OF_UTC_TIME = 2049;

    /** Reads the set; throws {@link Refused} where an attribute is doubled, misshapen, or missing although CMS demands it. */
    static SignedAttributes read(ASN1Set set) {
        return Der.reading(() -> {
            var attributes = byType(set);
            var time = single(attributes, CMSAttributes.signingTime);
            var certificate = single(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
            var algorithms = single(attributes, CMSAttributes.cmsAlgorithmProtect);
            return new SignedAttributes(
                    Der.exactly(set),
                    ASN1ObjectIdentifier.getInstance(required(attributes, CMSAttributes.contentType)),
                    ASN1OctetString.getInstance(required(attributes, CMSAttributes.messageDigest))
                            .getOctets(),
                    time == null ? null : instant(time.toASN1Primitive()),
                    certificate == null
                            ? null
                            : SigningCertificateV2.getInstance(ASN1Sequence.getInstance(certificate)),
                    algorithms == null ? null : CMSAlgorithmProtection.getInstance(algorithms));
        });
    }

    /** Whether they are those of CAdES: the time and the certificate are signed too. */
    boolean areOfCades() {
        return signedAt != null && certificate != null;
    }

    private static Map<ASN1ObjectIdentifier, Attribute> byType(ASN1Set set) {
        var found = new HashMap<ASN1ObjectIdentifier, Attribute>();
        for (var element : set) {
            var attribute = Attribute.getInstance(element);
            Der.require(found.put(attribute.getAttrType(), attribute) == null);
        }
        return found;
    }

    private static @Nullable ASN1Encodable single(
            Map<ASN1ObjectIdentifier, Attribute> attributes, ASN1ObjectIdentifier type) {
        var attribute = attributes.get(type);
        if (attribute == null) return null;
        Der.require(attribute.getAttrValues().size() == 1);
        return attribute.getAttrValues().getObjectAt(0);
    }

    private static ASN1Encodable required(Map<ASN1ObjectIdentifier, Attribute> attributes, ASN1ObjectIdentifier type) {
        var value = single(attributes, type);
        Der.require(value != null);
        return Objects.requireNonNull(value);
    }

    /** As RFC 5652 writes it: UTCTime up to 2049 and GeneralizedTime from then on, each with seconds and Z. */
    private static Instant instant(ASN1Primitive time) {
        var encoded = Der.encoded(time);
        var text = new String(Arrays.copyOfRange(encoded, 2, encoded.length), StandardCharsets.US_ASCII);
        var digits = text.substring(0, text.length() - 1);
        Der.require(text.endsWith("Z") && (time instanceof ASN1UTCTime || time instanceof ASN1GeneralizedTime));
        var century = digits.compareTo(PIVOT) < 0 ? "20" : "19";
        var moment = LocalDateTime.parse(time instanceof ASN1UTCTime ? century + digits : digits, TIME);
        Der.require(time instanceof ASN1UTCTime || moment.getYear() > LAST_YEAR_OF_UTC_TIME);
        return moment.toInstant(ZoneOffset.UTC);
    }
}
