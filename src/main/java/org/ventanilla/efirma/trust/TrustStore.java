package org.ventanilla.efirma.trust;

import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;

/** The certification authorities whose e.firmas count. */
public interface TrustStore {

    /** The authorities whose name equals this one byte for byte, also expired ones; several may share a name with different keys. */
    List<TrustedAuthority> named(X500Name name);

    /** Version of the store: changes whenever an authority is added or taken away. */
    String version();
}
