package org.ventanilla.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ventanilla.identity.credential.SecretToken;

@Tag("V6.4.1")
class AccountLinkTests {

    private static final Instant NOW = Instant.parse("2026-11-18T16:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Account account = Account.ofOfficer(AccountMother.newOfficer("oficina@correo.example"), "hash", NOW);
    private final AccountLink link = AccountLink.forRecovery(account, SecretToken.random(), NOW, DAY);

    @Test
    void worksUntilTheLastMomentBeforeItsEnd() {
        assertThat(link.stateAt(NOW)).isEqualTo(AccountLinkState.VALID);
        assertThat(link.stateAt(NOW.plus(DAY).minusNanos(1))).isEqualTo(AccountLinkState.VALID);
        assertThat(link.stateAt(NOW.plus(DAY))).isEqualTo(AccountLinkState.EXPIRED);
    }

    @Test
    void worksOnce() {
        assertThat(link.spend(NOW)).isTrue();
        assertThat(link.spend(NOW)).isFalse();
        assertThat(link.stateAt(NOW.plus(DAY))).isEqualTo(AccountLinkState.USED);
    }

    @Test
    void worksNoMoreOnceALaterOneTookItsPlace() {
        link.supersede(NOW);

        assertThat(link.spend(NOW)).isFalse();
        assertThat(link.stateAt(NOW)).isEqualTo(AccountLinkState.SUPERSEDED);
    }

    @Test
    void cannotBeSpentWhenItsTimeIsOver() {
        assertThat(link.spend(NOW.plus(DAY))).isFalse();
    }
}
