package org.ventanilla.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Nss;
import org.ventanilla.core.RuleViolation;

class PasswordPolicyTests {

    private static final SyntheticPerson PERSON = SyntheticPerson.next();
    private static final Curp CURP = new Curp(PERSON.curp());
    private static final Nss NSS = new Nss(PERSON.nss());
    private static final PasswordContext CONTEXT =
            PasswordContext.ofWorker(CURP, NSS, new EmailAddress("xochitl.lopezreyes@correo.example"));

    private final PasswordPolicy policy = new PasswordPolicy();

    @Nested
    @Tag("V6.2.1")
    class Length {

        @ParameterizedTest
        @CsvSource({"14,too-short", "15,", "64,", "128,", "129,too-long", "256,too-long"})
        void isFrom15To128Characters(int length, String reason) {
            var password = "no se adivina, ".repeat(20).substring(0, length - 1) + "z";

            assertThat(reasons(password)).isEqualTo(reason == null ? List.of() : List.of(reason));
        }

        @Test
        void countsCodePointsOfTheNormalizedForm() {
            assertThat(reasons("🦊🐙🌵🚲🎺🪁🧉🌋🦉🐢🍋🎈🧩🚀")).containsExactly("too-short");
            assertThat(reasons("🦊🐙🌵🚲🎺🪁🧉🌋🦉🐢🍋🎈🧩🚀🪴")).isEmpty();
            assertThat(reasons(Normalizer.normalize("ñandú y camión", Normalizer.Form.NFD)))
                    .containsExactly("too-short");
        }

        @Test
        void saysBothFigures() {
            assertThat(policy.check("corta", CONTEXT))
                    .singleElement()
                    .extracting(RuleViolation::arguments)
                    .isEqualTo(new Object[] {15, 5});
        }
    }

    @Nested
    @Tag("V6.2.5")
    class Composition {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "lamparaverdedelrio",
                    "839201746528371",
                    "tres gatos en la azotea",
                    "MAYUSCULASNOMAS AQUI",
                    "ñandú ñoño añejo güero",
                    "   tres espacios delante",
                    "!¡¿?#%&/()=+*{}[]<>",
                    "日本語のとても長い合言葉です" + "よね"
                })
        void isFree(String password) {
            assertThat(reasons(password)).isEmpty();
        }
    }

    @Nested
    @Tag("V6.2.4")
    @Tag("V6.2.12")
    class Block {

        @Test
        void holdsAHundredThousandEntries() {
            assertThat(BlockedPasswords.entries()).hasSizeGreaterThanOrEqualTo(100_000);
            assertThat(BlockedPasswords.load().size()).isGreaterThan(95_000);
        }

        @Test
        void refusesEveryEntryThatIsLongEnough() {
            var entries = BlockedPasswords.entries().stream()
                    .filter(entry -> entry.length() >= PasswordPolicy.SHORTEST)
                    .toList();

            assertThat(entries).hasSizeGreaterThan(50).allSatisfy(entry -> {
                assertThat(reasons(entry)).as(entry).containsExactly("common");
                assertThat(reasons(entry.toUpperCase(Locale.ROOT))).as(entry).containsExactly("common");
            });
        }

        @Test
        void refusesTheCommonest3000Padded() {
            var paddings = List.of("2024", "1234567890", "!!!!!!!!!!!!", "2023202420252026", ".123.456.789.0");

            assertThat(BlockedPasswords.entries().stream().limit(3000).flatMap(entry -> padded(entry, paddings)))
                    .hasSizeGreaterThan(10_000)
                    .allSatisfy(password ->
                            assertThat(reasons(password)).as(password).isNotEmpty());
        }

        private Stream<String> padded(String entry, List<String> paddings) {
            var twice = Stream.of(entry + entry, entry + " " + entry, entry.repeat(15 / entry.length() + 1));
            var before = paddings.stream().flatMap(padding -> Stream.of(entry + padding, padding + entry));
            return Stream.concat(twice, before).filter(password -> password.length() >= PasswordPolicy.SHORTEST);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "passwordpassword",
                    "Password-Password",
                    "iloveyouiloveyou",
                    "qwertyuiop123456",
                    "sunshineprincess",
                    "aaaaaaaaaaaaaaaa",
                    "***dragon***2026***"
                })
        void refusesRepeatedAndJoinedEntries(String password) {
            assertThat(reasons(password)).containsExactly("common");
        }

        @Test
        void acceptsAThousandRandomPhrases() {
            var random = new Random(20261118);
            var words = BlockedPasswords.entries().stream()
                    .filter(entry -> entry.matches("[a-z]{4,8}"))
                    .toList();

            assertThat(Stream.generate(() -> phrase(random, words)).limit(1000))
                    .allSatisfy(phrase -> assertThat(reasons(phrase)).as(phrase).isEmpty());
        }

        @Test
        void acceptsAThousandRandomStrings() {
            var random = new SecureRandom();

            assertThat(Stream.generate(() -> random.ints(20, '!', '~' + 1)
                                    .mapToObj(Character::toString)
                                    .collect(Collectors.joining()))
                            .limit(1000))
                    .allSatisfy(password -> assertThat(reasons(password)).isEmpty());
        }

        private static String phrase(Random random, List<String> words) {
            return IntStream.range(0, 5)
                    .mapToObj(each -> words.get(random.nextInt(words.size())))
                    .collect(Collectors.joining(" "));
        }
    }

    @Nested
    @Tag("V6.2.11")
    @Tag("V6.1.2")
    class Context {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "BuzonIMSS2026...",
                    "SeguroSocial2026",
                    "ventanilla-2026-imss",
                    "México Seguro Social",
                    "imssimssimssimss",
                    "xochitl2026xochitl",
                    "Xochitl.LopezReyes.1",
                    "lopezreyes-curp-2026"
                })
        void refusesOnlyWordsThatAnAcquaintanceWouldTry(String password) {
            assertThat(reasons(password)).containsExactly("context");
        }

        @Test
        void refusesThePersonsOwnIdentifiers() {
            assertThat(reasons("mi clave es " + CURP.value())).containsExactly("curp");
            assertThat(reasons("mi clave es " + CURP.value().toLowerCase(Locale.ROOT)))
                    .containsExactly("curp");
            assertThat(reasons("mi numero " + NSS.value())).containsExactly("nss");
            assertThat(reasons("mi numero " + NSS.grouped())).containsExactly("nss");
            assertThat(reasons("XOCHITL.lopezreyes@correo.example")).containsExactly("email");
        }

        @Test
        void acceptsThePhraseOfAnOfficerWithoutIdentifiers() {
            assertThat(policy.check("mi clave es " + CURP.value(), PasswordContext.of(CONTEXT.email())))
                    .isEmpty();
        }
    }

    private List<String> reasons(String password) {
        return policy.check(password, CONTEXT).stream()
                .map(RuleViolation::code)
                .map(code -> code.replace("identity.error.password.", ""))
                .toList();
    }
}
