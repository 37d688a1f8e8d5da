package org.ventanilla.affiliation.imports;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * Something happened to a file of the register.
 *
 * @param auditKind what
 * @param batchId which file
 * @param auditRefused whether nothing was taken of it
 * @param auditDetails counts and codes
 */
record FileAct(String auditKind, UUID batchId, boolean auditRefused, Map<String, String> auditDetails)
        implements AuditableEvent {

    static FileAct received(UUID batchId, String sha256) {
        return new FileAct("affiliation.file-received", batchId, false, Map.of("sha256", sha256));
    }

    static FileAct imported(UUID batchId, BatchView.Counts counts) {
        return new FileAct(
                "affiliation.file-imported",
                batchId,
                false,
                Map.of("accepted", "" + counts.accepted(), "rejected", "" + counts.rejected()));
    }

    static FileAct refused(UUID batchId, String code) {
        return new FileAct("affiliation.file-refused", batchId, true, Map.of("code", code));
    }

    static FileAct givenUp(UUID batchId) {
        return new FileAct("affiliation.file-given-up", batchId, true, Map.of());
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(batchId);
    }
}
