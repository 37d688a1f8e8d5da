package org.ventanilla.journey;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.core.Role;
import org.ventanilla.identity.Officers;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Visitors;

/** An auditor looks at the authorities whose e.firmas count. */
@BrowserTest
class TrustJourney {

    private static final String PATH = "/admin/confianza";

    @Autowired
    private Officers officers;

    @Test
    void readsWhatIsTrusted(Visitors visitors) {
        for (var language : new Locale[] {Visitors.SPANISH, Locale.ENGLISH}) {
            var auditor = officers.signIn(visitors.reading(language), Role.AUDITOR);

            auditor.follow(PATH).sees("efirma.trust.title").reads("trust");
        }
    }
}
