package org.ventanilla.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.messaging.Delivery.Outcome;

class SmtpAnswersTests {

    private static final Address[] NOBODY = {};

    @ParameterizedTest
    @CsvSource({
        "450, REFUSED_FOR_NOW",
        "451, REFUSED_FOR_NOW",
        "452, REFUSED_FOR_NOW",
        "421, UNAVAILABLE",
        "550, REFUSED_FOR_GOOD",
        "552, REFUSED_FOR_GOOD",
        "-1, UNAVAILABLE"
    })
    void judgesARefusedRecipientByItsCode(int code, Outcome outcome) {
        var refusal = new SMTPAddressFailedException(new InternetAddress(), "RCPT TO:<a@correo.example>", code, "no");

        assertThat(SmtpAnswers.classify(new SendFailedException("Invalid Addresses", refusal))
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "DATA, 554, REFUSED_FOR_GOOD",
        "., 554, REFUSED_FOR_GOOD",
        "., 451, REFUSED_FOR_NOW",
        "., 421, UNAVAILABLE",
        "MAIL FROM:<no-responder@ventanilla.example>, 530, UNAVAILABLE",
        "MAIL FROM:<no-responder@ventanilla.example>, 550, UNAVAILABLE",
        "MAIL FROM:<no-responder@ventanilla.example>, 451, UNAVAILABLE"
    })
    void blamesTheServerWhenItRefusesTheSender(String command, int code, Outcome outcome) {
        var refusal = new SMTPSendFailedException(command, code, "no", null, NOBODY, NOBODY, NOBODY);

        assertThat(SmtpAnswers.classify(refusal).outcome()).isEqualTo(outcome);
    }

    @Test
    void blamesTheServerForSilence() {
        var silence =
                new MessagingException("Exception reading response", new SocketTimeoutException("Read timed out"));

        assertThat(SmtpAnswers.classify(silence))
                .isEqualTo(
                        new Delivery(Outcome.UNAVAILABLE, silence.getMessage().strip()));
    }

    @Test
    void cutsALongAnswer() {
        assertThat(new Delivery(Outcome.ACCEPTED, "x".repeat(2000)).answer()).hasSize(500);
    }
}
