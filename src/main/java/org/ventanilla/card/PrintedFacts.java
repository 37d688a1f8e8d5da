package org.ventanilla.card;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.affiliation.ClinicView;
import org.ventanilla.affiliation.PensionView;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Nss;
import org.ventanilla.entitlement.RightsStatement;

/** {@link CardContent} as columns of {@code card.digital_card}. */
@Embeddable
record PrintedFacts(
        @Enumerated(EnumType.STRING) RightsStatement.Status rights,
        @Nullable LocalDate coveredUntil,
        String fullName,
        String nss,
        String curp,
        @Nullable String familyClinic,
        @Enumerated(EnumType.STRING) ClinicView.@Nullable Shift shift,
        @Nullable String consultingRoom,
        @Nullable String medicalAggregate,
        @Nullable String subdelegation,
        @Nullable String employerName,
        @Nullable String registrationEnding,
        @Nullable String modality,
        @Nullable LocalDate employedSince,
        @Nullable String pensionKind,
        @Nullable Integer pensionLaw,
        @Nullable LocalDate pensionedSince,
        @Nullable String pensionFolio,
        @Nullable Long weeks,
        @Nullable LocalDate weeksAsOf) {

    static PrintedFacts of(CardContent content) {
        var clinic = content.clinic();
        var employment = content.employment();
        var pension = content.pension();
        var weeks = content.weeks();
        return new PrintedFacts(
                content.rights().status(),
                content.rights().lastDay(),
                content.fullName(),
                content.nss().value(),
                content.curp().value(),
                clinic == null ? null : clinic.familyClinic(),
                clinic == null ? null : clinic.shift(),
                clinic == null ? null : clinic.consultingRoom(),
                clinic == null ? null : clinic.medicalAggregate(),
                clinic == null ? null : clinic.subdelegation(),
                employment == null ? null : employment.employerName(),
                employment == null ? null : employment.registrationEnding(),
                employment == null ? null : employment.modality(),
                employment == null ? null : employment.startedOn(),
                pension == null ? null : pension.kind(),
                pension == null ? null : pension.law(),
                pension == null ? null : pension.startedOn(),
                pension == null ? null : pension.folio(),
                weeks == null ? null : weeks.count(),
                weeks == null ? null : weeks.asOf());
    }

    CardContent content() {
        return new CardContent(
                new RightsStatement(rights, coveredUntil),
                fullName,
                new Nss(nss),
                new Curp(curp),
                clinic(),
                employment(),
                pension(),
                weeks == null ? null : new PrintedWeeks(weeks, Objects.requireNonNull(weeksAsOf)));
    }

    private @Nullable ClinicView clinic() {
        if (familyClinic == null) return null;
        return new ClinicView(
                familyClinic,
                Objects.requireNonNull(shift),
                Objects.requireNonNull(consultingRoom),
                Objects.requireNonNull(medicalAggregate),
                Objects.requireNonNull(subdelegation));
    }

    private @Nullable Employment employment() {
        if (employerName == null) return null;
        return new Employment(
                employerName,
                Objects.requireNonNull(registrationEnding),
                Objects.requireNonNull(modality),
                Objects.requireNonNull(employedSince));
    }

    private @Nullable PensionView pension() {
        if (pensionKind == null) return null;
        return new PensionView(
                Objects.requireNonNull(pensionFolio),
                Objects.requireNonNull(pensionLaw),
                pensionKind,
                Objects.requireNonNull(pensionedSince));
    }
}
