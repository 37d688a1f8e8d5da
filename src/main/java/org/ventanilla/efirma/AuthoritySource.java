package org.ventanilla.efirma;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * Where the trusted certification authorities come from. The portal reads the files and pins of its settings; a bean of this type, which
 * only a demonstration or a test offers, takes their place.
 */
public interface AuthoritySource {

    /** The authorities; those that signed their own certificate are anchors. Called once, at start. */
    List<X509Certificate> authorities();

    /** Address of the OCSP responder of these authorities, asked for with every question. */
    Optional<URI> responder();
}
