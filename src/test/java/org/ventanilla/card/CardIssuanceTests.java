package org.ventanilla.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.documents.domain.VerifyDocument;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.PdfInspection;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class CardIssuanceTests {

    private static final Locale SPANISH = CardMother.SPANISH;

    private CardHolders holders;

    @Autowired
    private ViewCard view;

    @Autowired
    private DownloadCard download;

    @Autowired
    private ReissueCard reissue;

    @Autowired
    private VerifyDocument verify;

    @Autowired
    private JdbcClient jdbc;

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
    @DisplayName("AF-170: LSS art. 8 gives every derechohabiente an identification document")
    void issuesCardOnceDataAreConfirmed() {
        var holder = holders.active(SPANISH);
        assertThat(view.of(holder.accountId(), SPANISH)).isEmpty();

        holders.confirm(holder);
        holders.confirm(holder);

        var card = view.of(holder.accountId(), SPANISH).orElseThrow();
        assertThat(card.sheet().folio().value()).matches("TD-2026-\\d{6}");
        assertThat(card.sheet().status().value()).isEqualTo("Activo");
        assertThat(card.sheet().back())
                .contains(CardField.whole("Patrón actual", "Comercializadora Nopal Azul, S.A. de C.V."));
        assertThat(card.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(card.validUntil()).isEqualTo(LocalDate.of(2027, 11, 18));
        assertThat(card.history())
                .singleElement()
                .extracting(IssuedCard::reason)
                .isEqualTo(IssueReason.REGISTRATION);
        assertThat(card.offer()).isEmpty();
    }

    @Test
    void verifiesCardBeforeItIsDownloaded() {
        var holder = holders.withCard(SPANISH);

        var verification = verify.byCode(sheetOf(holder).document().code()).orElseThrow();

        assertThat((Object) verification.state()).hasToString("VALID");
        assertThat(verification.holderInitials()).startsWith("T.").endsWith(".T.X.");
        assertThat(verification.nssLastFour()).isEqualTo(holder.person().nss().substring(7));
        assertThat(verification.contentDigest()).isNull();
    }

    @Test
    void givesSameBytesEachTime() {
        var holder = holders.withCard(SPANISH);

        var first = download.execute(holder.accountId());
        clock.setTo(LocalDateTime.of(2026, 12, 24, 12, 0));

        assertThat(download.execute(holder.accountId()).content()).isEqualTo(first.content());
        assertThat(first.name()).isEqualTo("tarjeta-" + sheetOf(holder).folio().value() + ".pdf");
    }

    @Test
    void printsWhatPageShows() {
        var holder = holders.withCard(SPANISH);
        var sheet = sheetOf(holder);

        var text = PdfInspection.text(download.execute(holder.accountId()).content());

        for (var fact : sheet.facts()) assertThat(text).contains(fact.label(), fact.value());
    }

    @Test
    void printsInLanguageOfAccount() {
        var holder = holders.withCard(Locale.ENGLISH);

        var pdf = download.execute(holder.accountId()).content();

        assertThat(PdfInspection.language(pdf)).isEqualTo("en");
        assertThat(PdfInspection.text(pdf)).contains("Digital social security card", "Valid until");
    }

    @Test
    void showsTheFacesAsThePdfPrintsThem() {
        var holder = holders.withCard(SPANISH);

        var card = view.of(holder.accountId(), Locale.ENGLISH).orElseThrow();

        assertThat(card.printedInOtherLanguage()).isTrue();
        assertThat(card.sheet().status().value()).isEqualTo("Active");
        var text = PdfInspection.text(download.execute(holder.accountId()).content());
        for (var fact : card.printed().facts()) assertThat(text).contains(fact.label(), fact.value());
    }

    @Test
    @DisplayName("AF-173: weeks are told only where there are movements to count")
    void saysNothingOfWeeksThatTheRegisterCannotCount() {
        var holder = holders.retired(SPANISH);

        assertThat(PdfInspection.text(download.execute(holder.accountId()).content()))
                .doesNotContain("Semanas");
        assertThat(sheetOf(holder).originalChain()).endsWith("||").doesNotContain("|0|");
    }

    @ParameterizedTest
    @EnumSource(
            value = IssueReason.class,
            names = {"DATA_CHANGED", "EXPIRED", "REGISTRATION"})
    void takesNoReasonThatIsNotTrue(IssueReason reason) {
        var holder = holders.withCard(SPANISH);
        var folio = sheetOf(holder).folio();

        assertThatThrownBy(() -> reissue.execute(holder.accountId(), reason, UUID.randomUUID()))
                .isInstanceOf(RuleViolation.class);
        assertThat(sheetOf(holder).folio()).isEqualTo(folio);
    }

    @Test
    @DisplayName("AF-174: never the amount of a pension on the card")
    void printsPensionWithoutAmount() {
        var holder = holders.retired(SPANISH);

        var text = PdfInspection.text(download.execute(holder.accountId()).content());

        assertThat(text).contains("Pensionado", "Cesantía en edad avanzada", "1973", "26/06/2021");
        assertThat(text).doesNotContain("11,480", "11480", "0731", "Banco", "@correo.example");
    }

    @Test
    @DisplayName("AF-174: never salary, RFC, address, e-mail")
    void printsNothingForbiddenOfActive() {
        var holder = holders.withCard(SPANISH);

        var text = PdfInspection.text(download.execute(holder.accountId()).content());

        assertThat(text).doesNotContain("500.00", "50000", "COSC8001137NA", "Villa Nopal", "@correo.example", "Z99000");
    }

    @Test
    @DisplayName("AF-175: rotate on re-issue; old id → «replaced»")
    void replacesCardAndItsCode() {
        var holder = holders.withCard(SPANISH);
        var old = sheetOf(holder);

        reissue.execute(holder.accountId(), IssueReason.LOST, UUID.randomUUID());

        var current = sheetOf(holder);
        assertThat(current.folio()).isNotEqualTo(old.folio());
        assertThat(current.document().code()).isNotEqualTo(old.document().code());
        assertThat(stateOf(old)).isEqualTo("REPLACED");
        assertThat(stateOf(current)).isEqualTo("VALID");
        assertThat(view.of(holder.accountId(), SPANISH).orElseThrow().history())
                .extracting(IssuedCard::state, IssuedCard::reason)
                .containsExactly(
                        tuple(CardState.VALID, IssueReason.LOST), tuple(CardState.REPLACED, IssueReason.REGISTRATION));
    }

    @Test
    void revokesCardThatSomebodyElseMayUse() {
        var holder = holders.withCard(SPANISH);
        var old = sheetOf(holder);

        reissue.execute(holder.accountId(), IssueReason.STOLEN, UUID.randomUUID());

        assertThat(stateOf(old)).isEqualTo("REVOKED");
        assertThat(view.of(holder.accountId(), SPANISH).orElseThrow().history())
                .extracting(IssuedCard::state)
                .containsExactly(CardState.VALID, CardState.REVOKED);
    }

    @Test
    void reissuesOnceForRequestsSentManyTimes() throws Exception {
        var holder = holders.withCard(SPANISH);
        var key = UUID.randomUUID();

        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var clicks = IntStream.range(0, 6)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        reissue.execute(holder.accountId(), IssueReason.OTHER, key);
                        return null;
                    })
                    .toList();
            for (var click : requests.invokeAll(clicks)) click.get();
        }

        assertThat(view.of(holder.accountId(), SPANISH).orElseThrow().history()).hasSize(2);
    }

    @Test
    void refusesReasonThatNobodyMayGive() {
        var holder = holders.withCard(SPANISH);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> reissue.execute(holder.accountId(), IssueReason.REGISTRATION, UUID.randomUUID()))
                .withMessage("card.error.reason");
    }

    @Test
    void offersNewCardWhenEmployerChanges() {
        var holder = holders.withCard(SPANISH);
        clock.setTo(LocalDateTime.of(2026, 11, 30, 12, 0));

        holders.hire(holder.person(), "Agrícola Valle del Quiote, S.P.R.", LocalDate.of(2026, 11, 23));

        var card = view.of(holder.accountId(), SPANISH).orElseThrow();
        assertThat(card.changes()).containsExactly(ChangedPart.EMPLOYER);
        assertThat(card.offer()).contains(IssueReason.DATA_CHANGED);
        assertThat(card.sheet().back())
                .extracting(CardField::value)
                .doesNotContain("Agrícola Valle del Quiote, S.P.R.");

        reissue.execute(holder.accountId(), IssueReason.DATA_CHANGED, UUID.randomUUID());
        assertThat(sheetOf(holder).back()).extracting(CardField::value).contains("Agrícola Valle del Quiote, S.P.R.");
    }

    @Test
    void offersNewCardAfterLastDay() {
        var holder = holders.withCard(SPANISH);

        clock.setTo(LocalDateTime.of(2027, 11, 18, 23, 59));
        assertThat(view.of(holder.accountId(), SPANISH).orElseThrow().expired()).isFalse();
        clock.setTo(LocalDateTime.of(2027, 11, 19, 0, 0));

        var card = view.of(holder.accountId(), SPANISH).orElseThrow();
        assertThat(card.expired()).isTrue();
        assertThat(card.offer()).contains(IssueReason.EXPIRED);
        assertThat(card.history()).extracting(IssuedCard::state).containsExactly(CardState.EXPIRED);
        assertThat(stateOf(card.sheet())).isEqualTo("EXPIRED");
    }

    @Test
    void givesNothingWhereThereIsNoCard() {
        var holder = holders.active(SPANISH);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> download.execute(holder.accountId()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reissue.execute(holder.accountId(), IssueReason.LOST, UUID.randomUUID()));
    }

    @Test
    void rollsBackWithItsRegistration() {
        var holder = holders.active(SPANISH);
        var before = documents();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> holders.confirmAndFail(holder));

        assertThat(view.of(holder.accountId(), SPANISH)).isEmpty();
        assertThat(documents()).isEqualTo(before);
    }

    private long documents() {
        return jdbc.sql("select count(*) from documents.stored_document")
                .query(Long.class)
                .single();
    }

    private CardSheet sheetOf(CardHolders.Holder holder) {
        return view.sheetOf(holder.accountId(), SPANISH).orElseThrow();
    }

    private String stateOf(CardSheet sheet) {
        return String.valueOf(
                verify.byCode(sheet.document().code()).orElseThrow().state());
    }
}
