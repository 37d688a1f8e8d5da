package org.ventanilla.identity.factor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.notice.OwnerAct;

/** An owner who says that somebody else came in keeps the second step, which that somebody may have asked to take off. */
@Component
class KeepStepOfOwner {

    private final FactorResets resets;

    KeepStepOfOwner(FactorResets resets) {
        this.resets = resets;
    }

    @EventListener
    void on(OwnerAct act) {
        if (act.isNotMe()) resets.cancelFor(act.accountId());
    }
}
