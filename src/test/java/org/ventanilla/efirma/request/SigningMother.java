package org.ventanilla.efirma.request;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Rfc;
import org.ventanilla.efirma.CertificateStatus;
import org.ventanilla.efirma.CheckedSignature;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.RevocationAnswer;
import org.ventanilla.efirma.SignatureStatus;
import org.ventanilla.efirma.SignatureVerdict;
import org.ventanilla.efirma.SignatureVerdict.Accepted;
import org.ventanilla.efirma.SignatureVerdict.Rejected;
import org.ventanilla.efirma.SignatureVerdict.RevocationUnknown;
import org.ventanilla.efirma.SignerCertificate;
import org.ventanilla.efirma.SigningOrder;
import org.ventanilla.efirma.SigningRequestView;
import org.ventanilla.efirma.SigningRequests;
import org.ventanilla.efirma.VerificationProof;

/** Requests to sign and verdicts on signatures, as the verifier would give them. */
public final class SigningMother {

    /** A company whose name and key need care. */
    public static final SignerCertificate COMPANY = new SignerCertificate(
            new Rfc("OÑO120726RX3"),
            new Rfc("BEML920313AB1"),
            null,
            "BEML920313HMCLNS09",
            "Ñandú & <b>Hijos</b>",
            "30001000000500003415",
            "AC DE LAS PRUEBAS",
            Instant.parse("2025-01-01T00:00:00Z"),
            Instant.parse("2029-01-01T00:00:00Z"));

    private static final Instant ASKED = Instant.parse("2026-11-18T16:00:00Z");

    private final ApplicationContext beans;

    private SigningMother(ApplicationContext beans) {
        this.beans = beans;
    }

    /** Of this application. */
    public static SigningMother of(ApplicationContext beans) {
        return new SigningMother(beans);
    }

    /** An act of this account, to be signed within half an hour; anybody's where there is no account. */
    public static SigningOrder order(@Nullable UUID account, String folio) {
        return new SigningOrder(
                "mailbox.terms",
                folio,
                account,
                account == null ? null : new Rfc("BEML920313AB1"),
                account == null ? null : new Curp("BEML920313HMCLNS09"),
                "Términos y condiciones",
                "Con tu firma aceptas recibir avisos aquí.",
                "Acepto los términos y condiciones.\n",
                Duration.ofMinutes(30));
    }

    /** The request of this act. */
    public SigningRequestView open(SigningOrder order) {
        return beans.getBean(SigningRequests.class).open(order);
    }

    /** A report of a signature of this request with this verdict; its id. */
    public UUID report(SigningRequestView request, SignatureVerdict verdict) {
        return report(request, verdict, Duration.ZERO);
    }

    /** The same, kept this long ago. */
    public UUID report(SigningRequestView request, SignatureVerdict verdict, Duration ago) {
        var id = UUID.randomUUID();
        var row = beans.getBean(RequestRows.class).find(request.id()).orElseThrow();
        var stored = beans.getBean("technicalClock", Clock.class).instant().minus(ago);
        beans.getBean(EvidenceRows.class)
                .add(id, row, cms("firma " + id), verdict, verdict instanceof Accepted, stored);
        return id;
    }

    /** What would be a signature. */
    public static byte[] cms(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** A signature of this request that was judged so. */
    public static CheckedSignature checked(SigningRequestView request, byte[] cms, SignatureVerdict verdict) {
        return new CheckedSignature(request.id(), cms, verdict, UUID.randomUUID());
    }

    /** A person's certificate. */
    static SignerCertificate signer(String rfc, String name) {
        return new SignerCertificate(
                new Rfc(rfc),
                null,
                "BEML920313HMCLNS09",
                null,
                name,
                "30001000000500003415",
                "AC DE LAS PRUEBAS",
                Instant.parse("2025-01-01T00:00:00Z"),
                Instant.parse("2029-01-01T00:00:00Z"));
    }

    /** Every check held. */
    public static Accepted accepted() {
        return new Accepted(signer("BEML920313AB1", "Luis Bernal"), proof(answer(RevocationAnswer.Status.GOOD, null)));
    }

    /** Nobody could say whether the certificate is revoked. */
    public static RevocationUnknown revocationUnknown() {
        return new RevocationUnknown(
                signer("BEML920313AB1", "Luis Bernal"), proof(answer(RevocationAnswer.Status.UNANSWERED, null)));
    }

    /** Refused before the certificate could be read. */
    public static Rejected unreadable(Refusal refusal) {
        return new Rejected(
                refusal,
                SignatureStatus.NOT_CHECKED,
                CertificateStatus.NOT_CHECKED,
                null,
                new VerificationProof(ASKED, null, List.of(), null, "reglas/1"));
    }

    /** Refused because the authority took the certificate of this one back. */
    public static Rejected revoked(SignerCertificate signer) {
        return new Rejected(
                Refusal.REJECT_REVOKED,
                SignatureStatus.GOOD,
                CertificateStatus.REVOKED,
                signer,
                proof(answer(RevocationAnswer.Status.REVOKED, ASKED.minus(Duration.ofDays(3)))));
    }

    private static VerificationProof proof(RevocationAnswer answer) {
        return new VerificationProof(
                ASKED, ASKED.minusSeconds(20), List.of(cms("firmante"), cms("autoridad")), answer, "reglas/1");
    }

    private static RevocationAnswer answer(RevocationAnswer.Status status, @Nullable Instant revokedAt) {
        var known = status != RevocationAnswer.Status.UNANSWERED;
        return new RevocationAnswer(
                status,
                revokedAt,
                known ? ASKED.minusSeconds(5) : null,
                cms("pregunta"),
                known ? cms("respuesta") : null,
                known ? null : "time-out");
    }
}
