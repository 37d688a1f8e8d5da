package org.ventanilla.efirma.trust;

import java.nio.file.Path;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/** The trust store of production: files whose anchors are pinned. */
class TrustFiles {

    private static final int SHOWN = 16;

    private final TrustSettings settings;

    TrustFiles(TrustSettings settings) {
        this.settings = settings;
    }

    /** Reads the authorities and refuses the start at the first that must not be trusted. */
    List<Authority> load() {
        checkPins();
        var stored = StoredCertificates.in(settings.store());
        stored.forEach(TrustFiles::checkFit);
        var anchors = stored.keySet().stream().filter(TrustFiles::isAnchor).toList();
        if (anchors.isEmpty())
            throw TrustStoreRefused.because("The trust store " + String.join(", ", settings.store())
                    + " holds no anchor: no certificate signed itself.");
        stored.forEach((certificate, file) -> checkTrust(certificate, file, anchors));
        return stored.keySet().stream()
                .map(certificate -> authority(certificate, anchors.contains(certificate)))
                .toList();
    }

    /** An anchor vouches for itself: issuer and subject are one, and its own key signed it. */
    static boolean isAnchor(X509CertificateHolder certificate) {
        return CertificateFacts.isIssuedBy(certificate, certificate);
    }

    private void checkPins() {
        for (var pin : settings.pins())
            if (!pin.matches("[0-9a-f]{64}"))
                throw TrustStoreRefused.because(
                        "A pin in VENTANILLA_TRUST_PINS is no SHA-256 fingerprint of 64 hexadecimal digits: " + pin);
    }

    private static void checkFit(X509CertificateHolder certificate, Path file) {
        String fault;
        try {
            fault = AuthorityRules.against(certificate);
        } catch (RuntimeException e) {
            throw TrustStoreRefused.because(sentence(certificate, file, "is broken"), e);
        }
        if (fault != null) throw TrustStoreRefused.because(sentence(certificate, file, fault));
    }

    private void checkTrust(X509CertificateHolder certificate, Path file, List<X509CertificateHolder> anchors) {
        if (anchors.contains(certificate)) {
            if (!settings.pinned(CertificateFacts.fingerprint(certificate)))
                throw TrustStoreRefused.because(sentence(
                        certificate,
                        file,
                        "is an anchor that is not pinned; its fingerprint is "
                                + CertificateFacts.fingerprint(certificate)));
            return;
        }
        if (anchors.stream().noneMatch(anchor -> CertificateFacts.isIssuedBy(certificate, anchor)))
            throw TrustStoreRefused.because(
                    sentence(certificate, file, "was issued by none of the anchors in the store"));
    }

    private Authority authority(X509CertificateHolder certificate, boolean anchor) {
        var known = settings.knownAs(CertificateFacts.fingerprint(certificate));
        return new Authority(
                certificate,
                anchor,
                known.map(TrustSettings.Known::profile).orElse(AuthorityProfile.INSTALLATION),
                known.map(TrustSettings.Known::name).orElse(CertificateFacts.name(certificate.getSubject())));
    }

    private static String sentence(X509CertificateHolder certificate, Path file, String fault) {
        return "The certificate \"%s\" (%s…) in the file %s of the trust store %s."
                .formatted(
                        CertificateFacts.name(certificate.getSubject()),
                        CertificateFacts.fingerprint(certificate).substring(0, SHOWN),
                        file,
                        fault);
    }
}
