package org.ventanilla.efirma.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1T61String;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.ventanilla.core.Rfc;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.efirma.SignerCertificate;

/**
 * Reads who a certificate names from the attributes of its subject, never from a printed name. Letters outside the printable ones stand in
 * T61 strings that hold Latin-1. A company's certificate names its representative behind a slash.
 */
final class SubjectReader {

    private static final Pattern HOLDER = Pattern.compile("(\\S+)(?: / (\\S+))?");
    private static final Pattern CURPS = Pattern.compile("(\\S*)(?: / (\\S+))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{20}");

    private SubjectReader() {}

    /** Who this certificate names; empty where it names nobody with an RFC that can be read. */
    static Optional<SignerCertificate> read(X509CertificateHolder certificate) {
        return Der.reading(() -> {
            var holder = only(certificate.getSubject(), BCStyle.UNIQUE_IDENTIFIER)
                    .map(HOLDER::matcher)
                    .filter(Matcher::matches);
            var curps = only(certificate.getSubject(), BCStyle.SERIALNUMBER)
                    .map(CURPS::matcher)
                    .filter(Matcher::matches);
            var number = new String(certificate.getSerialNumber().toByteArray(), StandardCharsets.ISO_8859_1);
            if (holder.isEmpty() || curps.isEmpty() || !NUMBER.matcher(number).matches()) return Optional.empty();
            return named(certificate, holder.get(), curps.get(), number);
        });
    }

    private static Optional<SignerCertificate> named(
            X509CertificateHolder certificate, Matcher holder, Matcher curps, String number) {
        try {
            var representative = holder.group(2);
            return Optional.of(new SignerCertificate(
                    new Rfc(holder.group(1)),
                    representative == null ? null : new Rfc(representative),
                    curps.group(1).isEmpty() ? null : curps.group(1),
                    curps.group(2),
                    first(certificate.getSubject(), BCStyle.NAME, BCStyle.CN),
                    number,
                    first(certificate.getIssuer(), BCStyle.CN, BCStyle.O),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant()));
        } catch (RuleViolation noRfc) {
            return Optional.empty();
        }
    }

    /** The text of the attribute; empty unless it stands there exactly once. */
    private static Optional<String> only(X500Name name, ASN1ObjectIdentifier type) {
        var found = values(name, type);
        return found.size() == 1 ? text(found.getFirst()) : Optional.empty();
    }

    private static String first(X500Name name, ASN1ObjectIdentifier type, ASN1ObjectIdentifier otherwise) {
        return only(name, type).or(() -> only(name, otherwise)).orElse("");
    }

    private static List<ASN1Encodable> values(X500Name name, ASN1ObjectIdentifier type) {
        return Arrays.stream(name.getRDNs())
                .flatMap(rdn -> Arrays.stream(rdn.getTypesAndValues()))
                .filter(attribute -> attribute.getType().equals(type))
                .map(AttributeTypeAndValue::getValue)
                .toList();
    }

    private static Optional<String> text(ASN1Encodable value) {
        var primitive = value.toASN1Primitive();
        return primitive instanceof ASN1PrintableString
                        || primitive instanceof ASN1T61String
                        || primitive instanceof ASN1UTF8String
                        || primitive instanceof ASN1IA5String
                ? Optional.of(((ASN1String) primitive).getString())
                : Optional.empty();
    }
}
