package org.ventanilla.card;

/** A part of the card that the register states otherwise since it was issued. */
public enum ChangedPart {
    /** Active, in conservation, retired or without right. */
    STATUS,
    /** Name. */
    NAME,
    /** Population key. */
    CURP,
    /** Clinic, shift, consulting room or subdelegation. */
    CLINIC,
    /** Current employer. */
    EMPLOYER,
    /** Pension. */
    PENSION
}
