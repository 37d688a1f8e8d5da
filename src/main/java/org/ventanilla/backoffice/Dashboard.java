package org.ventanilla.backoffice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.WorkQueue;

/** Queues that wait for an officer, only those of the officer's roles. */
@Component
class Dashboard {

    private final List<WorkQueue> queues;

    Dashboard(ObjectProvider<WorkQueue> queues) {
        this.queues = queues.stream()
                .sorted(Comparator.comparingInt(WorkQueue::order))
                .toList();
    }

    List<Tile> tilesOf(PortalUser officer) {
        return queues.stream()
                .filter(queue -> officer.hasAny(queue.roles()))
                .map(Dashboard::tile)
                .toList();
    }

    private static Tile tile(WorkQueue queue) {
        var state = queue.state();
        return new Tile(queue.messageKey(), queue.path(), state.waiting(), state.oldest());
    }

    record Tile(
            String messageKey,
            String path,
            long waiting,
            @Nullable Instant oldest) {}
}
