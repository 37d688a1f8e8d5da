package org.ventanilla.efirma.request;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Rfc;
import org.ventanilla.efirma.SignatureSubmission;
import org.ventanilla.efirma.SigningOrder;
import org.ventanilla.efirma.SigningRequestView;

/** A request to sign, as it was opened; only its spending changes it. */
record SigningRequest(
        UUID id,
        String procedure,
        String folio,
        @Nullable UUID accountId,
        @Nullable Rfc holder,
        @Nullable Curp curp,
        String title,
        String sentence,
        String document,
        String documentDigest,
        String originalChain,
        String nonce,
        Instant requestedAt,
        Instant expiresAt,
        @Nullable Instant spentAt) {

    /** Fixes what is signed: the document in NFC with line feeds alone, its digest, and the canonical text around it. */
    static SigningRequest open(SigningOrder order, String nonce, Instant now) {
        var requestedAt = now.truncatedTo(ChronoUnit.MILLIS);
        var expiresAt = requestedAt.plus(order.validity()).truncatedTo(ChronoUnit.MILLIS);
        var document =
                Normalizer.normalize(order.document(), Normalizer.Form.NFC).replaceAll("\r\n?", "\n");
        var chain = chain(order, Sha256.of(document), nonce, requestedAt, expiresAt);
        return new SigningRequest(
                UUID.randomUUID(),
                order.procedure(),
                order.folio(),
                order.accountId(),
                order.holder(),
                order.curp(),
                order.title(),
                order.sentence(),
                document,
                chain.documentDigest(),
                chain.text(),
                nonce,
                requestedAt,
                expiresAt,
                null);
    }

    private static OriginalChain chain(SigningOrder order, String digest, String nonce, Instant from, Instant until) {
        return new OriginalChain(
                order.procedure(), order.folio(), order.holder(), order.curp(), digest, nonce, from, until);
    }

    boolean isSpent() {
        return spentAt != null;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether it may be seen in the session of this account; requests of nobody's account are everybody's who knows the id. */
    boolean isFor(@Nullable UUID account) {
        return accountId == null || accountId.equals(account);
    }

    /** Exactly what is signed. */
    byte[] content() {
        return originalChain.getBytes(StandardCharsets.UTF_8);
    }

    SignatureSubmission submission(byte[] cms) {
        return new SignatureSubmission(cms, content(), holder, curp, requestedAt);
    }

    SigningRequestView view() {
        return new SigningRequestView(
                id, title, sentence, document, documentDigest, originalChain, holder, requestedAt, expiresAt);
    }
}
