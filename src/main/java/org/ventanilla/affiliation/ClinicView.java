package org.ventanilla.affiliation;

/**
 * Where a person is seen.
 *
 * @param familyClinic number and name of the family clinic (UMF)
 * @param shift {@code MORNING} or {@code AFTERNOON}
 * @param consultingRoom consulting room
 * @param medicalAggregate agregado médico (AF-177)
 * @param subdelegation local office
 */
public record ClinicView(
        String familyClinic, Shift shift, String consultingRoom, String medicalAggregate, String subdelegation) {

    /** Shift of the clinic. */
    public enum Shift {
        /** Matutino. */
        MORNING,
        /** Vespertino. */
        AFTERNOON
    }
}
