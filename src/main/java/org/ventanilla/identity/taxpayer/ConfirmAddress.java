package org.ventanilla.identity.taxpayer;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.Rfc;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.account.AccountLinkState;
import org.ventanilla.identity.account.NewTaxpayer;
import org.ventanilla.identity.account.OpenAccount;
import org.ventanilla.identity.act.AccountAct;
import org.ventanilla.identity.credential.SecretToken;

/** Opens the account of who came with an e.firma, once the address is confirmed by the link that it got. */
@Component
public class ConfirmAddress {

    private final FirstVisits visits;
    private final EfirmaLinks links;
    private final OpenAccount accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConfirmAddress(
            FirstVisits visits,
            EfirmaLinks links,
            OpenAccount accounts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.visits = visits;
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
    }

    /** What the link is worth now; looking changes nothing. */
    @Transactional(readOnly = true)
    public AccountLinkState stateOf(String token) {
        return visits.find(SecretToken.hashOf(token))
                .map(visit -> visit.stateAt(clock.instant()))
                .orElse(AccountLinkState.UNKNOWN);
    }

    /**
     * Spends the link and opens the account, when the link is valid. Throws {@link RuleViolation} when the address or the CURP has got an
     * account meanwhile.
     */
    @Transactional
    public Outcome execute(String token) {
        var hash = SecretToken.hashOf(token);
        var sought = visits.find(hash);
        if (sought.isEmpty()) return new Outcome(AccountLinkState.UNKNOWN, null, null);
        links.takeTurn(sought.get().taxpayer().rfc());
        var visit = visits.find(hash).orElseThrow();
        var state = visit.stateAt(clock.instant());
        if (state != AccountLinkState.VALID) return new Outcome(state, null, null);

        return new Outcome(state, open(visit), visit.taxpayer().rfc());
    }

    private UUID open(FirstVisit visit) {
        var taxpayer = visit.taxpayer();
        if (links.of(taxpayer).isPresent() || links.workerWith(taxpayer.curp()).isPresent())
            throw new RuleViolation("identity.error.efirma.account-exists");
        if (accounts.isTaken(visit.email())) throw new RuleViolation("identity.error.email-taken");

        var kind = taxpayer.isCompany() ? AccountKind.COMPANY : AccountKind.PERSON;
        var account = accounts.execute(new NewTaxpayer(kind, taxpayer.name(), visit.email(), visit.locale()));
        links.add(account, taxpayer);
        visits.use(visit);
        events.publishEvent(AccountAct.opened(account));
        return account;
    }

    /**
     * What came of following the link.
     *
     * @param link what it was worth
     * @param accountId the account that it opened
     * @param rfc whose
     */
    public record Outcome(
            AccountLinkState link,
            @Nullable UUID accountId,
            @Nullable Rfc rfc) {}
}
