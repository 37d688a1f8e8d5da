package org.ventanilla.web.bare;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Something that went wrong with one request. The folio ties what the person sees to the line of the log; the exception's text stays in
 * the log.
 *
 * @param folio what the person may quote
 * @param status answer
 */
public record Incident(String folio, HttpStatus status) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    /** An answer that is the asker's to mend: refused, not found, in conflict. */
    public static Incident refused(HttpStatus status) {
        var incident = new Incident(newFolio(), status);
        LOG.info("Incident {}: answered {}", incident.folio, status.value());
        return incident;
    }

    /** A failure of the portal. */
    public static Incident failed(HttpStatus status, Throwable cause) {
        var incident = new Incident(newFolio(), status);
        LOG.error("Incident {}: answered {}", incident.folio, status.value(), cause);
        return incident;
    }

    /** Keeps it for the error page of the same request. */
    public void keepFor(HttpServletRequest request) {
        request.setAttribute(Incident.class.getName(), this);
    }

    /** The incident that was kept for this request; a new one where none was. */
    public static Incident refused(HttpStatus status, HttpServletRequest request) {
        return request.getAttribute(Incident.class.getName()) instanceof Incident kept && kept.status == status
                ? kept
                : refused(status);
    }

    private static String newFolio() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .reduce("INC-", String::concat);
    }
}
