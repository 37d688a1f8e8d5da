package org.ventanilla.identity.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.affiliation.InsuredPersonView;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Nss;

/**
 * What the institute's register says about a person, beside what the person typed.
 *
 * @param person the register's entry
 * @param employers spells of work in force
 * @param typedCurp CURP as typed in the registration
 * @param typedNss NSS as typed in the registration
 * @param reports what the person found wrong, oldest first
 * @param confirmationTime when the person looked through the data; absent until then
 * @param version state of the registration that the page shows
 */
public record RegisteredData(
        InsuredPersonView person,
        List<Spell> employers,
        Curp typedCurp,
        Nss typedNss,
        List<Report> reports,
        @Nullable Instant confirmationTime,
        int version) {

    /** Key of the sentence that says how the person found the data, with the time as its argument. */
    public String reviewKey() {
        return reports.isEmpty() ? "identity.confirmation.data.since" : "identity.confirmation.data.since-with-error";
    }

    /**
     * What the person found wrong.
     *
     * @param words in the person's own words
     * @param reportedAt when it was received
     */
    public record Report(String words, Instant reportedAt) {}

    /** When the person looked through the data. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmationTime);
    }
}
