package org.ventanilla.identity.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Nss;
import org.ventanilla.identity.registration.RegistrationReview.Rejection;

/** An officer reads the data of a registration; that it was read is kept. */
@Component
public class ReadRegistration {

    private final RegistrationQueue queue;
    private final InsuredPersons persons;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ReadRegistration(
            RegistrationQueue queue, InsuredPersons persons, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.queue = queue;
        this.persons = persons;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The registration; throws {@link NotFound} where there is none. */
    @Transactional
    public RegistrationFile execute(UUID id) {
        var queued = queue.find(id);
        events.publishEvent(ReviewEvent.of(ReviewEvent.Kind.REGISTRATION_READ, id));
        return jdbc.sql("""
                        select curp, nss, email, mobile, held_at, hold_reason, rejection, rejection_words
                        from identity.registration where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> file(queued, row))
                .single();
    }

    private RegistrationFile file(QueuedRegistration queued, ResultSet row) throws SQLException {
        var nss = new Nss(row.getString("nss"));
        var heldAt = row.getObject("held_at", OffsetDateTime.class);
        var rejection = row.getString("rejection");
        return new RegistrationFile(
                queued,
                new Curp(row.getString("curp")),
                nss,
                new EmailAddress(row.getString("email")),
                row.getString("mobile"),
                persons.find(nss).orElse(null),
                heldAt == null ? null : heldAt.toInstant(),
                row.getString("hold_reason"),
                rejection == null ? null : Rejection.valueOf(rejection),
                row.getString("rejection_words"));
    }
}
