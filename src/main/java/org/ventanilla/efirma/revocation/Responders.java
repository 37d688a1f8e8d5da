package org.ventanilla.efirma.revocation;

import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.ventanilla.efirma.AuthoritySource;

/** Who answers for the certificates of an issuer. */
@Component
public class Responders {

    private final ObjectProvider<AuthoritySource> offered;
    private final OcspSettings settings;

    Responders(ObjectProvider<AuthoritySource> offered, OcspSettings settings) {
        this.offered = offered;
        this.settings = settings;
    }

    /** The addresses to ask, in turn; none where nobody answers. A demonstration or a test never asks the real responder. */
    public List<URI> of(String issuerFingerprint) {
        var source = offered.getIfAvailable();
        return source == null
                ? settings.respondersOf(issuerFingerprint)
                : source.responder().stream().toList();
    }
}
