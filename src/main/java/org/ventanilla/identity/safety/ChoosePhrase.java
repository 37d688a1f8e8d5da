package org.ventanilla.identity.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.account.Objection;
import org.ventanilla.identity.account.PasswordAgain;
import org.ventanilla.identity.notice.OwnerAct;

/** Chooses, changes or removes the phrase that stands at the top of every mail to an account. */
@Component
public class ChoosePhrase {

    private final PasswordAgain password;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    ChoosePhrase(
            PasswordAgain password,
            JdbcClient jdbc,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.password = password;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
    }

    /** Answers with nothing, or with what stands against it, in the fields {@code phrase} and {@code currentPassword}. */
    public List<Objection> execute(PhraseWish wish) {
        var objections = new ArrayList<>(objectionsTo(wish));
        objections.addAll(password.objectionsTo(wish.accountId(), wish.currentPassword(), wish.networkAddress()));
        if (!objections.isEmpty()) return objections;

        var phrase =
                wish.phrase().isBlank() ? null : Phrase.parse(wish.phrase()).value();
        transactions.executeWithoutResult(transaction -> write(wish.accountId(), phrase));
        return List.of();
    }

    private void write(UUID accountId, @Nullable String phrase) {
        jdbc.sql("update identity.account set phrase = :phrase where id = :account")
                .param("account", accountId)
                .param("phrase", phrase, java.sql.Types.VARCHAR)
                .update();
        events.publishEvent(phrase == null ? OwnerAct.phraseRemoved(accountId) : OwnerAct.phraseChosen(accountId));
    }

    private static List<Objection> objectionsTo(PhraseWish wish) {
        if (wish.phrase().isBlank()) return List.of();
        try {
            var phrase = Phrase.parse(wish.phrase());
            return phrase.value().equals(wish.currentPassword())
                    ? List.of(new Objection("phrase", new RuleViolation("identity.error.phrase.password")))
                    : List.of();
        } catch (RuleViolation wrong) {
            return List.of(new Objection("phrase", wrong));
        }
    }
}
