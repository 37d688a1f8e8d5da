package org.ventanilla.identity.taxpayer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.Curp;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.account.AccountStanding;

/**
 * Lets an e.firma open the account of a worker who has proved both. An account of a person that it opened until then is closed: one CURP, one
 * account.
 */
@Component
public class LinkEfirma {

    private final EfirmaLinks links;
    private final SignedActs acts;
    private final AccountStanding standing;
    private final TaxpayerMails mails;
    private final ApplicationEventPublisher events;

    LinkEfirma(
            EfirmaLinks links,
            SignedActs acts,
            AccountStanding standing,
            TaxpayerMails mails,
            ApplicationEventPublisher events) {
        this.links = links;
        this.acts = acts;
        this.standing = standing;
        this.mails = mails;
        this.events = events;
    }

    /** Whether this is the worker's account of the CURP that somebody has proved by e.firma. */
    public boolean fits(UUID accountId, Taxpayer taxpayer) {
        return taxpayer.curp() != null
                && links.workerWith(taxpayer.curp()).filter(accountId::equals).isPresent();
    }

    /** Whether an e.firma opens this account. */
    public boolean isDone(UUID accountId) {
        return links.of(accountId).isPresent();
    }

    /** The CURP that the e.firma of this worker must bear. */
    public Curp curpOf(UUID accountId) {
        return links.curpOf(accountId).orElseThrow(() -> new NotFound("worker"));
    }

    /** Links by a signature of the signed-in worker; why not, where it does not. */
    public Optional<EfirmaRefusal> sign(UUID accountId, SignedWish wish) {
        return acts.execute(wish, SignedActs.Revocation.MUST_BE_KNOWN, signer -> link(accountId, Taxpayer.of(signer)));
    }

    /** Links the e.firma with which somebody came a moment ago; throws {@link RuleViolation} where it does not fit. */
    @Transactional
    public void join(UUID accountId, Taxpayer taxpayer) {
        link(accountId, taxpayer);
    }

    private void link(UUID accountId, Taxpayer taxpayer) {
        links.takeTurn(taxpayer.rfc());
        if (!taxpayer.isIdentified() || !fits(accountId, taxpayer))
            throw new RuleViolation("identity.error.efirma.other-curp");
        var existing = links.of(taxpayer);
        if (existing.filter(link -> link.accountId().equals(accountId)).isPresent()) return;
        if (links.of(accountId).isPresent()) throw new RuleViolation("identity.error.efirma.other-rfc");

        existing.ifPresent(link -> takeOver(link, accountId, taxpayer));
        if (existing.isEmpty()) links.add(accountId, taxpayer);
        mails.warn(accountId, "efirma-linked");
        events.publishEvent(EfirmaAct.linked(accountId));
    }

    private void takeOver(EfirmaLink link, UUID accountId, Taxpayer taxpayer) {
        if (!link.rfc().equals(taxpayer.rfc())) throw new RuleViolation("identity.error.efirma.other-rfc");

        var former = link.accountId();
        links.move(former, accountId);
        links.renew(taxpayer);
        mails.warn(former, "efirma-moved");
        standing.close(former);
        events.publishEvent(EfirmaAct.closed(former));
    }
}
