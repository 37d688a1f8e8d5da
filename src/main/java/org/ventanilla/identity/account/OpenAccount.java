package org.ventanilla.identity.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Nss;

/** Makes the account of a worker whose registration is confirmed, or of a taxpayer whose address is. */
@Component
public class OpenAccount {

    private final AccountRows accounts;
    private final Clock clock;

    OpenAccount(AccountRows accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether one of these identifiers already has an account. */
    @Transactional(readOnly = true)
    public boolean isTaken(Curp curp, Nss nss) {
        return accounts.findByNss(nss.value()).isPresent()
                || accounts.findByCurp(curp.value()).isPresent();
    }

    /** Whether this address belongs to an account, whatever the case of its letters. */
    @Transactional(readOnly = true)
    public boolean isTaken(EmailAddress email) {
        return accounts.findByEmail(email.value()).isPresent();
    }

    /**
     * Makes the account in the caller's transaction; its id. Throws {@link org.springframework.dao.DataIntegrityViolationException} when an
     * identifier or the address was taken meanwhile.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID execute(NewWorker worker) {
        return accounts.saveAndFlush(Account.ofWorker(worker, clock.instant())).id();
    }

    /** The same for who comes with an e.firma. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID execute(NewTaxpayer taxpayer) {
        return accounts.saveAndFlush(Account.ofTaxpayer(taxpayer, clock.instant()))
                .id();
    }
}
