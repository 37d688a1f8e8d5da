package org.ventanilla.efirma;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The institution's key and the certificates that vouch for it.
 *
 * @param key the private RSA key
 * @param chain certificate of the key first, then its issuers as far as they are known; never empty
 */
public record SealKey(PrivateKey key, List<X509Certificate> chain) {

    /** Certificate policy that marks a key made for a demonstration; production refuses it. */
    public static final String DEMONSTRATION_POLICY = "2.25.67764286582461355618894383872105036432";

    /** Keeps its own copy of the chain. */
    public SealKey {
        chain = List.copyOf(chain);
    }

    /** The certificate of the key. */
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    @Override
    public String toString() {
        return "SealKey[" + certificate().getSubjectX500Principal().getName() + "]";
    }
}
