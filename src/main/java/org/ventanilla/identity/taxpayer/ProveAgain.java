package org.ventanilla.identity.taxpayer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.SignerCertificate;

/** The holder of an account without password signs once more, before what whoever found the session open must not do (ASVS V7.5.1). */
@Component
public class ProveAgain {

    private final SignedActs acts;
    private final EfirmaLinks links;
    private final ApplicationEventPublisher events;

    ProveAgain(SignedActs acts, EfirmaLinks links, ApplicationEventPublisher events) {
        this.acts = acts;
        this.links = links;
        this.events = events;
    }

    /** Why it does not count; nothing where it does. */
    public Optional<EfirmaRefusal> execute(UUID accountId, SignedWish wish) {
        return acts.execute(wish, SignedActs.Revocation.MAY_BE_UNKNOWN, signer -> prove(accountId, signer));
    }

    private void prove(UUID accountId, SignerCertificate signer) {
        var own = links.of(accountId)
                .filter(link -> link.rfc().equals(signer.holder()))
                .isPresent();
        if (!own) throw new RuleViolation(Refusal.REJECT_RFC.messageKey());

        events.publishEvent(EfirmaAct.proved(accountId));
    }
}
