package org.ventanilla.efirma.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.ventanilla.core.Rfc;
import org.ventanilla.efirma.SigningRequestView;

/** An act that asks for a signature and keeps what comes back; found by component scan in tests only. */
@Controller
class SigningDesk {

    static final String ADDRESS = "/demo/test/firma";

    private static final String TEXT = """
            Acepto los términos y condiciones del buzón.

            1. Los avisos llegan a mi correo y a mi teléfono.
            2. Una notificación que no abro cuenta como hecha el cuarto día hábil.
            3. Puedo cambiar mis medios de contacto cuando quiera: ¡así de fácil!
            """;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile SigningRequestView offered = request(null);

    /**
     * What came with the form.
     *
     * @param request the request that it names
     * @param signature the file
     */
    record Received(UUID request, byte[] signature) {}

    /** Offers a request of its own to whoever comes next, for the e.firma of this RFC or for any. */
    SigningRequestView offer(Rfc holder) {
        received.clear();
        offered = request(holder);
        return offered;
    }

    /** What came for the last request. */
    List<Received> received() {
        return received;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        model.addAttribute("signing", offered);
        model.addAttribute("address", ADDRESS);
        return "test/signing";
    }

    @PostMapping(ADDRESS)
    String receive(@RequestParam UUID request, @RequestParam MultipartFile signature) throws IOException {
        received.add(new Received(request, signature.getBytes()));
        return "redirect:" + ADDRESS + "/recibida";
    }

    @GetMapping(ADDRESS + "/recibida")
    String thank(Model model) {
        model.addAttribute("signing", offered);
        return "test/signed";
    }

    private static SigningRequestView request(Rfc holder) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var until = now.plus(30, ChronoUnit.MINUTES);
        var digest = digestOf(TEXT);
        var chain = "||1.0|mailbox.enable|BZ-2026-000123 ñ|%s|-|%s|%s|%s|%s||"
                .formatted(holder == null ? "-" : holder.value(), digest, UUID.randomUUID(), now, until);
        return new SigningRequestView(
                UUID.randomUUID(),
                "Términos y condiciones del buzón",
                "Con tu firma aceptas recibir notificaciones en tu buzón.",
                TEXT,
                digest,
                chain,
                holder,
                now,
                until);
    }

    private static String digestOf(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
