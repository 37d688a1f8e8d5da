package org.ventanilla.core;

/** Sex as the CURP's eleventh character tells it. */
public enum Sex {
    /** H. */
    MAN,
    /** M. */
    WOMAN,
    /** X, accepted where the operator switches it on (AF-01). */
    NON_BINARY
}
