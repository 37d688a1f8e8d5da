package org.ventanilla.efirma.request;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.AuditableEvent;

/** An act was signed with an e.firma. */
record SignatureCounted(
        @Nullable UUID accountId, String procedure, String folio, UUID evidence, boolean revocationKnown)
        implements AuditableEvent {

    @Override
    public String auditKind() {
        return "efirma.signed";
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.ofNullable(accountId);
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of(
                "procedure",
                procedure,
                "folio",
                folio,
                "evidence",
                evidence.toString(),
                "revocationKnown",
                Boolean.toString(revocationKnown));
    }
}
