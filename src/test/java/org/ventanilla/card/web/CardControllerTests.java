package org.ventanilla.card.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ventanilla.card.CardHolders;
import org.ventanilla.card.CardSheet;
import org.ventanilla.card.ViewCard;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.PdfInspection;
import org.ventanilla.support.SignedIn;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class CardControllerTests {

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    @Autowired
    private MockMvcTester mvc;

    private CardHolders holders;

    @Autowired
    private ViewCard view;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void findHolders(@Autowired ApplicationContext context) {
        holders = CardHolders.of(context);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showsCardAsPdfPrintsIt() {
        var holder = holders.withCard(SPANISH);
        var sheet = sheetOf(holder.user());

        var page = get("/tarjeta", holder.user());

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        "Tu tarjeta digital está vigente",
                        sheet.qr().svgPath(),
                        sheet.bars().svgPath())
                .contains("href=\"/verificar/" + sheet.document().code().value());
        for (var fact : sheet.facts()) assertThat(page).bodyText().contains(fact.label(), fact.value());
    }

    @Test
    void showsCardInEnglish() {
        var holder = holders.withCard(Locale.ENGLISH);

        assertThat(get("/tarjeta?lang=en", holder.user()))
                .hasStatusOk()
                .bodyText()
                .contains("Your digital card is valid", "Current employer", "Digital social security card")
                .doesNotContain("??");
    }

    @Test
    void sendsWhoHasNoCardToConfirmData() {
        var holder = holders.active(SPANISH);

        assertThat(get("/tarjeta", holder.user()))
                .hasStatusOk()
                .bodyText()
                .contains("Todavía no tienes tarjeta digital", "href=\"/registro/datos\"");
    }

    @Test
    @Tag("V3.2.1")
    @Tag("V5.4.1")
    void downloadsSealedPdfUnderNameOfItsFolio() {
        var holder = holders.withCard(SPANISH);
        var folio = sheetOf(holder.user()).folio().value();

        var answer = get("/tarjeta.pdf", holder.user());

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("Content-Disposition", "attachment; filename=\"tarjeta-" + folio + ".pdf\"")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer)
                .body()
                .satisfies(pdf -> assertThat(PdfInspection.text(pdf)).contains(folio));
        assertThat(get("/tarjeta.pdf", holder.user()))
                .body()
                .isEqualTo(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void givesEachWorkerOnlyTheirOwn() {
        var one = holders.withCard(SPANISH);
        var other = holders.withCard(SPANISH);

        assertThat(get("/tarjeta", other.user()))
                .bodyText()
                .contains(other.person().curp())
                .doesNotContain(one.person().curp());
        assertThat(get("/tarjeta.pdf", holders.active(SPANISH).user())).hasStatus(404);
    }

    @Test
    void isNoPageForOfficersOrStrangers() {
        var officer = PortalUser.officer(UUID.randomUUID(), "Oficial", Set.of(Role.ADMIN));

        assertThat(get("/tarjeta", officer)).hasStatus(403);
        assertThat(get("/tarjeta.pdf", officer)).hasStatus(403);
        assertThat(mvc.get().uri("/tarjeta.pdf")).hasStatus3xxRedirection();
        assertThat(mvc.post().uri("/tarjeta/reexpedir").with(csrf())).hasStatus3xxRedirection();
    }

    @Test
    void reissuesForReason() {
        var holder = holders.withCard(SPANISH);
        var old = sheetOf(holder.user());

        assertThat(reissue(holder.user(), "LOST"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/tarjeta")
                .flash()
                .containsEntry("notice", "card.page.reissued");

        assertThat(sheetOf(holder.user()).folio()).isNotEqualTo(old.folio());
        assertThat(mvc.get().uri("/verificar/" + old.document().code().value()))
                .hasStatusOk()
                .bodyText()
                .contains("El documento fue reemplazado");
    }

    @Test
    void asksWhyBeforeItReissues() {
        var holder = holders.withCard(SPANISH);
        var folio = sheetOf(holder.user()).folio().value();

        for (var reason : List.of("", "REGISTRATION", "BECAUSE"))
            assertThat(reissue(holder.user(), reason))
                    .hasStatus(422)
                    .bodyText()
                    .contains("error-summary", "Elige por qué pides otra tarjeta.", "<title>Error:");

        assertThat(sheetOf(holder.user()).folio().value()).isEqualTo(folio);
    }

    @Test
    void offersNewCardWhenDataChanged() {
        var holder = holders.withCard(SPANISH);
        clock.setTo(LocalDateTime.of(2026, 11, 30, 12, 0));
        holders.hire(holder.person(), "Agrícola Valle del Quiote, S.P.R.", LocalDate.of(2026, 11, 23));

        assertThat(get("/tarjeta", holder.user()))
                .bodyText()
                .contains("Tus datos cambiaron", "Tu patrón", "/tarjeta/reexpedir?reason=DATA_CHANGED");
    }

    @Test
    void saysThatCardExpired() {
        var holder = holders.withCard(SPANISH);
        clock.setTo(LocalDateTime.of(2027, 11, 19, 0, 0));

        assertThat(get("/tarjeta", holder.user()))
                .bodyText()
                .contains("Tu tarjeta digital ya venció", "Pide tu tarjeta nueva", "/tarjeta/reexpedir?reason=EXPIRED");
    }

    @Test
    void standsOnStartPage() {
        var holder = holders.withCard(SPANISH);

        assertThat(get("/inicio", holder.user()))
                .hasStatusOk()
                .bodyText()
                .contains("card--preview", holder.person().curp(), "href=\"/tarjeta\"");
        assertThat(get("/inicio", holders.active(SPANISH).user()))
                .bodyText()
                .contains("Tu tarjeta se expide cuando confirmas tus datos.");
    }

    private MvcTestResult reissue(PortalUser user, String reason) {
        return mvc.post()
                .uri("/tarjeta/reexpedir")
                .param("reason", reason)
                .param("requestKey", UUID.randomUUID().toString())
                .with(csrf())
                .with(SignedIn.as(user))
                .exchange();
    }

    private MvcTestResult get(String uri, PortalUser user) {
        return mvc.get().uri(uri).with(SignedIn.as(user)).exchange();
    }

    private CardSheet sheetOf(PortalUser user) {
        return view.sheetOf(user.accountId(), SPANISH).orElseThrow();
    }
}
