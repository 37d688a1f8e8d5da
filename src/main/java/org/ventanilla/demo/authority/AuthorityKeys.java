package org.ventanilla.demo.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.ventanilla.demo.directory.OwnersKeys;

/**
 * The keys of the authority.
 *
 * @param root trust begins with it
 * @param issuer issues the e.firmas
 * @param responder signs what is answered about them, on behalf of the issuer
 */
record AuthorityKeys(CertifiedKey root, CertifiedKey issuer, CertifiedKey responder) {

    static AuthorityKeys read(Path file) throws IOException, GeneralSecurityException {
        var keys = OwnersKeys.read(file);
        return new AuthorityKeys(of(keys, "root"), of(keys, "issuer"), of(keys, "responder"));
    }

    void keep(Path file) throws IOException, GeneralSecurityException {
        OwnersKeys.none()
                .with("root", root.key(), root.certificate())
                .with("issuer", issuer.key(), issuer.certificate())
                .with("responder", responder.key(), responder.certificate())
                .keep(file);
    }

    private static CertifiedKey of(OwnersKeys keys, String alias) throws GeneralSecurityException {
        return new CertifiedKey(keys.key(alias), keys.certificate(alias));
    }
}
