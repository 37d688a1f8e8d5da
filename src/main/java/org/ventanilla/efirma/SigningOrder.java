package org.ventanilla.efirma;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Rfc;

/**
 * An act that is to be signed.
 *
 * @param procedure code of the act, as {@code identity.sign-in}; part of the signed text
 * @param folio folio of the act; part of the signed text
 * @param accountId the account that must be signed in to sign; null at sign-in
 * @param holder whose e.firma it must be; null at sign-in
 * @param curp the CURP that it must bear; null where any will do
 * @param title what is signed, in the person's language
 * @param sentence what it means, in one plain sentence of that language
 * @param document the full text that is signed; its digest is part of the signed text
 * @param validity how long it may be signed, by the technical clock
 */
public record SigningOrder(
        String procedure,
        String folio,
        @Nullable UUID accountId,
        @Nullable Rfc holder,
        @Nullable Curp curp,
        String title,
        String sentence,
        String document,
        Duration validity) {}
