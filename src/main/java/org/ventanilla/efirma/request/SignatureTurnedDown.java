package org.ventanilla.efirma.request;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.AuditableEvent;
import org.ventanilla.efirma.Refusal;

/** A signature does not count. */
record SignatureTurnedDown(@Nullable UUID accountId, String procedure, String folio, UUID report, Refusal refusal)
        implements AuditableEvent {

    @Override
    public String auditKind() {
        return "efirma.refused";
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.ofNullable(accountId);
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of("procedure", procedure, "folio", folio, "report", report.toString(), "refusal", refusal.name());
    }

    @Override
    public boolean auditRefused() {
        return true;
    }
}
