package org.ventanilla.identity.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.registration.NewRegistration;
import org.ventanilla.identity.registration.Registrants;
import org.ventanilla.identity.registration.Registrants.Registrant;
import org.ventanilla.identity.registration.RegistrationReview.Rejection;
import org.ventanilla.identity.registration.SubmitRegistration;
import org.ventanilla.identity.review.QueuedRegistration.Signal;
import org.ventanilla.identity.review.QueuedRegistration.SignalKind;
import org.ventanilla.identity.review.ReviewEvent.Kind;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.Stage;
import org.ventanilla.support.VentanillaTest;

/** Officers' decisions with what is kept of them, the queue with its signals, and the search for accounts. */
@VentanillaTest
@RecordApplicationEvents
class ReviewTests {

    private static final OfficerWords REASON = OfficerWords.parse("lo pidió en la ventanilla");

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Registrants registrants;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MutableClock clock;

    private UUID officer;

    @BeforeEach
    void begin() {
        clock.reset();
        officer = accounts.officer().id();
    }

    @Nested
    class Registrations {

        @Autowired
        private DecideRegistration decide;

        @Autowired
        private RegistrationQueue queue;

        @Autowired
        private SubmitRegistration submit;

        @Test
        void keepsEachDecisionWithItsReason() {
            var id = registrants.submit(registrants.insured());

            decide(id, RegistrationAct.HOLD);
            decide(id, RegistrationAct.RELEASE_NOW);
            decide(id, RegistrationAct.REJECT);

            assertThat(events.stream(ReviewEvent.class).map(ReviewEvent::kind))
                    .containsExactly(Kind.REGISTRATION_HELD, Kind.REGISTRATION_RELEASED, Kind.REGISTRATION_REFUSED);
            var refused = events.stream(ReviewEvent.class).toList().getLast();
            assertThat(refused.auditKind()).isEqualTo("identity.registration-refused");
            assertThat(refused.auditSubject()).contains(id);
            assertThat(refused.auditReason()).contains(REASON.value());
            assertThat(refused.auditDetails()).containsEntry("rejection", "OTHER");
            assertThat(queue.find(id).stage()).isEqualTo(ReviewStage.REJECTED);
        }

        @Test
        void keepsNothingOfADecisionThatFails() {
            var id = registrants.submit(registrants.stranger());

            assertThatThrownBy(() -> decide(id, RegistrationAct.CONFIRM)).isInstanceOf(RuleViolation.class);

            assertThat(events.stream(ReviewEvent.class)).isEmpty();
            assertThat(queue.find(id).stage()).isEqualTo(ReviewStage.WAITING);
        }

        @Test
        @Tag("V8.2.2")
        void refusesActsOnTheOfficersOwnRegistration() {
            var me = accounts.officer();
            var id = registrants.submit(registrants.insured().at(me.email().replaceFirst("^c", "C")));

            assertThatThrownBy(() -> decide.execute(decision(me.id(), id, RegistrationAct.HOLD)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("identity.error.review.own"));

            assertThat(queue.find(id).stage()).isEqualTo(ReviewStage.WAITING);
            assertThat(events.stream(ReviewEvent.class)).singleElement().satisfies(entry -> {
                assertThat(entry.auditKind()).isEqualTo("identity.own-act-refused");
                assertThat(entry.auditRefused()).isTrue();
                assertThat(entry.auditDetails()).containsEntry("act", "HOLD");
            });
        }

        @Test
        void tellsWhatAsksForALook() {
            var person = registrants.insured();
            var id = registrants.submit(person);
            assertThat(signals(id)).isEmpty();

            registrants.submit(person.at("otra" + person.email().value()));
            assertThat(signals(id)).containsExactly(new Signal(SignalKind.SAME_PERSON, 1));

            registrants.submit(registrants.stranger().at(person.email().value()));
            submit.execute(fromNetworkOf(person, registrants.insured()));
            assertThat(signals(id))
                    .containsExactly(
                            new Signal(SignalKind.SAME_PERSON, 1),
                            new Signal(SignalKind.SAME_ADDRESS, 1),
                            new Signal(SignalKind.SAME_NETWORK, 1));
            assertThat(signals(registrants.submit(registrants.stranger())))
                    .containsExactly(new Signal(SignalKind.NOT_MATCHED, 1));
        }

        @Test
        void readsTheQueuePageByPageOldestFirst() {
            clock.advance(Duration.ofDays(400));
            var ids = List.of(submitLater(), submitLater(), submitLater());
            var last = queue.page(RegistrationFilter.IN_COURSE, ids.getFirst(), 1);

            assertThat(last.items()).extracting(QueuedRegistration::id).containsExactly(ids.get(1));
            assertThat(last.more()).isTrue();
            assertThat(queue.page(RegistrationFilter.IN_COURSE, ids.get(1), 1).items())
                    .extracting(QueuedRegistration::id)
                    .containsExactly(ids.get(2));
        }

        @Test
        void listsEachRegistrationWhereItBelongs() {
            clock.advance(Duration.ofDays(500));
            var held = submitLater();
            decide(held, RegistrationAct.HOLD);
            var doubtful = registrants.submit(registrants.stranger());
            var done = submitLater();
            decide(done, RegistrationAct.CONFIRM);
            var refused = submitLater();
            decide(refused, RegistrationAct.REJECT);

            assertThat(listed(RegistrationFilter.HELD)).contains(held).doesNotContain(doubtful);
            assertThat(listed(RegistrationFilter.WITH_SIGNALS))
                    .contains(doubtful)
                    .doesNotContain(held);
            assertThat(listed(RegistrationFilter.IN_COURSE))
                    .contains(held, doubtful)
                    .doesNotContain(done, refused);
            assertThat(listed(RegistrationFilter.DONE_TODAY)).contains(done).doesNotContain(held);
            assertThat(listed(RegistrationFilter.REJECTED)).contains(refused).doesNotContain(done);
        }

        private List<UUID> listed(RegistrationFilter filter) {
            return queue.page(filter, null, 10_000).items().stream()
                    .map(QueuedRegistration::id)
                    .toList();
        }

        private UUID submitLater() {
            clock.advance(Duration.ofSeconds(1));
            return registrants.submit(registrants.insured());
        }

        private List<Signal> signals(UUID id) {
            return queue.find(id).signals();
        }

        private void decide(UUID id, RegistrationAct act) {
            decide.execute(decision(officer, id, act));
        }

        private static RegistrationDecision decision(UUID officer, UUID id, RegistrationAct act) {
            var rejection = act == RegistrationAct.REJECT ? Rejection.OTHER : null;
            return new RegistrationDecision(officer, id, act, rejection, REASON);
        }

        private NewRegistration fromNetworkOf(Registrant neighbour, Registrant person) {
            var wish = registrants.wish(person);
            return new NewRegistration(
                    wish.requestKey(),
                    wish.curp(),
                    wish.nss(),
                    wish.email(),
                    null,
                    wish.passwordHash(),
                    wish.locale(),
                    registrants.wish(neighbour).networkAddress());
        }
    }

    @Nested
    class Accounts {

        @Autowired
        private DecideAccount decide;

        @Autowired
        private ReadAccount read;

        @Autowired
        private ReviewedAccounts reviewed;

        @Test
        @Tag("V7.4.5")
        void endsSessionsTellsTheOwnerAndKeepsActorAndReason() {
            var owner = accounts.worker();
            var walk = Visits.signedIn(mvc, owner);
            assertThat(read.execute(owner.id()).openSessions()).isEqualTo(1);

            decide.execute(officer, owner.id(), AccountAct.END_SESSIONS, REASON);
            accounts.sendDue();

            walk.open("/cuenta").leadsTo("/entrar");
            assertThat(accounts.mailsTo(owner.email()).getLast().text()).contains("Motivo: " + REASON.value());
            assertThat(events.stream(ReviewEvent.class).toList().getLast())
                    .isEqualTo(ReviewEvent.of(Kind.SESSIONS_ENDED, owner.id(), REASON.value()));
            assertThatThrownBy(() -> decide.execute(officer, owner.id(), AccountAct.END_SESSIONS, REASON))
                    .isInstanceOf(RuleViolation.class);
        }

        @Test
        void tellsTheOwnerOfEachActInTheOwnersLanguage() {
            var spaniard = accounts.worker();
            var english = accounts.worker(Locale.ENGLISH);

            for (var owner : List.of(spaniard, english))
                for (var act : List.of(AccountAct.SUSPEND, AccountAct.RELEASE, AccountAct.DEMAND_PASSWORD))
                    decide.execute(officer, owner.id(), act, REASON);
            accounts.sendDue();

            assertThat(accounts.mailsTo(spaniard.email())).hasSize(3);
            assertThat(accounts.mailsTo(spaniard.email()))
                    .anyMatch(mail -> mail.text().contains("Suspendimos tu cuenta"))
                    .allMatch(mail -> mail.text().contains("Motivo: " + REASON.value()));
            assertThat(accounts.mailsTo(english.email()))
                    .anyMatch(mail -> mail.text().contains("We suspended your Ventanilla account"))
                    .allMatch(mail -> mail.text().contains("Reason: " + REASON.value()));
            assertThat(events.stream(ReviewEvent.class).map(ReviewEvent::kind))
                    .contains(Kind.ACCOUNT_SUSPENDED, Kind.ACCOUNT_RELEASED, Kind.PASSWORD_DEMANDED);
        }

        @Test
        @Tag("V8.2.2")
        void refusesActsOnTheOfficersOwnAccount() {
            assertThatThrownBy(() -> decide.execute(officer, officer, AccountAct.SUSPEND, REASON))
                    .isInstanceOf(RuleViolation.class);

            assertThat(reviewed.find(officer).state()).isEqualTo(AccountState.ACTIVE);
            assertThat(events.stream(ReviewEvent.class))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.auditRefused()).isTrue());
        }

        @Test
        @Tag("V2.3.3")
        void leavesNothingBehindWhereTheStateForbidsTheAct() {
            var owner = accounts.worker();

            assertThatThrownBy(() -> decide.execute(officer, owner.id(), AccountAct.RELEASE, REASON))
                    .isInstanceOf(RuleViolation.class);
            accounts.sendDue();

            assertThat(accounts.mailsTo(owner.email())).isEmpty();
            assertThat(events.stream(ReviewEvent.class)).isEmpty();
        }

        @Test
        @Tag("V8.2.3")
        void showsNoIdentifierInFull() {
            var owner = accounts.worker();

            assertThat(read.execute(owner.id()).toString()).doesNotContain(owner.curp(), owner.nss(), owner.email());
            assertThat(events.stream(ReviewEvent.class)).containsExactly(ReviewEvent.of(Kind.ACCOUNT_READ, owner.id()));
        }
    }

    @Nested
    class Search {

        @Autowired
        private SearchAccounts search;

        @Autowired
        private Stage stage;

        @Test
        void findsAnAccountByEachIdentifierAndKeepsOnlyItsKind() {
            var owner = accounts.worker();

            assertThat(search.execute(owner.email().toUpperCase(Locale.ROOT))).containsExactly(owner.id());
            assertThat(search.execute(" " + owner.curp().toLowerCase(Locale.ROOT)))
                    .containsExactly(owner.id());
            assertThat(search.execute(owner.nss())).containsExactly(owner.id());

            assertThat(events.stream(ReviewEvent.class).map(ReviewEvent::facts))
                    .extracting(facts -> facts.get("identifier"))
                    .containsExactly("EMAIL", "CURP", "NSS");
            assertThat(events.stream(ReviewEvent.class).map(ReviewEvent::toString))
                    .noneMatch(entry -> entry.contains(owner.nss()) || entry.contains(owner.curp()));
        }

        @Test
        void findsAccountsByTheBeginningOfANameWithoutAccents() {
            var person = stage.newInsuredPerson();
            stage.newInsuredPerson();
            var owner = accounts.worker(person, Registrants.SPANISH);
            var typed = "tápia xóol " + person.givenNames();

            assertThat(search.execute(typed)).contains(owner.id());
            assertThat(search.execute("xool tapia")).doesNotContain(owner.id());
        }

        @Test
        @Tag("V2.2.1")
        void saysWhatIsWrongWithWhatWasTyped() {
            assertRefused("", "identity.error.review.identifier.missing");
            assertRefused("ta", "identity.error.review.identifier.short");
            assertRefused("12345", "core.error.nss.length");
            assertRefused("nadie@", null);
            assertThat(search.execute(SyntheticPerson.next().nss())).isEmpty();
        }

        private void assertRefused(String typed, @Nullable String code) {
            assertThatThrownBy(() -> search.execute(typed)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                if (code != null) assertThat(refusal.code()).isEqualTo(code);
            });
        }
    }
}
