package org.ventanilla.efirma.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ventanilla.core.LegalTime;
import org.ventanilla.efirma.revocation.Responders;
import org.ventanilla.efirma.trust.AuthorityTerm;
import org.ventanilla.efirma.trust.AuthorityView;
import org.ventanilla.efirma.trust.FormerAuthority;
import org.ventanilla.efirma.trust.TrustOverview;

/** Brings together what is trusted and who answers for it. */
@Component
class TrustDesk {

    private final TrustOverview overview;
    private final Responders responders;
    private final Clock clock;

    TrustDesk(TrustOverview overview, Responders responders, Clock clock) {
        this.overview = overview;
        this.responders = responders;
        this.clock = clock;
    }

    List<AuthorityRow> current() {
        return overview.current().stream().map(this::row).toList();
    }

    List<FormerRow> former() {
        return overview.former().stream().map(TrustDesk::row).toList();
    }

    String version() {
        return grouped(overview.version());
    }

    /** How many ask for somebody's attention. */
    static long worrying(List<AuthorityRow> rows) {
        return rows.stream()
                .filter(row -> row.authority().term() == AuthorityTerm.ENDING
                        || row.authority().term() == AuthorityTerm.EXPIRED)
                .count();
    }

    private AuthorityRow row(AuthorityView authority) {
        return new AuthorityRow(
                authority,
                grouped(authority.fingerprint()),
                LegalTime.dateOf(authority.notBefore()),
                LegalTime.dateOf(authority.notAfter()),
                daysUntil(authority),
                responders.of(authority.fingerprint()).stream()
                        .map(URI::toString)
                        .toList());
    }

    private static FormerRow row(FormerAuthority former) {
        return new FormerRow(former, grouped(former.fingerprint()));
    }

    /** Days from today to the day that matters: the first, when it lies ahead, else the last; after it, days since. */
    private long daysUntil(AuthorityView authority) {
        var day = authority.term() == AuthorityTerm.NOT_YET ? authority.notBefore() : authority.notAfter();
        return Math.abs(ChronoUnit.DAYS.between(LegalTime.today(clock), LegalTime.dateOf(day)));
    }

    /** In groups of four, to be compared by eye. */
    private static String grouped(String digits) {
        return digits.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /**
     * An authority on the page.
     *
     * @param authority the authority
     * @param fingerprint its fingerprint in groups
     * @param from its first day
     * @param until its last day
     * @param days to its beginning or end, or since its end
     * @param responders who says whether its certificates are revoked
     */
    record AuthorityRow(
            AuthorityView authority,
            String fingerprint,
            LocalDate from,
            LocalDate until,
            long days,
            List<String> responders) {}

    /**
     * An authority that is trusted no more, on the page.
     *
     * @param authority the authority
     * @param fingerprint its fingerprint in groups
     */
    record FormerRow(FormerAuthority authority, String fingerprint) {}
}
