package org.ventanilla.clarification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.clarification.CaseKind;
import org.ventanilla.clarification.CaseStage;
import org.ventanilla.clarification.domain.CaseView.Step;

/** The way of a case through its stages, and the ways that are closed to it. */
class ClarificationCaseTests {

    private static final Instant NOW = Instant.parse("2026-11-18T16:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 2);
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();

    private final ClarificationCase opened = ClarificationCase.open(
            new Opening(OWNER, UUID.randomUUID(), 1, "AC-2026-000001", CaseKind.OTHER, "Mi salario"), DUE, NOW);

    @Test
    void leadsFromReceivedOverReviewToTheAnswerAndTheEnd() {
        assertThat(opened.stage()).isEqualTo(CaseStage.RECEIVED);

        opened.assignTo(OFFICER);
        assertThat(opened.stage()).isEqualTo(CaseStage.IN_REVIEW);

        opened.answerBy(OFFICER, NOW);
        assertThat(opened.stage()).isEqualTo(CaseStage.ANSWERED);

        opened.closeBy(OFFICER, NOW);
        assertThat(opened.stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void isTakenUpAgainByAWordAfterTheAnswerAlone() {
        var later = DUE.plusDays(20);
        assertThat(opened.hearOwner(later, NOW)).isFalse();
        assertThat(opened.answerDueOn()).isEqualTo(DUE);

        opened.assignTo(OFFICER);
        opened.answerBy(OFFICER, NOW);

        assertThat(opened.hearOwner(later, NOW)).isTrue();
        assertThat(opened.stage()).isEqualTo(CaseStage.IN_REVIEW);
        assertThat(opened.answerDueOn()).isEqualTo(later);
    }

    @Test
    void endsByThePersonsWordAtAnyStage() {
        opened.resolve(NOW);

        assertThat(opened.isClosed()).isTrue();
    }

    @Test
    void takesNothingMoreWhenItIsOver() {
        opened.resolve(NOW);

        assertThatThrownBy(() -> opened.hearOwner(DUE, NOW)).hasMessage("clarification.error.closed");
        assertThatThrownBy(() -> opened.assignTo(OFFICER)).hasMessage("clarification.error.closed");
        assertThatThrownBy(() -> opened.answerBy(OFFICER, NOW)).hasMessage("clarification.error.closed");
        assertThatThrownBy(() -> opened.resolve(NOW)).hasMessage("clarification.error.closed");
        assertThatThrownBy(() -> opened.closeBy(OFFICER, NOW)).hasMessage("clarification.error.closed");
    }

    @Test
    void isAnsweredAndClosedOnlyByTheOfficerWhoHasIt() {
        assertThatThrownBy(() -> opened.answerBy(OFFICER, NOW)).hasMessage("clarification.error.not-assigned");

        opened.assignTo(UUID.randomUUID());

        assertThatThrownBy(() -> opened.answerBy(OFFICER, NOW)).hasMessage("clarification.error.not-assigned");
        assertThatThrownBy(() -> opened.closeBy(OFFICER, NOW)).hasMessage("clarification.error.not-assigned");
    }

    @Test
    void isNeverGivenToItsOwner() {
        assertThatThrownBy(() -> opened.assignTo(OWNER)).hasMessage("clarification.error.own-case");
    }

    @Test
    void isNotClosedWithoutAnAnswer() {
        opened.assignTo(OFFICER);

        assertThatThrownBy(() -> opened.closeBy(OFFICER, NOW)).hasMessage("clarification.error.not-answered");
        assertThatThrownBy(() -> opened.lapse(NOW)).hasMessage("clarification.error.not-answered");
    }

    @Test
    void showsTheWaySoFarAndWhatIsAhead() {
        var way = Step.way(List.of(
                new StageChange(CaseStage.RECEIVED, NOW),
                new StageChange(CaseStage.IN_REVIEW, NOW),
                new StageChange(CaseStage.ANSWERED, NOW),
                new StageChange(CaseStage.IN_REVIEW, NOW)));

        assertThat(way)
                .containsExactly(
                        new Step(CaseStage.RECEIVED, false, NOW, false),
                        new Step(CaseStage.IN_REVIEW, false, NOW, false),
                        new Step(CaseStage.ANSWERED, false, NOW, false),
                        new Step(CaseStage.IN_REVIEW, true, NOW, true),
                        new Step(CaseStage.ANSWERED, false, null, false),
                        new Step(CaseStage.CLOSED, false, null, false));
    }
}
