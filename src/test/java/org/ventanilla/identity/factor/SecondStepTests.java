package org.ventanilla.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.credential.SecretCipher;
import org.ventanilla.identity.device.SignInEntry;
import org.ventanilla.identity.device.SignInHistory;
import org.ventanilla.identity.device.SignInResult;
import org.ventanilla.identity.factor.ProveSecondStep.Proof;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class SecondStepTests {

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Apps apps;

    @Autowired
    private ProveSecondStep prove;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private SecretCipher cipher;

    @Autowired
    private SignInHistory history;

    @Autowired
    private JdbcClient database;

    @Test
    @Tag("V6.5.1")
    void takesACodeOnceAlsoOnTwoNodesAtOnce() throws Exception {
        var account = accounts.worker().id();
        var code = apps.show(apps.give(account));

        assertThat(together(4, () -> prove.execute(account, UUID.randomUUID(), code)))
                .containsOnlyOnce(Proof.RIGHT)
                .contains(Proof.WRONG);
    }

    @Test
    @Tag("V6.5.1")
    void takesARecoveryCodeOnceAlsoOnTwoNodesAtOnce() throws Exception {
        var account = accounts.worker().id();
        apps.give(account);
        var code = steps.renewCodes(account).getFirst();

        assertThat(together(4, () -> prove.execute(account, UUID.randomUUID(), code)))
                .containsOnlyOnce(Proof.RIGHT);
        assertThat(steps.of(account).codesLeft()).isEqualTo(9);
    }

    @Test
    void takesARecoveryCodeHoweverItIsTyped() {
        var account = accounts.worker().id();
        apps.give(account);
        var code = steps.renewCodes(account).getFirst();

        assertThat(prove.execute(
                        account,
                        UUID.randomUUID(),
                        " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(Proof.RIGHT);
    }

    @Test
    void replacesTheRecoveryCodesFromBefore() {
        var account = accounts.worker().id();
        apps.give(account);
        var before = steps.renewCodes(account);

        assertThat(steps.renewCodes(account)).hasSize(10).doesNotContainAnyElementsOf(before);
        assertThat(prove.execute(account, UUID.randomUUID(), before.getFirst())).isEqualTo(Proof.WRONG);
    }

    @Test
    @Tag("V6.5.2")
    @Tag("V6.5.4")
    void keepsNoCodeAndNoSecretThatCouldBeRead() {
        var account = accounts.worker().id();
        var secret = apps.give(account);
        var codes = steps.renewCodes(account);

        assertThat(codes).allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(database.sql("select code_hash from identity.recovery_code where account_id = :account")
                        .param("account", account)
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        var kept = database.sql("select sealed_secret from identity.totp where account_id = :account")
                .param("account", account)
                .query(byte[].class)
                .single();
        assertThat(kept).hasSize(12 + 20 + 16);
        assertThat(text(kept)).doesNotContain(text(secret.bytes()));
        assertThatThrownBy(() -> cipher.open("totp", UUID.randomUUID().toString(), kept))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("V6.6.3")
    void letsSixCodesOfAnAccountBeTriedInTenMinutes() {
        var account = accounts.worker().id();
        var secret = apps.give(account);
        for (var guess = 0; guess < 6; guess++)
            assertThat(prove.execute(account, UUID.randomUUID(), "no")).isEqualTo(Proof.WRONG);

        assertThatThrownBy(() -> prove.execute(account, UUID.randomUUID(), apps.show(secret)))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    @Tag("V16.3.3")
    void writesOneOfTheTriesThatWereTooMany() {
        var account = accounts.worker().id();
        apps.give(account);
        for (var guess = 0; guess < 6; guess++) prove.execute(account, UUID.randomUUID(), "no");
        for (var more = 0; more < 3; more++)
            assertThatThrownBy(() -> prove.execute(account, UUID.randomUUID(), "no"))
                    .isInstanceOf(TooManyAttempts.class);

        assertThat(history.latest(account, 20).stream().map(SignInEntry::result))
                .hasSize(7)
                .startsWith(SignInResult.TOO_MANY_TRIES, SignInResult.WRONG_CODE);
    }

    @Test
    @Tag("V6.6.3")
    void endsASignInAtTenWrongCodes() {
        var attempt = UUID.randomUUID();
        var one = accounts.worker().id();
        var other = accounts.worker().id();
        var secret = apps.give(other);
        for (var guess = 0; guess < 5; guess++) {
            assertThat(prove.execute(one, attempt, "no")).isEqualTo(Proof.WRONG);
            assertThat(prove.execute(other, attempt, "no")).isEqualTo(guess < 4 ? Proof.WRONG : Proof.VOID);
        }

        assertThat(prove.execute(other, attempt, apps.show(secret))).isEqualTo(Proof.VOID);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static <T> List<T> together(int times, Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(java.util.Collections.nCopies(times, work)).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }
}
