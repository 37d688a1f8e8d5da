package org.ventanilla.identity.credential;

/** Tells whether whoever is signed in has shown a moment ago, by e.firma, to be the owner of the account; offered by the pages. */
public interface FreshSignature {

    /** Whether it was shown in the last minutes, in the session of the present request. */
    boolean isFresh();
}
