package org.ventanilla.identity.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the account that a typed name claims: an e-mail address or a CURP, in any case and with the spaces that people put in. */
@Component
class Claims {

    private final AccountRows accounts;

    Claims(AccountRows accounts) {
        this.accounts = accounts;
    }

    /** The claim of a typed name: one query, whether or not it is somebody's. */
    Claim of(String typed) {
        var name = typed.contains("@") ? typed.strip().toLowerCase(Locale.ROOT) : curp(typed);
        return owner(name).map(Claim::to).orElseGet(() -> new Claim(null, name));
    }

    private Optional<Account> owner(String name) {
        return name.contains("@") ? accounts.findByEmail(name) : accounts.findByCurp(name);
    }

    private static String curp(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
