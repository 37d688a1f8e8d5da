package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitors;

/** Pages tell nobody whether a person is in the register or has an account; only the mail to the typed address does. */
@BrowserTest
class NeutralAnswerJourney {

    @Autowired
    private Stage stage;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    @Test
    void showsTheSameToAPersonWhomTheRegisterLacks(Visitors visitors) {
        var known = Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).registers();
        var unknown =
                Newcomer.unknown(stage, visitors.reading(Visitors.SPANISH)).registers();
        assertThat(unknown.shown()).isEqualTo(known.shown());

        stage.letPass(Newcomer.DELAY);

        assertThat(unknown.shownState()).isEqualTo(known.shownState());
        assertThat(unknown.links()).isEmpty();
        assertThat(unknown.mails()).isNotEmpty();
    }

    @Test
    void showsTheSameToWhoHasAnAccountAlready(Visitors visitors) {
        var holder = Newcomer.insured(stage, visitors.reading(Locale.ENGLISH)).getsCard();
        var first = Newcomer.insured(stage, visitors.reading(Locale.ENGLISH)).registers();

        var again = holder.elsewhere(visitors.reading(Locale.ENGLISH)).registers();

        assertThat(again.shown()).isEqualTo(first.shown());
        stage.letPass(Newcomer.DELAY);
        assertThat(holder.links()).as("only the link of the first registration").hasSize(1);
    }
}
