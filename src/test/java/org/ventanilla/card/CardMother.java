package org.ventanilla.card;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.ventanilla.affiliation.ClinicView;
import org.ventanilla.affiliation.PensionView;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Nss;
import org.ventanilla.core.PortalAddress;
import org.ventanilla.documents.RegisteredDocument;
import org.ventanilla.documents.Sha256;
import org.ventanilla.documents.VerificationCode;
import org.ventanilla.entitlement.RightsStatement;
import org.ventanilla.entitlement.RightsStatement.Status;

/** Gives tests cards of every kind of holder, without a database. */
final class CardMother {

    static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    static final Nss NSS = new Nss("99109200040");
    static final Curp CURP = new Curp("BEML920313HMCLNS09");
    static final CardTerm TERM = CardTerm.startingOn(TODAY, 4117);
    static final VerificationCode CODE = new VerificationCode("7ZK3ABCDEFGHJKMNPQRSTVWX01");

    private static final ClinicView CLINIC = new ClinicView(
            "UMF 990 Demostración", ClinicView.Shift.MORNING, "12", "1M1992OR", "Z99 Norte (demostración)");

    private CardMother() {}

    static CardContent active() {
        return activeAt("COMERCIALIZADORA NOPAL AZUL, S.A. DE C.V.");
    }

    static CardContent activeAt(String employer) {
        var employment = new Employment(employer, "1108", "10", LocalDate.of(2025, 4, 7));
        return content(new RightsStatement(Status.ACTIVE, null), "LUIS RAÚL BELLO MENA", CLINIC, employment, null);
    }

    /** Names and places as long as they come. */
    static CardContent longWinded() {
        var clinic = new ClinicView(
                "UMF 990 Unidad de Demostración del Ñandú y la Güera",
                ClinicView.Shift.AFTERNOON,
                "Anexo 112B",
                "5M1992PE",
                "Z99 Subdelegación Metropolitana Poniente de Demostración Número Dos");
        var employment = new Employment(
                "OPERADORA Y COMERCIALIZADORA AGROINDUSTRIAL DE LA PEÑA DEL ÁGUILA Y ASOCIADOS, S. DE R.L. DE C.V.",
                "6404",
                "38",
                LocalDate.of(1998, 12, 31));
        return content(
                new RightsStatement(Status.ACTIVE, null),
                "MARÍA GUADALUPE DE LOS ÁNGELES HERNÁNDEZ-ECHEGOYEN Y MONTEMAYOR",
                clinic,
                employment,
                null);
    }

    static CardContent inConservation() {
        var rights = new RightsStatement(Status.CONSERVATION, LocalDate.of(2027, 1, 13));
        return content(rights, "LUIS RAÚL BELLO MENA", CLINIC, null, null);
    }

    static CardContent retired() {
        var pension = new PensionView("PEN-0000418", 1973, "SEVERANCE", LocalDate.of(2024, 2, 1));
        return content(new RightsStatement(Status.RETIRED, null), "LUIS RAÚL BELLO MENA", CLINIC, null, pension);
    }

    static CardContent withoutRight() {
        return content(new RightsStatement(Status.NONE, null), "LUIS RAÚL BELLO MENA", null, null, null);
    }

    static RegisteredDocument document(CardContent content) {
        var chain = content.originalChain(TERM.folio(), TERM.issuedOn(), TERM.validUntil());
        var address = URI.create("https://portal.example/verificar/" + CODE.value());
        return new RegisteredDocument(UUID.randomUUID(), CODE, address, Sha256.of(chain));
    }

    static CardWording wording() {
        var portal = new PortalAddress(URI.create("https://portal.example"));
        return new CardWording(messages(), new CardSettings(""), portal);
    }

    static CardSheet sheet(CardContent content, Locale language) {
        return wording().sheet(content, TERM, document(content), language);
    }

    static CardPdf pdf(CardContent content, Locale language) {
        return new CardPdf(sheet(content, language), wording().in(language));
    }

    private static CardContent content(
            RightsStatement rights,
            String name,
            @Nullable ClinicView clinic,
            @Nullable Employment employment,
            @Nullable PensionView pension) {
        return new CardContent(rights, name, NSS, CURP, clinic, employment, pension, new PrintedWeeks(1512, TODAY));
    }

    private static MessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/card", "messages/core", "messages/affiliation");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(SPANISH);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
