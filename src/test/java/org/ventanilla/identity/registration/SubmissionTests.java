package org.ventanilla.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.registration.Registrants.Registrant;
import org.ventanilla.identity.registration.RegistrationState.Stage;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class SubmissionTests {

    @Autowired
    private SubmitRegistration submit;

    @Autowired
    private FindRegistration find;

    @Autowired
    private Registrants registrants;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startTheDay() {
        clock.reset();
    }

    @Test
    void sendsAReceiptAtOnceAndNothingElse() {
        var person = registrants.insured();

        var id = registrants.submit(person);
        registrants.sendDue();

        var state = stateOf(id);
        assertThat(state.stage()).isEqualTo(Stage.WAITING);
        assertThat(state.dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(12)));
        assertThat(registrants.subjects(person))
                .containsExactly("Recibimos tu registro " + state.reference().grouped());
        assertThat(registrants.tokens(person)).isEmpty();
    }

    @Test
    void tellsByMailThatThePairIsOfNobody() {
        var unknown = registrants.stranger();
        var mixed = registrants.insured().with(registrants.insured().curp());

        var first = registrants.submit(unknown);
        var second = registrants.submit(mixed);
        registrants.sendMail();

        assertThat(registrants.subjects(unknown)).containsExactly(subject("Tu registro %s no puede seguir", first));
        assertThat(registrants.subjects(mixed)).containsExactly(subject("Tu registro %s no puede seguir", second));
    }

    @Test
    void tellsByMailThatARegistrationIsInCourse() {
        var person = registrants.insured();
        registrants.submit(person);
        var again = person.at("otra" + person.email().value());

        var id = registrants.submit(again);
        registrants.sendMail();

        assertThat(registrants.subjects(again)).containsExactly(subject("Ya hay una cuenta o un registro: %s", id));
    }

    @Test
    void showsTheSameStatesWhateverTheAnswer() {
        var good = registrants.insured();
        var refused = registrants.stranger();
        var ids = new UUID[] {registrants.submit(good), registrants.submit(refused)};
        registrants.sendMail();
        assertThat(facts(ids[0])).isEqualTo(facts(ids[1]));

        clock.advance(Duration.ofHours(12));
        assertThat(facts(ids[0])).isEqualTo(facts(ids[1])).startsWith("SENDING");
        registrants.sendDue();
        assertThat(facts(ids[0])).isEqualTo(facts(ids[1])).startsWith("SENT");

        clock.advance(Duration.ofDays(3));
        assertThat(facts(ids[0])).isEqualTo(facts(ids[1])).startsWith("EXPIRED");
        registrants.close();
        assertThat(facts(ids[0])).isEqualTo(facts(ids[1])).startsWith("EXPIRED");
        assertThat(registrants.tokens(good)).hasSize(1);
        assertThat(registrants.subjects(refused)).hasSize(2);
    }

    @Test
    void findsTheFirstRegistrationWhenTheFormComesAgain() {
        var wish = registrants.wish(registrants.insured());

        assertThat(submit.execute(wish)).isEqualTo(submit.execute(wish));
        assertThat(rowsOf(wish)).isEqualTo(1);
    }

    @Test
    @Tag("V2.3.4")
    void receivesADoubleClickOnce() throws Exception {
        var person = registrants.insured();
        var wish = registrants.wish(person);

        var ids = atTheSameTime(8, () -> submit.execute(wish));
        registrants.sendMail();

        assertThat(ids).containsOnly(ids[0]);
        assertThat(rowsOf(wish)).isEqualTo(1);
        assertThat(registrants.subjects(person)).hasSize(1);
    }

    @Test
    @Tag("V2.3.4")
    void takesOneOfManyRegistrationsOfOnePersonAtTheSameTime() throws Exception {
        var person = registrants.insured();

        atTheSameTime(4, () -> registrants.submit(person));

        assertThat(jdbc.sql("select count(*) from identity.registration where nss = :nss and refusal is null")
                        .param("nss", person.nss().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void letsAPersonRegisterAnewOnceTheLinkLapsed() {
        var person = registrants.insured();
        registrants.submit(person);
        clock.advance(Duration.ofHours(12));
        registrants.sendDue();
        clock.advance(Duration.ofDays(3));

        var again = registrants.submit(person);
        registrants.sendMail();

        assertThat(registrants.subjects(person).getLast()).isEqualTo(subject("Recibimos tu registro %s", again));
    }

    @Test
    @Tag("V2.4.1")
    void limitsRegistrationsOfOnePerson() {
        var person = registrants.stranger();
        IntStream.range(0, 5).forEach(number -> submit.execute(from("address " + number + person.nss(), person)));

        assertThatThrownBy(() -> submit.execute(from("another address" + person.nss(), person)))
                .isInstanceOf(TooManyAttempts.class);
        registrants.submit(registrants.stranger());
    }

    @Test
    @Tag("V2.4.1")
    void limitsRegistrationsFromOneAddress() {
        var address = "198.51.100." + UUID.randomUUID();
        IntStream.range(0, 5).forEach(number -> submit.execute(from(address, registrants.stranger())));

        assertThatThrownBy(() -> submit.execute(from(address, registrants.stranger())))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        refusal ->
                                assertThat(refusal.retryAfter()).isBetween(Duration.ofHours(5), Duration.ofHours(6)));
    }

    @Test
    void keepsNoPasswordButItsHash() {
        var id = registrants.submit(registrants.insured());

        assertThat(jdbc.sql("select password_hash from identity.registration where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(Registrants.PASSWORD);
    }

    private NewRegistration from(String address, Registrant person) {
        var wish = registrants.wish(person);
        return new NewRegistration(
                wish.requestKey(),
                wish.curp(),
                wish.nss(),
                wish.email(),
                null,
                wish.passwordHash(),
                wish.locale(),
                address);
    }

    private RegistrationState stateOf(UUID id) {
        return find.stateOf(id).orElseThrow();
    }

    private String subject(String pattern, UUID id) {
        return pattern.formatted(stateOf(id).reference().grouped());
    }

    private String facts(UUID id) {
        var state = stateOf(id);
        return "%s %s %s %s %s"
                .formatted(
                        state.stage(), state.firstMail(), state.dueAt(), state.linkSentTime(), state.linkExpiryTime());
    }

    private int rowsOf(NewRegistration wish) {
        return jdbc.sql("select count(*) from identity.registration where nss = :nss")
                .param("nss", wish.nss().value())
                .query(Integer.class)
                .single();
    }

    private static UUID[] atTheSameTime(int times, Callable<UUID> act) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var answers = threads.invokeAll(java.util.Collections.nCopies(times, act));
            var ids = new UUID[times];
            for (int number = 0; number < times; number++)
                ids[number] = answers.get(number).get();
            return ids;
        }
    }
}
