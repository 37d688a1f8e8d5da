package org.ventanilla.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.messaging.OutgoingMessageId;

class ConfirmationLinkTests {

    private static final Duration VALIDITY = Duration.ofDays(3);
    private static final Instant MADE = Instant.parse("2026-11-18T16:00:00Z");
    private static final Instant DELIVERED = MADE.plusSeconds(3_600);
    private static final Instant END = DELIVERED.plus(VALIDITY);

    private final ConfirmationLink link = ConfirmationLink.sentWith(
            new OutgoingMessageId(UUID.randomUUID()), UUID.randomUUID(), SecretToken.random(), MADE);

    @Test
    void worksBeforeTheNewsOfItsDelivery() {
        assertThat(link.stateAt(MADE.plus(VALIDITY).plusSeconds(1))).isEqualTo(LinkState.VALID);
        assertThat(link.expiresAt()).isEmpty();
    }

    @Test
    @Tag("V6.4.1")
    void worksSeventyTwoHoursFromItsDeliveryAndNoSecondLonger() {
        link.delivered(DELIVERED, VALIDITY);

        assertThat(link.expiresAt()).contains(END);
        assertThat(link.stateAt(END.minusSeconds(1))).isEqualTo(LinkState.VALID);
        assertThat(link.stateAt(END)).isEqualTo(LinkState.EXPIRED);
    }

    @Test
    void keepsItsEndWhenTheNewsComesTwice() {
        link.delivered(DELIVERED, VALIDITY);
        link.delivered(DELIVERED.plusSeconds(60), VALIDITY);
        link.failed(DELIVERED.plusSeconds(60), VALIDITY);

        assertThat(link.expiresAt()).contains(END);
        assertThat(link.failedAt()).isEmpty();
    }

    @Test
    void endsAlsoWhereTheServerRefusedIt() {
        link.failed(DELIVERED, VALIDITY);

        assertThat(link.deliveredAt()).isEmpty();
        assertThat(link.stateAt(END)).isEqualTo(LinkState.EXPIRED);
    }

    @Test
    @Tag("V6.4.1")
    void isSpentOnce() {
        link.delivered(DELIVERED, VALIDITY);
        link.spend(DELIVERED.plusSeconds(1));

        assertThat(link.stateAt(DELIVERED.plusSeconds(2))).isEqualTo(LinkState.USED);
        assertThat(link.stateAt(END)).isEqualTo(LinkState.USED);
        assertThatThrownBy(() -> link.spend(DELIVERED.plusSeconds(2))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void isNotSpentAfterItsEndOrOnceSuperseded() {
        link.delivered(DELIVERED, VALIDITY);
        assertThatThrownBy(() -> link.spend(END)).isInstanceOf(RuleViolation.class);

        link.supersede(DELIVERED.plusSeconds(5));
        assertThat(link.stateAt(DELIVERED.plusSeconds(6))).isEqualTo(LinkState.SUPERSEDED);
        assertThatThrownBy(() -> link.spend(DELIVERED.plusSeconds(6))).isInstanceOf(RuleViolation.class);
    }
}
