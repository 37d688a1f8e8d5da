package org.ventanilla.clarification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.clarification.CaseKind;
import org.ventanilla.clarification.CaseStage;
import org.ventanilla.clarification.Clarifications;
import org.ventanilla.clarification.NewCase;
import org.ventanilla.core.AuditableEvent;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.Officers;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
@RecordApplicationEvents
class ClarificationTests {

    @Autowired
    private Clarifications clarifications;

    @Autowired
    private WriteMessage write;

    @Autowired
    private AssignCase assign;

    @Autowired
    private AnswerCase answer;

    @Autowired
    private CloseSilentCases close;

    @Autowired
    private SilentCases silent;

    @Autowired
    private OwnCases own;

    @Autowired
    private CaseQueue queue;

    @Autowired
    private OwnClarifications personal;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Officers officers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private MutableClock clock;

    private CaseMother cases;
    private Owner owner;
    private PortalUser officer;

    @BeforeEach
    void meet(@Autowired ApplicationContext context) {
        cases = CaseMother.of(context);
        owner = cases.person();
        officer = cases.officer();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Nested
    class Opening {

        @Test
        void opensOneCaseForOneWish() {
            var wish =
                    new NewCase(owner.id(), CaseKind.DATA_ERROR, null, "Mi apellido lleva acento.", UUID.randomUUID());

            var folio = inTransaction(wish);

            assertThat(folio).matches("AC-2026-\\d{6,}");
            assertThat(inTransaction(wish)).isEqualTo(folio);
            assertThat(clarifications.folioOf(owner.id(), wish.requestKey())).contains(folio);
            assertThat(clarifications.folioOf(UUID.randomUUID(), wish.requestKey()))
                    .isEmpty();
            assertThat(acts()).containsExactly("clarification.case-opened");
        }

        @Test
        void belongsToTheTransactionOfItsReason() {
            var wish = new NewCase(owner.id(), CaseKind.DATA_ERROR, null, "Nada.", UUID.randomUUID());

            assertThatThrownBy(() -> clarifications.open(wish)).isInstanceOf(IllegalTransactionStateException.class);
            transactions.executeWithoutResult(status -> {
                clarifications.open(wish);
                status.setRollbackOnly();
            });

            assertThat(clarifications.folioOf(owner.id(), wish.requestKey())).isEmpty();
        }

        @Test
        void promisesAnAnswerInTenBusinessDays() {
            var line = cases.view(cases.open(owner)).line();

            assertThat(line.answerDueOn()).isEqualTo(LocalDate.of(2026, 12, 2));
            assertThat(line.overdueOn(LocalDate.of(2026, 12, 2))).isFalse();
            assertThat(line.overdueOn(LocalDate.of(2026, 12, 3))).isTrue();
        }

        @Test
        void bearsNoMoreOpenCasesThanOneCanFollow() {
            for (int number = 0; number < 10; number++) cases.open(owner);

            assertThatThrownBy(() -> cases.open(owner)).hasMessage("clarification.error.too-many.cases");
        }

        private String inTransaction(NewCase wish) {
            return Objects.requireNonNull(transactions.execute(status -> clarifications.open(wish)));
        }
    }

    @Nested
    class Talking {

        @Test
        void writesEachMessageOnce() {
            var folio = cases.open(owner);
            var message = CaseMother.message("Otra cosa.", "uno.pdf", "dos.pdf");
            write.execute(folio, owner.id(), message);
            write.execute(folio, owner.id(), message);

            var said = cases.view(folio).messages();
            assertThat(said).extracting(CaseView.Message::text).containsExactly("No es el que gano.", "Otra cosa.");
            assertThat(said.getLast().files())
                    .extracting(CaseView.Message.FileView::name)
                    .containsExactly("uno.pdf", "dos.pdf");
        }

        @Test
        void isTakenAnsweredReopenedAndResolved() {
            var folio = cases.answered(owner, officer);
            clock.advance(Duration.ofDays(5));
            write.execute(folio, owner.id(), CaseMother.message("Sigue mal."));

            var again = cases.view(folio);
            assertThat(again.line().stage()).isEqualTo(CaseStage.IN_REVIEW);
            assertThat(again.line().answerDueOn()).isAfter(LocalDate.of(2026, 12, 2));
            assertThat(again.line().officerId()).isEqualTo(officer.accountId());

            write.resolve(folio, owner.id());
            write.resolve(folio, owner.id());
            assertThat(cases.view(folio).closure()).isEqualTo(Closure.RESOLVED);
            assertThat(cases.view(folio).steps())
                    .extracting(CaseView.Step::stage)
                    .containsExactly(
                            CaseStage.RECEIVED,
                            CaseStage.IN_REVIEW,
                            CaseStage.ANSWERED,
                            CaseStage.IN_REVIEW,
                            CaseStage.CLOSED);
            assertThat(acts())
                    .containsExactly(
                            "clarification.case-opened",
                            "clarification.case-assigned",
                            "clarification.case-answered",
                            "clarification.message-written",
                            "clarification.case-reopened",
                            "clarification.case-closed");
        }

        @Test
        @Tag("V2.4.1")
        void bearsNoFloodOfMessages() {
            var folio = cases.open(owner);
            for (int number = 1; number < 30; number++)
                write.execute(folio, owner.id(), CaseMother.message("Otra vez."));

            assertThatThrownBy(() -> write.execute(folio, owner.id(), CaseMother.message("Y otra.")))
                    .hasMessage("clarification.error.too-many.messages");
            clock.advance(Duration.ofDays(1));
            write.execute(folio, owner.id(), CaseMother.message("Al otro día."));
        }

        @Test
        void answersNothingThatChangedMeanwhile() {
            var folio = cases.taken(owner, officer);
            var seen = cases.version(folio);
            clock.advance(Duration.ofSeconds(1));
            write.execute(folio, owner.id(), CaseMother.message("Espera, hay más."));

            assertThatThrownBy(() -> answer.execute(folio, officer.accountId(), seen, CaseMother.message("Listo.")))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            assertThatThrownBy(() -> assign.execute(folio, officer.accountId(), UUID.randomUUID(), seen))
                    .isInstanceOf(OptimisticLockingFailureException.class);
        }

        @Test
        void answersOnceForOneForm() {
            var folio = cases.taken(owner, officer);
            var seen = cases.version(folio);
            var message = CaseMother.message("Ya lo corregimos.", "prueba.pdf");
            answer.execute(folio, officer.accountId(), seen, message);
            answer.execute(folio, officer.accountId(), seen, message);

            assertThat(cases.view(folio).messages()).hasSize(2);
            assertThat(mails()).hasSize(2);
        }
    }

    @Nested
    @Tag("V8.2.2")
    class Owning {

        @Test
        void showsNobodyElsesCase() {
            var folio = cases.open(owner);
            var file = cases.firstFile(folio);
            var other = cases.person().id();

            assertThat(own.find(folio, owner.id()).messages()).hasSize(1);
            assertThatThrownBy(() -> own.find(folio, other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> own.file(folio, other, file)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> write.execute(folio, other, CaseMother.message("Hola")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> write.resolve(folio, other)).isInstanceOf(NotFound.class);
            assertThat(own.page(other, Long.MAX_VALUE, 10)).isEmpty();
        }

        @Test
        void givesNoFileOfAnotherCase() {
            var file = cases.firstFile(cases.open(cases.person()));
            var folio = cases.open(owner);

            assertThatThrownBy(() -> own.file(folio, owner.id(), file)).isInstanceOf(NotFound.class);
        }

        @Test
        void letsNobodyActOnAnOwnCase() {
            var folio = cases.open(owner);
            var seen = cases.version(folio);
            var self = owner.id();

            assertThatThrownBy(() -> queue.read(folio, self)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> assign.execute(folio, self, self, seen)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> answer.execute(folio, self, seen, CaseMother.message("Listo.")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> answer.close(folio, self, seen)).isInstanceOf(NotFound.class);
            assertThat(queue.page(all(), self, 0, 1000))
                    .noneMatch(line -> line.folio().equals(folio));
        }

        @Test
        void handsCasesOnlyToOfficersWhoMayAnswer() {
            var folio = cases.taken(owner, officer);
            var auditor = officers.with(Role.AUDITOR).accountId();
            var colleague = officers.with(Role.ADMIN).accountId();

            assertThatThrownBy(() -> assign.execute(folio, officer.accountId(), auditor, cases.version(folio)))
                    .isInstanceOf(RuleViolation.class);
            assign.execute(folio, officer.accountId(), colleague, cases.version(folio));

            assertThat(cases.view(folio).line().officerId()).isEqualTo(colleague);
            assertThatThrownBy(() -> answer.execute(
                            folio, officer.accountId(), cases.version(folio), CaseMother.message("Listo.")))
                    .hasMessage("clarification.error.not-assigned");
        }

        @Test
        @Tag("V16.3.1")
        void tellsTheAuditLogOfEachReadingByAnOfficer() {
            var folio = cases.open(owner);
            var file = cases.firstFile(folio);
            queue.read(folio, officer.accountId());
            queue.file(folio, officer.accountId(), file);

            var readings = events.stream(AuditableEvent.class)
                    .filter(event -> event.auditKind().equals("clarification.case-read"))
                    .toList();
            assertThat(readings)
                    .hasSize(2)
                    .allMatch(event -> event.auditSubject().orElseThrow().equals(owner.id()));
            assertThat(readings.getLast().auditDetails())
                    .containsOnly(Map.entry("folio", folio), Map.entry("part", file.toString()));
        }
    }

    @Nested
    class Ending {

        @Test
        void closesAnsweredCasesAfterThirtyDaysOfSilence() {
            var folio = cases.answered(owner, officer);
            var waiting = cases.taken(owner, officer);
            clock.advance(Duration.ofDays(30).minusSeconds(1));
            close.run();
            assertThat(cases.view(folio).open()).isTrue();

            clock.advance(Duration.ofSeconds(1));
            assertThat(silent.state().due()).isPositive();
            close.run();
            close.run();

            assertThat(cases.view(folio).closure()).isEqualTo(Closure.SILENCE);
            assertThat(cases.view(waiting).open()).isTrue();
            assertThat(silent.state().due()).isZero();
            assertThat(acts())
                    .filteredOn(act -> act.equals("clarification.case-closed"))
                    .hasSize(1);
        }

        @Test
        void countsSilenceFromTheLastWord() {
            var folio = cases.answered(owner, officer);
            clock.advance(Duration.ofDays(20));
            answer.execute(folio, officer.accountId(), cases.version(folio), CaseMother.message("Falta un papel."));
            clock.advance(Duration.ofDays(20));
            close.run();

            assertThat(cases.view(folio).open()).isTrue();
        }

        @Test
        void isWrittenToWithoutWhatWasSaid() {
            var folio = cases.taken(owner, officer);
            assertThat(mails().getLast())
                    .contains("Su folio es " + folio, "a más tardar el miércoles 2 de diciembre de 2026");
            answer.execute(folio, officer.accountId(), cases.version(folio), CaseMother.message("Ya lo corregimos."));
            assertThat(mails().getLast()).contains("Respondimos tu aclaración " + folio, "en 30 días");
            answer.close(folio, officer.accountId(), cases.version(folio));

            var mails = mails();
            assertThat(mails).hasSize(3);
            assertThat(mails.getLast()).contains("Cerramos tu aclaración " + folio);
            assertThat(mails)
                    .allSatisfy(mail -> assertThat(mail)
                            .doesNotContain(
                                    "corregimos", "No es el que gano", "Mi salario", "/entrar", "/aclaraciones"));
        }

        @Test
        void belongsToThePersonsDownload() {
            var folio = cases.answered(owner, officer);

            assertThat(personal.of(CaseMother.user(owner)).toString())
                    .contains(folio, "Mi salario de junio", "No es el que gano.", "Ya lo corregimos.", "recibo.pdf");
            assertThat(personal.of(CaseMother.user(cases.person()))).isEmpty();
        }
    }

    @Nested
    class Tables {

        @Test
        void refuseWhatNoCaseCanBe() {
            var folio = cases.taken(owner, officer);

            refuses("update clarification.clarification_case set officer_id = owner_id where folio = ?", folio);
            refuses("update clarification.clarification_case set officer_id = null where folio = ?", folio);
            refuses("update clarification.clarification_case set stage = 'RECEIVED' where folio = ?", folio);
            refuses("update clarification.clarification_case set stage = 'ANSWERED' where folio = ?", folio);
            refuses("update clarification.clarification_case set stage = 'CLOSED' where folio = ?", folio);
            refuses("""
                    update clarification.message set by_officer = true
                     where case_id = (select id from clarification.clarification_case where folio = ?)
                    """, folio);
            refuses("""
                    update clarification.attachment set content = '\\x00', size_bytes = 1 where message_id in (
                        select m.id from clarification.message m
                          join clarification.clarification_case c on c.id = m.case_id where c.folio = ?)
                    """, folio);
        }

        private void refuses(String change, String folio) {
            assertThatThrownBy(() -> jdbc.sql(change).param(folio).update())
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private static QueueFilter all() {
        return new QueueFilter(QueueFilter.Stages.WAITING, QueueFilter.Holder.ANYBODY, null, null);
    }

    private List<String> acts() {
        return events.stream(AuditableEvent.class)
                .filter(event -> event.auditSubject().filter(owner.id()::equals).isPresent())
                .map(AuditableEvent::auditKind)
                .filter(act -> act.startsWith("clarification."))
                .toList();
    }

    private List<String> mails() {
        accounts.sendDue();
        return accounts.mailsTo(owner.email()).stream().map(mail -> mail.text()).toList();
    }
}
