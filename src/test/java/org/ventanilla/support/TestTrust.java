package org.ventanilla.support;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.ventanilla.efirma.AuthoritySource;

/** Tests trust their own authority, and its responder on the loopback. */
record TestTrust(TestResponder own) implements AuthoritySource {

    @Override
    public List<X509Certificate> authorities() {
        return TestAuthority.create().authorities();
    }

    @Override
    public Optional<URI> responder() {
        return Optional.of(own.address());
    }
}
