package org.ventanilla.efirma.trust;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the trust store.
 *
 * @param store directories, or files in PEM or DER, with the certificates of anchors and intermediates
 * @param pins SHA-256 fingerprints of further anchors that count
 * @param known authorities that this product knows; their anchors count without a pin
 * @param warnBefore how long before an authority expires its warning begins
 */
@ConfigurationProperties("ventanilla.efirma.trust")
record TrustSettings(
        @DefaultValue List<String> store,
        @DefaultValue List<String> pins,
        @DefaultValue List<Known> known,
        @DefaultValue("P180D") Duration warnBefore) {

    /** Brings the fingerprints into one form. */
    TrustSettings {
        store = store.stream().filter(place -> !place.isBlank()).toList();
        pins = pins.stream()
                .map(TrustSettings::plain)
                .filter(pin -> !pin.isEmpty())
                .toList();
        known = List.copyOf(known);
    }

    /** The known authority with this fingerprint. */
    Optional<Known> knownAs(String fingerprint) {
        return known.stream()
                .filter(authority -> plain(authority.fingerprint()).equals(fingerprint))
                .findFirst();
    }

    /** Whether an anchor with this fingerprint counts. */
    boolean pinned(String fingerprint) {
        return pins.contains(fingerprint) || knownAs(fingerprint).isPresent();
    }

    private static String plain(String fingerprint) {
        return fingerprint.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * An authority that this product knows.
     *
     * @param name what to call it
     * @param fingerprint SHA-256 of its certificate
     * @param profile on whose word it is trusted
     */
    record Known(String name, String fingerprint, AuthorityProfile profile) {}
}
