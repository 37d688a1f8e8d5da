package org.ventanilla.identity.web.efirma;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.ventanilla.core.Curp;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Rfc;
import org.ventanilla.efirma.SigningOrder;
import org.ventanilla.efirma.SigningRequestView;
import org.ventanilla.efirma.SigningRequests;

/** Opens the requests to sign of this module, in the reader's language, each bound to the session that asked for it. */
@Component
class EfirmaRequests {

    /** The act of signing in. */
    static final String SIGN_IN = "identity.sign-in";

    /** The act of linking an e.firma. */
    static final String LINK = "identity.efirma-link";

    /** The act of confirming who is there. */
    static final String PROOF = "identity.efirma-proof";

    private static final Duration VALIDITY = Duration.ofMinutes(10);
    private static final int FOLIO_DIGITS = 12;

    private final SigningRequests requests;
    private final EfirmaVisit visit;
    private final MessageSource messages;
    private final Clock clock;

    EfirmaRequests(SigningRequests requests, EfirmaVisit visit, MessageSource messages, Clock clock) {
        this.requests = requests;
        this.visit = visit;
        this.messages = messages;
        this.clock = clock;
    }

    /** To sign in: anybody's. */
    SigningRequestView signIn(HttpServletRequest request) {
        return open(SIGN_IN, new Signer(null, null, null), request);
    }

    /** To link an e.firma to the account of this worker, whose CURP it must bear. */
    SigningRequestView link(PortalUser worker, Curp curp, HttpServletRequest request) {
        return open(LINK, new Signer(worker.accountId(), null, curp), request);
    }

    /** To confirm a change of an account without password: that of its holder. */
    SigningRequestView proof(PortalUser user, HttpServletRequest request) {
        return open(
                "identity.efirma-proof",
                new Signer(user.accountId(), user.rfc().orElseThrow(() -> new NotFound("efirma")), null),
                request);
    }

    /** The request, where this session asked for it, and for this act. */
    Optional<UUID> own(String act, @Nullable UUID requestId, HttpServletRequest request) {
        return Optional.ofNullable(requestId).filter(id -> visit.hasAsked(act, id, request));
    }

    private SigningRequestView open(String act, Signer signer, HttpServletRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var order = new SigningOrder(
                act,
                folio(),
                signer.account(),
                signer.rfc(),
                signer.curp(),
                words(act + ".sign-title", locale),
                words(act + ".sign-sentence", locale),
                words(act + ".sign-text", locale, now(locale)),
                VALIDITY);
        var view = requests.open(order);
        visit.ask(act, view.id(), request);
        return view;
    }

    private String now(Locale locale) {
        var pattern = messages.getMessage("identity.moment", null, locale);
        return DateTimeFormatter.ofPattern(pattern, locale)
                .format(clock.instant().atZone(LegalTime.ZONE));
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static String folio() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, FOLIO_DIGITS);
    }

    private record Signer(
            @Nullable UUID account,
            @Nullable Rfc rfc,
            @Nullable Curp curp) {}
}
