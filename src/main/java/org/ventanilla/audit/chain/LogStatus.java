package org.ventanilla.audit.chain;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.ventanilla.core.DueWork;
import org.ventanilla.core.StatusSection;

/** The log on the public status page and among the jobs: it works while its roots agree and no entry has waited long for one. */
@Component
class LogStatus implements StatusSection, DueWork {

    private static final String NAME = "audit.status.log";

    private final Roots roots;
    private final LinkEntries linker;
    private final AuditSettings settings;
    private final Clock clock;

    LogStatus(
            Roots roots,
            LinkEntries linker,
            AuditSettings settings,
            @Qualifier("technicalClock") Clock technicalClock) {
        this.roots = roots;
        this.linker = linker;
        this.settings = settings;
        this.clock = technicalClock;
    }

    @Override
    public String messageKey() {
        return NAME;
    }

    @Override
    public boolean working() {
        var longAgo = clock.instant().minus(settings.patience());
        return linker.well() && roots.waitingSince().filter(longAgo::isAfter).isEmpty();
    }

    @Override
    public Optional<Published> published() {
        return roots.last().map(root -> new Published(root.number(), root.linkedAt(), root.mac()));
    }

    @Override
    public DueWork.State state() {
        var waiting = roots.waiting();
        return new DueWork.State(waiting, roots.waitingSince().orElse(null), linker.well() ? 0 : waiting);
    }
}
