package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitors;

/** The mail server is down when a confirmation is due: the state page says so, and the mail leaves when the server is back. */
@BrowserTest
class MailOutageJourney {

    @Autowired
    private Stage stage;

    @AfterEach
    void restore() {
        stage.mailServer().comeBack();
        stage.clock().reset();
    }

    @Test
    void saysThatTheMailIsNotSentYetAndSendsItLater(Visitors visitors) {
        var newcomer =
                Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).registers();
        stage.doDueWork();

        stage.mailServer().goDown();
        stage.letPass(Newcomer.DELAY);
        newcomer.visitor().open("/registro/estado").reads("state-mail-waiting");
        assertThat(newcomer.links()).isEmpty();

        stage.mailServer().comeBack();
        stage.letPass(Duration.ofMinutes(30));
        assertThat(newcomer.links()).hasSize(1);
        newcomer.visitor().open("/registro/estado").reads("state-link-sent-late");
        newcomer.opensAccount().confirmsData();
    }

    @Test
    void tellsTheSameOfARegistrationThatLeadsNowhere(Visitors visitors) {
        var known = Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).registers();
        var unknown =
                Newcomer.unknown(stage, visitors.reading(Visitors.SPANISH)).registers();
        stage.doDueWork();

        stage.mailServer().goDown();
        stage.letPass(Newcomer.DELAY);
        assertThat(unknown.shownState()).isEqualTo(known.shownState());
        unknown.visitor().sees("identity.step-state.NOT_SENT");

        stage.mailServer().comeBack();
        stage.letPass(Duration.ofMinutes(30));
        assertThat(unknown.shownState()).isEqualTo(known.shownState());
        assertThat(unknown.links()).isEmpty();
    }

    @Test
    void countsTheValidityOfALateLinkFromItsSending(Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(Locale.ENGLISH)).registers();
        stage.mailServer().goDown();
        stage.letPass(Newcomer.DELAY);

        stage.letPass(Duration.ofHours(80));
        stage.mailServer().comeBack();
        stage.letPass(Duration.ofHours(6));

        newcomer.opensAccount().confirmsData();
    }
}
