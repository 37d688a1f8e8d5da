package org.ventanilla.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.ventanilla.core.AccountKind;

@Tag("V7.3.2")
class SessionLimitFilterTests {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-18T16:00:00Z");
    private static final SessionSettings SETTINGS =
            new SessionSettings(Duration.ofHours(12), Duration.ofHours(8), 3, 10, 1);

    @Test
    void endsTheSessionOfAWorkerAfterTwelveHoursHoweverMuchItIsUsed() throws ServletException, IOException {
        assertThat(lives(AccountKind.WORKER, Duration.ofHours(12).minusSeconds(1)))
                .isTrue();
        assertThat(lives(AccountKind.WORKER, Duration.ofHours(12))).isFalse();
    }

    @Test
    void endsTheSessionOfAnOfficerAfterEight() throws ServletException, IOException {
        assertThat(lives(AccountKind.OFFICER, Duration.ofHours(8).minusSeconds(1)))
                .isTrue();
        assertThat(lives(AccountKind.OFFICER, Duration.ofHours(8))).isFalse();
    }

    @Test
    void leavesSessionsOfVisitorsAlone() throws ServletException, IOException {
        var session = new MockHttpSession();

        ask(session, SIGNED_IN.plus(Duration.ofDays(30)));

        assertThat(session.isInvalid()).isFalse();
    }

    private static boolean lives(AccountKind kind, Duration after) throws ServletException, IOException {
        var session = new MockHttpSession();
        session.setAttribute(SignInSession.ENDS_AT, SIGNED_IN.plus(SETTINGS.limitOf(kind)));
        ask(session, SIGNED_IN.plus(after));
        return !session.isInvalid();
    }

    private static void ask(MockHttpSession session, Instant now) throws ServletException, IOException {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        var chain = new MockFilterChain();
        new SessionLimitFilter(Clock.fixed(now, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), chain);
        Objects.requireNonNull(chain.getRequest(), "the request goes on");
    }
}
