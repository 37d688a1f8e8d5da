package org.ventanilla.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.ventanilla.identity.device.SignInMethod;
import org.ventanilla.support.CodeBase;

/** The page about signing in says what the code does: every way, and every number. */
class SignInDocumentTests {

    private static final Path PAGE = Path.of("docs/sign-in.md");
    private static final Pattern SETTING = Pattern.compile("(?m)^\\| `([a-z-]+\\.[a-z-]+)` \\| `([^`]+)` \\| \\S");
    private static final Pattern METHOD = Pattern.compile("(?m)^\\| [^|]+ \\| `([A-Z_]+)` \\|");
    private static final List<String> SETTINGS = List.of(
            "org.ventanilla.identity.credential.SignInSettings",
            "org.ventanilla.identity.factor.FactorSettings",
            "org.ventanilla.identity.taxpayer.TaxpayerSettings",
            "org.ventanilla.identity.web.SessionSettings");

    @Test
    @Tag("V6.1.1")
    @Tag("V7.1.1")
    @Tag("V7.1.2")
    void namesEverySettingWithItsValueAndItsReason() throws Exception {
        var written = new TreeMap<String, String>();
        found(SETTING).forEach(row -> written.put(row.group(1), row.group(2)));
        var real = new TreeMap<String, String>();
        for (var settings : SETTINGS) real.putAll(defaultsOf(Class.forName(settings)));

        assertThat(written).isEqualTo(real);
    }

    @Test
    @Tag("V7.1.1")
    void namesTheTimeWithoutARequest() throws Exception {
        var configuration = Class.forName("org.ventanilla.web.SessionConfiguration");
        assertThat(Files.readString(PAGE))
                .contains("| without a request | `" + seconds(configuration, "IDLE_SECONDS") + "` |")
                .contains("`" + seconds(configuration, "WARNING_SECONDS") + "` before");
    }

    @Test
    @Tag("V6.1.3")
    void namesEveryWayToOpenASession() throws IOException {
        assertThat(found(METHOD).map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(SignInMethod.values()).map(Enum::name).toList());
    }

    @Test
    @Tag("V6.1.3")
    @Tag("V6.3.4")
    void opensSessionsAtOnePlaceForThreeWays() {
        assertThat(callersOf("org.ventanilla.identity.web.SignInSession", "open"))
                .containsExactlyInAnyOrder(
                        "org.ventanilla.identity.web.efirma.EfirmaSession",
                        "org.ventanilla.identity.web.factor.SignInSteps",
                        "org.ventanilla.identity.web.registration.ConfirmationController");
        assertThat(callersOf("org.springframework.security.web.context.SecurityContextRepository", "saveContext"))
                .containsExactly("org.ventanilla.identity.web.SignInSession");
        assertThat(callersOf("org.springframework.security.core.context.SecurityContext", "setAuthentication"))
                .containsExactly("org.ventanilla.identity.web.SignInSession");
    }

    @Test
    @Tag("V6.3.4")
    void comparesPasswordsOfAccountsAtOnePlace() {
        assertThat(callersOf("org.ventanilla.identity.credential.SignInGuard", "admit"))
                .containsExactly("org.ventanilla.identity.account.PasswordProof");
        assertThat(callersOf("org.springframework.security.crypto.password.PasswordEncoder", "matches"))
                .containsOnly(
                        "org.ventanilla.identity.credential.PepperedPasswordEncoder",
                        "org.ventanilla.identity.account.PasswordProof",
                        "org.ventanilla.identity.registration.OwnRegistration");
    }

    private static Stream<String> callersOf(String type, String method) {
        return CodeBase.MAIN.stream()
                .filter(caller -> !caller.getName().equals(type))
                .flatMap(caller -> caller.getMethodCallsFromSelf().stream())
                .filter(call -> isCallOf(call, type, method))
                .map(call -> call.getOriginOwner().getName().replaceAll("\\$.*", ""))
                .distinct();
    }

    private static boolean isCallOf(JavaMethodCall call, String type, String method) {
        return call.getTargetOwner().isAssignableTo(type) && call.getName().equals(method);
    }

    private static Stream<MatchResult> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE)).results();
    }

    private static Map<String, String> defaultsOf(Class<?> settings) {
        var area = settings.getAnnotation(ConfigurationProperties.class).value().replaceFirst(".*\\.", "");
        var defaults = new TreeMap<String, String>();
        for (var parameter : settings.getDeclaredConstructors()[0].getParameters())
            defaults.put(
                    area + "."
                            + parameter.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT),
                    parameter.getAnnotation(DefaultValue.class).value()[0]);
        return defaults;
    }

    private static Duration seconds(Class<?> configuration, String name) throws ReflectiveOperationException {
        var field = configuration.getDeclaredField(name);
        field.setAccessible(true);
        return Duration.ofSeconds(field.getInt(null));
    }
}
