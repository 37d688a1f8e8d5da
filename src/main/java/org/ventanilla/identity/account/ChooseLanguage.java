package org.ventanilla.identity.account;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;

/** Chooses the language of an account's mails and documents. */
@Component
public class ChooseLanguage {

    private final AccountRows accounts;

    ChooseLanguage(AccountRows accounts) {
        this.accounts = accounts;
    }

    /** Any other language than English is Spanish. */
    @Transactional
    public void execute(UUID accountId, Locale language) {
        accounts.lockById(accountId).orElseThrow(() -> new NotFound("account")).speak(language);
    }
}
