package org.ventanilla.identity.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Nss;
import org.ventanilla.core.Rfc;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.review.ReviewEvent.Kind;

/** An officer looks for accounts by CURP, NSS, RFC, e-mail address or the beginning of a name. What kind of thing was typed is kept, not what. */
@Component
public class SearchAccounts {

    private static final int SHORTEST_NAME = 3;
    private static final int MOST_ACCOUNTS = 100;
    private static final int PERSONS_AT_A_TIME = 200;
    private static final int MOST_PERSONS = 2_000;
    private static final int NSS_DIGITS = 11;
    private static final Pattern RFC_FORM = Pattern.compile("(?iu)[A-ZÑ&]{3,4}\\d{6}[A-Z\\d]{3}");

    private final InsuredPersons persons;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SearchAccounts(InsuredPersons persons, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.persons = persons;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The accounts, at most a hundred, in the order of their names; throws {@link RuleViolation} that says what is wrong with the typed. */
    @Transactional
    public List<UUID> execute(String typed) {
        var sought = Identifier.of(typed.strip());
        var found = switch (sought) {
            case EMAIL ->
                by("lower(email) = lower(:value)", EmailAddress.parse(typed).value());
            case NSS -> by("nss = :value", Nss.parse(typed).value());
            case CURP -> by("""
                    curp = :value or id in (select account_id from identity.efirma_link where curp = :value)
                    """, Curp.parse(typed).value());
            case RFC ->
                by(
                        "id in (select account_id from identity.efirma_link where rfc = :value)",
                        Rfc.parse(typed).value());
            case NAME -> named(typed);
        };
        var facts = Map.of("identifier", sought.name(), "found", Integer.toString(found.size()));
        events.publishEvent(new ReviewEvent(Kind.ACCOUNT_SEARCHED, null, null, facts));
        return found;
    }

    private List<UUID> by(String condition, String value) {
        return jdbc.sql("select id from identity.account where " + condition)
                .param("value", value)
                .query(UUID.class)
                .list();
    }

    private List<UUID> named(String typed) {
        if (typed.codePoints().filter(Character::isLetter).count() < SHORTEST_NAME)
            throw new RuleViolation("identity.error.review.identifier.short", SHORTEST_NAME);

        var found = new ArrayList<UUID>();
        @Nullable Nss last = null;
        for (var read = 0; read < MOST_PERSONS && found.size() < MOST_ACCOUNTS; read += PERSONS_AT_A_TIME) {
            var named = persons.named(typed, last, PERSONS_AT_A_TIME);
            found.addAll(ofPersons(named));
            if (named.size() < PERSONS_AT_A_TIME) break;
            last = named.getLast();
        }
        return List.copyOf(found.subList(0, Math.min(MOST_ACCOUNTS, found.size())));
    }

    private List<UUID> ofPersons(List<Nss> named) {
        if (named.isEmpty()) return List.of();
        var numbers = named.stream().map(Nss::value).toArray(String[]::new);
        return jdbc.sql("""
                        select a.id from unnest(cast(:numbers as text[])) with ordinality as sought (nss, place)
                        join identity.account a on a.nss = sought.nss order by sought.place
                        """).param("numbers", numbers).query(UUID.class).list();
    }

    /** What an officer may look for. */
    private enum Identifier {
        EMAIL,
        NSS,
        CURP,
        RFC,
        NAME;

        static Identifier of(String typed) {
            if (typed.isEmpty()) throw new RuleViolation("identity.error.review.identifier.missing");
            if (typed.indexOf('@') >= 0) return EMAIL;
            var digits = typed.chars().filter(Character::isDigit).count();
            if (digits == 0) return NAME;
            if (RFC_FORM.matcher(typed.replaceAll("[\\s-]", "")).matches()) return RFC;
            return typed.chars().anyMatch(Character::isLetter) && digits < NSS_DIGITS ? CURP : NSS;
        }
    }
}
