package org.ventanilla.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.factor.OneTimeCodes;
import org.ventanilla.identity.factor.TotpSecret;

/** The code apps of the demo officers, so that a newcomer needs no phone. Their secrets are derived from the demo's own pepper. */
@Component
@Profile("demo")
class DemoCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 20;

    private final OneTimeCodes codes;
    private final byte[] pepper;

    DemoCodes(OneTimeCodes codes, @Value("${ventanilla.identity.pepper}") String pepper) {
        this.codes = codes;
        this.pepper = Base64.getDecoder().decode(pepper.strip());
    }

    /** The secret of this officer's app. */
    TotpSecret secretOf(DemoOfficer officer) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(pepper, ALGORITHM));
            var name = "demo code app " + officer.account().email().value();
            return new TotpSecret(Arrays.copyOf(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the apps show now. */
    List<DemoCode> now() {
        return DemoCast.OFFICERS.stream().map(this::now).toList();
    }

    private DemoCode now(DemoOfficer officer) {
        var current = codes.current(secretOf(officer));
        return new DemoCode(officer.account().email().value(), current.code(), current.validUntil());
    }
}
