package org.ventanilla.identity.device;

/** Tells with what and from where the present request comes; offered by the pages. */
public interface CurrentVisit {

    /** The visit that the present request is part of. */
    Visit now();
}
