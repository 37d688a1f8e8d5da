package org.ventanilla.efirma;

/**
 * Where the seal's key comes from. The portal reads the PKCS#12 file of its settings; a bean of this type, which only a demonstration or
 * a test offers, takes that file's place.
 */
@FunctionalInterface
public interface SealKeySource {

    /** Reads the key; called once, at start. */
    SealKey load();
}
