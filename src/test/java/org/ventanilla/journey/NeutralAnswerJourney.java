package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(shown(unknown)).isEqualTo(shown(known));

        stage.letPass(Newcomer.DELAY);

        for (var each : List.of(known, unknown)) each.visitor().open("/registro/estado");
        assertThat(shown(unknown)).isEqualTo(shown(known));
        assertThat(unknown.links()).isEmpty();
        assertThat(unknown.mails()).isNotEmpty();
    }

    @Test
    void showsTheSameToWhoHasAnAccountAlready(Visitors visitors) {
        var holder = Newcomer.insured(stage, visitors.reading(Locale.ENGLISH)).getsCard();
        var first = Newcomer.insured(stage, visitors.reading(Locale.ENGLISH)).registers();

        var again = holder.elsewhere(visitors.reading(Locale.ENGLISH)).registers();

        assertThat(shown(again)).isEqualTo(shown(first));
        stage.letPass(Newcomer.DELAY);
        assertThat(holder.links()).as("only the link of the first registration").hasSize(1);
    }

    /** What the page says, without the reference and the masked address, which differ between any two persons. */
    private static String shown(Newcomer newcomer) {
        return newcomer.visitor()
                .page()
                .locator("main")
                .innerText()
                .replaceAll("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", "····")
                .replaceAll("\\S+@\\S+", "····");
    }
}
