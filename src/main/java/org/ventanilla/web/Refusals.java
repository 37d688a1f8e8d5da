package org.ventanilla.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import org.ventanilla.core.Actor;
import org.ventanilla.web.bare.Incident;

/** Has the refusals of signed-in people written on the audit log. Whatever happens to the writing, the refusal stands. */
@Component
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    Refusals(ApplicationEventPublisher events, TransactionOperations transactions) {
        this.events = events;
        this.transactions = transactions;
    }

    /** Notes the refusal, where somebody is signed in. */
    void note(Incident incident, HttpServletRequest request) {
        if (Actor.current().accountId() == null) return;
        var refused = new AccessRefused(request.getMethod(), patternOf(request), incident);
        try {
            transactions.executeWithoutResult(transaction -> events.publishEvent(refused));
        } catch (RuntimeException unwritten) {
            LOG.error("Incident {}: the refusal is not on the audit log", incident.folio(), unwritten);
        }
    }

    /** The pattern of the page, or of the access rule where no page was reached. */
    private static String patternOf(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern)
            return pattern;

        var path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        return AccessMatrix.RULES.stream()
                .map(AccessRule::pattern)
                .filter(pattern ->
                        PathPatternParser.defaultInstance.parse(pattern).matches(path))
                .findFirst()
                .orElse("/**");
    }
}
