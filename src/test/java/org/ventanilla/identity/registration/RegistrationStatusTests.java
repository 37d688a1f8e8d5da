package org.ventanilla.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ventanilla.identity.registration.RegistrationStatus.ACCOUNT_OPENED;
import static org.ventanilla.identity.registration.RegistrationStatus.CANCELLED;
import static org.ventanilla.identity.registration.RegistrationStatus.CONFIRMED;
import static org.ventanilla.identity.registration.RegistrationStatus.EXPIRED;
import static org.ventanilla.identity.registration.RegistrationStatus.LINK_SENT;
import static org.ventanilla.identity.registration.RegistrationStatus.REJECTED;
import static org.ventanilla.identity.registration.RegistrationStatus.SUBMITTED;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.core.RuleViolation;

class RegistrationStatusTests {

    private static final Map<RegistrationStatus, Set<RegistrationStatus>> ALLOWED = Map.of(
            SUBMITTED, Set.of(LINK_SENT, CANCELLED, REJECTED),
            LINK_SENT, Set.of(ACCOUNT_OPENED, EXPIRED, CANCELLED, REJECTED),
            ACCOUNT_OPENED, Set.of(CONFIRMED),
            CONFIRMED, Set.of(),
            EXPIRED, Set.of(),
            CANCELLED, Set.of(),
            REJECTED, Set.of());

    @ParameterizedTest
    @MethodSource("pairs")
    @Tag("V2.3.1")
    void allowsOnlyTheStepsOfTheWay(RegistrationStatus from, RegistrationStatus to) {
        var allowed = ALLOWED.get(from).contains(to);

        assertThat(from.canBecome(to)).isEqualTo(allowed);
        if (!allowed) assertThatThrownBy(() -> from.mustBecome(to)).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @EnumSource
    void isInCourseUntilTheLinkIsUsed(RegistrationStatus status) {
        assertThat(status.isInCourse()).isEqualTo(status == SUBMITTED || status == LINK_SENT);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(RegistrationStatus.values())
                .flatMap(from -> Stream.of(RegistrationStatus.values()).map(to -> Arguments.of(from, to)));
    }
}
