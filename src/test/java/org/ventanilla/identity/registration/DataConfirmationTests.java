package org.ventanilla.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.RegistrationConfirmed;
import org.ventanilla.identity.registration.Registrants.Registrant;
import org.ventanilla.identity.registration.RegistrationState.Stage;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
@RecordApplicationEvents
class DataConfirmationTests {

    @Autowired
    private DataConfirmation confirmation;

    @Autowired
    private ConfirmData confirm;

    @Autowired
    private ReportDataError report;

    @Autowired
    private ConfirmRegistration open;

    @Autowired
    private FindRegistration find;

    @Autowired
    private Registrants registrants;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private MutableClock clock;

    private Registrant person;
    private UUID id;
    private UUID account;

    @BeforeEach
    void openAccount() {
        clock.reset();
        person = registrants.insured();
        id = registrants.submit(person);
        clock.advance(Duration.ofHours(12));
        registrants.sendDue();
        account = open.execute(registrants.tokens(person).getFirst()).orElseThrow();
    }

    @Test
    void waitsForThePersonsWord() {
        assertThat(confirmation.pendingFor(account)).isTrue();
        assertThat(confirmation.pendingFor(UUID.randomUUID())).isFalse();

        var data = confirmation.of(account);
        assertThat(data.person().nss()).isEqualTo(person.nss());
        assertThat(data.typedCurp()).isEqualTo(person.curp());
        assertThat(data.confirmedAt()).isEmpty();
        assertThat(data.reports()).isEmpty();
    }

    @Test
    void announcesTheConfirmationOnce() {
        var version = confirmation.of(account).version();
        confirm.execute(account, version);
        confirm.execute(account, version);

        assertThat(events.stream(RegistrationConfirmed.class)
                        .filter(event -> event.accountId().equals(account)))
                .containsExactly(new RegistrationConfirmed(id, account));
        assertThat(confirmation.pendingFor(account)).isFalse();
        assertThat(confirmation.of(account).confirmedAt()).contains(clock.instant());
        assertThat(find.stateOf(id).orElseThrow().stage()).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void refusesAPageThatIsOutOfDate() {
        var stale = confirmation.of(account).version() - 1;

        assertThatThrownBy(() -> confirm.execute(account, stale)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(confirmation.pendingFor(account)).isTrue();
    }

    @Test
    void recordsWhatIsWrongOnceAndBlocksNothing() {
        var key = UUID.randomUUID();
        var words = ReportWords.parse("Mi segundo apellido lleva acento.");
        report.execute(account, key, words);
        clock.advance(Duration.ofMinutes(5));
        report.execute(account, key, words);

        var data = confirmation.of(account);
        assertThat(data.reports())
                .containsExactly(
                        new RegisteredData.Report(words.value(), clock.instant().minus(Duration.ofMinutes(5))));
        assertThat(confirmation.pendingFor(account)).isFalse();
        assertThat(find.stateOf(id).orElseThrow().stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(events.stream(RegistrationConfirmed.class)
                        .filter(event -> event.accountId().equals(account)))
                .containsExactly(new RegistrationConfirmed(id, account));

        confirm.execute(account, data.version());
        assertThat(confirmation.of(account).reports()).hasSize(1);
    }

    @Test
    void knowsNothingOfAccountsThatNoRegistrationOpened() {
        var stranger = UUID.randomUUID();

        assertThatThrownBy(() -> confirmation.of(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirm.execute(stranger, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> report.execute(stranger, UUID.randomUUID(), ReportWords.parse("nada")))
                .isInstanceOf(NotFound.class);
    }
}
