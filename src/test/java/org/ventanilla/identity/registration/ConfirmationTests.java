package org.ventanilla.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.registration.Registrants.Registrant;
import org.ventanilla.identity.registration.RegistrationState.Stage;
import org.ventanilla.support.MailCatcher;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

/** From the due time to the opened account, or to the end. */
@VentanillaTest
class ConfirmationTests {

    private static final Duration WAIT = Duration.ofHours(12);
    private static final Duration VALIDITY = Duration.ofDays(3);

    @Autowired
    private SendDueConfirmations sendDue;

    @Autowired
    private Registrations registrations;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private FindRegistration find;

    @Autowired
    private OpenConfirmation confirmation;

    @Autowired
    private ConfirmRegistration confirm;

    @Autowired
    private ResendMail resend;

    @Autowired
    private ChangeRegistrationEmail changeEmail;

    @Autowired
    private CancelRegistration cancel;

    @Autowired
    private Registrants registrants;

    @Autowired
    private MailCatcher catcher;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Registrant person;
    private UUID id;

    @BeforeEach
    void register() {
        clock.reset();
        person = registrants.insured();
        id = registrants.submit(person);
    }

    @Test
    void sendsTheLinkAtTheDueTimeAndNeverEarlier() {
        clock.advance(WAIT.minusSeconds(1));
        registrants.sendDue();
        assertThat(registrants.tokens(person)).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        registrants.sendDue();
        assertThat(registrants.tokens(person)).hasSize(1);
        assertThat(stage()).isEqualTo(Stage.SENT);
    }

    @Test
    void sendsALateLinkOnceThoughNobodySweptForDays() {
        clock.advance(WAIT.plusDays(9));
        registrants.sendDue();
        registrants.sendDue();

        assertThat(registrants.tokens(person)).hasSize(1);
        assertThat(state().linkExpiryTime()).isEqualTo(clock.instant().plus(VALIDITY));
    }

    @Test
    @Tag("V2.3.4")
    void sendsOneLinkThoughManyNodesSweep() throws Exception {
        var people = Stream.generate(registrants::insured).limit(12).toList();
        people.forEach(registrants::submit);
        clock.advance(WAIT);

        atTheSameTime(4, () -> {
            sendDue.run();
            return 0;
        });
        registrants.sendMail();

        assertThat(people)
                .allSatisfy(each -> assertThat(registrants.tokens(each)).hasSize(1));
    }

    @Test
    void leavesARowToTheNodeThatHoldsIt() throws Exception {
        clock.advance(WAIT);
        try (var other = Executors.newSingleThreadExecutor()) {
            transactions.executeWithoutResult(held -> {
                registrations.lock(id);
                try {
                    other.submit(sendDue::run).get();
                } catch (InterruptedException | ExecutionException e) {
                    throw new IllegalStateException(e);
                }
                assertThat(linksOf(id)).isZero();
            });
        }

        sendDue.run();
        assertThat(linksOf(id)).isEqualTo(1);
    }

    @Test
    void tellsHonestlyThatTheMailServerIsDown() {
        registrants.sendMail();
        catcher.goDown();
        try {
            clock.advance(WAIT);
            registrants.sendDue();
            assertThat(stage()).isEqualTo(Stage.SENDING);
            assertThat(state().linkStep()).isEqualTo(RegistrationState.StepState.NOT_SENT);
        } finally {
            catcher.comeBack();
        }
    }

    @Test
    void opensTheAccountOnce() {
        var token = receiveLink();

        assertThat(confirmation.stateOf(token)).isEqualTo(LinkState.VALID);
        var account = confirm.execute(token);

        assertThat(account).isPresent();
        assertThat(confirmation.opened(token, account.orElseThrow())).isTrue();
        assertThat(confirmation.opened(token, UUID.randomUUID())).isFalse();
        assertThat(confirmation.stateOf(token)).isEqualTo(LinkState.USED);
        assertThat(confirm.execute(token)).isEmpty();
        assertThat(stage()).isEqualTo(Stage.OPENED);
        assertThat(accountsOf(person)).isEqualTo(1);
    }

    @Test
    @Tag("V6.5.1")
    void opensOneAccountThoughTheButtonIsPressedManyTimesAtOnce() throws Exception {
        var token = receiveLink();

        var answers = atTheSameTime(6, () -> confirm.execute(token).isPresent());

        assertThat(answers).containsOnlyOnce(true);
        assertThat(accountsOf(person)).isEqualTo(1);
    }

    @Test
    @Tag("V6.4.1")
    void refusesTheLinkFromTheSecondOnWhichItExpires() {
        var token = receiveLink();

        clock.advance(VALIDITY.minusSeconds(1));
        assertThat(confirmation.stateOf(token)).isEqualTo(LinkState.VALID);
        clock.advance(Duration.ofSeconds(1));

        assertThat(confirmation.stateOf(token)).isEqualTo(LinkState.EXPIRED);
        assertThat(confirm.execute(token)).isEmpty();
        registrants.close();
        assertThat(stage()).isEqualTo(Stage.EXPIRED);
        assertThat(confirmation.stateOf(token)).isEqualTo(LinkState.EXPIRED);
        assertThat(accountsOf(person)).isZero();
    }

    @Test
    void countsTheValidityFromTheDeliveryNotFromTheDueTime() {
        clock.advance(WAIT);
        sendDue.run();
        clock.advance(Duration.ofHours(5));
        registrants.sendMail();

        assertThat(state().linkSentTime()).isEqualTo(clock.instant());
        clock.advance(VALIDITY.minusSeconds(1));
        assertThat(confirmation.stateOf(registrants.tokens(person).getFirst())).isEqualTo(LinkState.VALID);
    }

    @Test
    void supersedesTheLinkByALaterOne() {
        var first = receiveLink();
        clock.advance(Duration.ofHours(1));
        resend.execute(id);
        registrants.sendMail();
        var second = registrants.tokens(person).getLast();

        assertThat(second).isNotEqualTo(first);
        assertThat(confirmation.stateOf(first)).isEqualTo(LinkState.SUPERSEDED);
        assertThat(confirm.execute(first)).isEmpty();
        assertThat(state().linkExpiryTime()).isEqualTo(clock.instant().plus(VALIDITY));
        assertThat(confirm.execute(second)).isPresent();
    }

    @Test
    void sendsTheReceiptAgainBeforeTheDueTime() {
        resend.execute(id);
        registrants.sendMail();

        assertThat(registrants.subjects(person)).hasSize(2).allMatch(subject -> subject.startsWith("Recibimos"));
        assertThat(stage()).isEqualTo(Stage.WAITING);
    }

    @Test
    void sendsARefusedPersonNeverALink() {
        var refused = registrants.stranger();
        var other = registrants.submit(refused);
        clock.advance(WAIT);
        registrants.sendDue();
        resend.execute(other);
        registrants.sendMail();

        assertThat(registrants.tokens(refused)).isEmpty();
        assertThat(registrants.subjects(refused)).hasSize(3).allMatch(subject -> subject.contains("no puede seguir"));
    }

    @Test
    @Tag("V2.4.1")
    void limitsMailsThatAreAskedForAgain() {
        for (int number = 0; number < 3; number++) resend.execute(id);

        assertThatThrownBy(() -> resend.execute(id)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void writesToTheNewAddressAndTellsTheFormerOne() {
        var moved = person.at("nueva" + person.email().value());
        var first = receiveLink();

        changeEmail.execute(id, Registrants.PASSWORD, moved.email());
        registrants.sendMail();

        assertThat(registrants.subjects(person).getLast()).startsWith("Cambió el correo del registro");
        assertThat(confirmation.stateOf(first)).isEqualTo(LinkState.SUPERSEDED);
        assertThat(confirm.execute(registrants.tokens(moved).getFirst())).isPresent();
        assertThat(jdbc.sql("select email from identity.account where nss = :nss")
                        .param("nss", person.nss().value())
                        .query(String.class)
                        .single())
                .isEqualTo(moved.email().value());
    }

    @Test
    void withdrawsTheRegistration() {
        var token = receiveLink();

        cancel.execute(id, Registrants.PASSWORD);
        registrants.sendMail();

        assertThat(stage()).isEqualTo(Stage.CANCELLED);
        assertThat(confirmation.stateOf(token)).isEqualTo(LinkState.CANCELLED);
        assertThat(confirm.execute(token)).isEmpty();
        assertThat(registrants.subjects(person).getLast()).startsWith("Cancelamos tu registro");
        assertThat(registrants.submit(person)).isNotEqualTo(id);
        assertThatThrownBy(() -> resend.execute(id)).hasMessage("identity.error.registration.closed");
    }

    @Test
    void sendsNothingOnceWithdrawn() {
        cancel.execute(id, Registrants.PASSWORD);
        clock.advance(WAIT);
        registrants.sendDue();

        assertThat(registrants.tokens(person)).isEmpty();
    }

    @Test
    @Tag("V6.3.1")
    void asksForTheRightPasswordAndCountsTheWrongOnes() {
        for (int number = 0; number < 5; number++)
            assertThatThrownBy(() -> cancel.execute(id, "otra frase que no es la buena"))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("identity.error.registration.password");

        assertThatThrownBy(() -> cancel.execute(id, Registrants.PASSWORD)).isInstanceOf(TooManyAttempts.class);
        assertThat(stage()).isEqualTo(Stage.WAITING);
    }

    @Test
    void tellsThatTheServerRefusedTheAddress() {
        catcher.refuse(person.email().value(), 550);
        clock.advance(WAIT);
        registrants.sendDue();

        assertThat(stage()).isEqualTo(Stage.REFUSED);
        var moved = person.at("buena" + person.email().value());
        changeEmail.execute(id, Registrants.PASSWORD, moved.email());
        registrants.sendMail();
        assertThat(stage()).isEqualTo(Stage.SENT);
        assertThat(registrants.tokens(moved)).hasSize(1);
    }

    @Test
    void tellsThatTheServerRefusedTheAddressOfARefusedPersonToo() {
        var refused = registrants.stranger();
        var other = registrants.submit(refused);
        registrants.sendMail();
        catcher.refuse(refused.email().value(), 550);
        clock.advance(WAIT);
        registrants.sendDue();

        assertThat(find.stateOf(other).orElseThrow().stage()).isEqualTo(Stage.REFUSED);
    }

    @Test
    void asksForAnotherAddressWhereAnAccountTookItMeanwhile() {
        var relative = registrants.insured().at(person.email().value());
        var other = registrants.submit(relative);
        clock.advance(WAIT);
        registrants.sendDue();
        var tokens = registrants.tokens(person);
        assertThat(tokens).hasSize(2);

        assertThat(confirm.execute(tokens.getFirst())).isPresent();
        assertThat(confirmation.stateOf(tokens.getLast())).isEqualTo(LinkState.ADDRESS_TAKEN);
        assertThat(confirm.execute(tokens.getLast())).isEmpty();

        var moved = List.of(id, other).stream()
                .filter(each -> find.stateOf(each).orElseThrow().isInCourse())
                .findFirst()
                .orElseThrow();
        changeEmail.execute(
                moved,
                Registrants.PASSWORD,
                new EmailAddress("propia" + person.email().value()));
        registrants.sendMail();
        assertThat(confirm.execute(registrants
                        .tokens(person.at("propia" + person.email().value()))
                        .getFirst()))
                .isPresent();
    }

    @Test
    @Tag("V2.3.4")
    void opensOneOfTwoAccountsThatWantOneAddressAtTheSameTime() throws Exception {
        registrants.submit(registrants.insured().at(person.email().value()));
        clock.advance(WAIT);
        registrants.sendDue();
        var tokens = new ConcurrentLinkedQueue<>(registrants.tokens(person));

        var answers = atTheSameTime(2, () -> confirm.execute(tokens.remove()).isPresent());

        assertThat(answers).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void doesNotKnowALinkThatWasNeverMade() {
        assertThat(confirmation.stateOf("nada")).isEqualTo(LinkState.UNKNOWN);
        assertThat(confirm.execute("nada")).isEmpty();
    }

    @Test
    @Tag("V6.5.2")
    void keepsOnlyTheDigestOfALink() {
        var token = receiveLink();

        assertThat(jdbc.sql("select token_hash from identity.confirmation_link where registration_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(token);
        assertThat(jdbc.sql("select count(*) from messaging.outgoing_message where text_body like '%' || :token || '%'")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void deletesWhatCameToNothingAfterTheRetention() {
        receiveLink();
        clock.advance(VALIDITY);
        registrants.close();

        clock.advance(Duration.ofDays(90).minusSeconds(1));
        registrants.close();
        assertThat(find.stateOf(id)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        registrants.close();

        assertThat(find.stateOf(id)).isEmpty();
        assertThat(linksOf(id)).isZero();
    }

    @Test
    void keepsAnOpenedRegistrationForGood() {
        confirm.execute(receiveLink());
        clock.advance(Duration.ofDays(400));
        registrants.close();

        assertThat(stage()).isEqualTo(Stage.OPENED);
    }

    private String receiveLink() {
        clock.advance(WAIT);
        registrants.sendDue();
        return registrants.tokens(person).getLast();
    }

    private RegistrationState state() {
        return find.stateOf(id).orElseThrow();
    }

    private Stage stage() {
        return state().stage();
    }

    private int accountsOf(Registrant registrant) {
        return jdbc.sql("select count(*) from identity.account where nss = :nss")
                .param("nss", registrant.nss().value())
                .query(Integer.class)
                .single();
    }

    private int linksOf(UUID registration) {
        return jdbc.sql("select count(*) from identity.confirmation_link where registration_id = :id")
                .param("id", registration)
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> atTheSameTime(int times, Callable<T> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(Collections.nCopies(times, act)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
