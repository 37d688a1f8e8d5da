package org.ventanilla.backoffice;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.ventanilla.backoffice.JobHealth.JobState;
import org.ventanilla.core.DueWork;

/** What the portal does by itself, and whether it does it in time. */
@Component
class Jobs {

    private final List<DueWork> works;
    private final BackOfficeSettings settings;
    private final Clock clock;

    Jobs(ObjectProvider<DueWork> works, BackOfficeSettings settings, Clock clock) {
        this.works =
                works.stream().sorted(Comparator.comparing(DueWork::messageKey)).toList();
        this.settings = settings;
        this.clock = clock;
    }

    /** Every job, those in trouble first. */
    List<JobHealth> health() {
        return works.stream()
                .map(work -> healthOf(work.messageKey(), work.state()))
                .sorted(Comparator.comparing(JobHealth::state).reversed())
                .toList();
    }

    /** How many jobs are in trouble. */
    static long troubled(List<JobHealth> jobs) {
        return jobs.stream()
                .filter(job -> job.state() == JobState.OVERDUE || job.state() == JobState.FAILING)
                .count();
    }

    private JobHealth healthOf(String messageKey, DueWork.State state) {
        return new JobHealth(messageKey, judge(state), state.due(), state.oldest(), state.failing());
    }

    private JobState judge(DueWork.State state) {
        var oldest = state.oldest();
        if (oldest == null) return JobState.IDLE;
        if (oldest.isBefore(clock.instant().minus(settings.patience()))) return JobState.OVERDUE;
        return state.failing() > 0 ? JobState.FAILING : JobState.WORKING;
    }
}
