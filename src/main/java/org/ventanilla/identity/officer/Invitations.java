package org.ventanilla.identity.officer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.KeysetPage;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.account.Objection;
import org.ventanilla.identity.account.OpenAccount;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.messaging.Outbox;
import org.ventanilla.messaging.OutgoingMail;

/** Invitations to work in the back office: made and withdrawn by an administrator; nobody has an account before accepting one. */
@Component
@Transactional
public class Invitations {

    private static final int LATEST = 25;
    private static final int LONGEST_NAME = 80;

    private final InvitationRows rows;
    private final OpenAccount accounts;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final OfficerSettings settings;
    private final Clock clock;

    Invitations(
            InvitationRows rows,
            OpenAccount accounts,
            Outbox outbox,
            ApplicationEventPublisher events,
            OfficerSettings settings,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.outbox = outbox;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those that wait for an answer, latest first. */
    @Transactional(readOnly = true)
    public KeysetPage<Invitation> open() {
        return KeysetPage.of(rows.open(LATEST + 1), LATEST);
    }

    /** One that waits for an answer; throws {@link NotFound} where it is none. */
    @Transactional(readOnly = true)
    public Invitation find(UUID id) {
        return rows.find(id)
                .filter(invitation -> invitation.acceptedAt() == null && invitation.withdrawnAt() == null)
                .orElseThrow(() -> new NotFound("invitation"));
    }

    /** Sends it and answers with nothing, or with what stands against it, in the fields {@code name}, {@code email} and {@code issuer}. */
    public List<Objection> invite(InvitationWish wish) {
        if (rows.exists(wish.requestKey())) return List.of();

        var objections = objectionsTo(wish);
        if (objections.isEmpty()) send(wish, EmailAddress.parse(wish.email()));
        return objections;
    }

    /** Takes it back; throws {@link NotFound} where none waits. */
    public void withdraw(UUID id) {
        if (!rows.withdraw(id, clock.instant())) throw new NotFound("invitation");

        events.publishEvent(OfficerEvent.of("identity.invitation-withdrawn", id));
    }

    private void send(InvitationWish wish, EmailAddress email) {
        var now = clock.instant();
        rows.withdrawOpen(email, now);
        var token = SecretToken.random();
        var expiresAt = now.plus(settings.invitationValidity());
        var id = UUID.randomUUID();
        var invitation =
                new Invitation(id, email, wish.name().strip(), wish.roles(), wish.locale(), now, expiresAt, null, null);
        rows.add(invitation, wish.requestKey(), wish.inviter(), token.hash());
        events.publishEvent(OfficerEvent.of("identity.officer-invited", id, wish.roles()));
        var values = Map.<String, Object>of("name", invitation.name(), "token", token.value(), "expiresAt", expiresAt);
        outbox.enqueue(new OutgoingMail(email, wish.locale(), "identity/invitation", values));
    }

    private List<Objection> objectionsTo(InvitationWish wish) {
        var objections = new ArrayList<Objection>();
        var name = wish.name().strip();
        if (name.isEmpty()) objections.addAll(Objection.to("name", "identity.error.officer.name"));
        if (name.length() > LONGEST_NAME)
            objections.addAll(Objection.to("name", "identity.error.officer.name-long", LONGEST_NAME));
        objections.addAll(objectionsTo(wish.email()));
        if (wish.roles().isEmpty()) objections.addAll(Objection.to("issuer", "identity.error.officer.roles"));
        return objections;
    }

    private List<Objection> objectionsTo(String email) {
        try {
            var taken = accounts.isTaken(EmailAddress.parse(email));
            return taken ? Objection.to("email", "identity.error.email-taken") : List.of();
        } catch (RuleViolation wrong) {
            return List.of(new Objection("email", wrong));
        }
    }
}
