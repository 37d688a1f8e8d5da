package org.ventanilla.identity.notice;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.EmailAddress;

/**
 * The addresses that learn of every recovery and of every change of how one signs in: the present one, and those that the account had until a
 * while ago, so that who moves an account away does it before its owner's eyes. Basis: NIST SP 800-63B-4, section 4.6.
 */
@Component
public class AccountAddresses {

    private final JdbcClient jdbc;
    private final NoticeSettings settings;
    private final Clock clock;

    AccountAddresses(JdbcClient jdbc, NoticeSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The present address, then the former ones, the latest first; each once. */
    public List<EmailAddress> of(UUID accountId) {
        var present = jdbc.sql("select email from identity.account where id = :account")
                .param("account", accountId)
                .query(String.class)
                .single();
        return with(new EmailAddress(present), accountId);
    }

    /** The same for who knows the present address better than the table does yet. */
    public List<EmailAddress> with(EmailAddress present, UUID accountId) {
        return Stream.concat(Stream.of(present), formerOf(accountId, present).stream())
                .toList();
    }

    /** The former addresses alone, the latest first. */
    public List<EmailAddress> formerOf(UUID accountId, EmailAddress present) {
        return jdbc.sql("""
                select email from identity.former_email
                where account_id = :account and kept_until > :now and lower(email) <> lower(:present)
                order by kept_until desc, email
                """)
                .param("account", accountId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("present", present.value())
                .query((row, number) -> new EmailAddress(row.getString("email")))
                .list();
    }

    /** From now on this is a former address of the account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID accountId, EmailAddress former) {
        jdbc.sql("""
                insert into identity.former_email (id, account_id, email, kept_until)
                values (:id, :account, :email, :until)
                on conflict (account_id, lower(email)) do update set kept_until = excluded.kept_until
                """)
                .param("id", UUID.randomUUID())
                .param("account", accountId)
                .param("email", former.value())
                .param("until", clock.instant().plus(settings.formerEmailKept()).atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Makes a former address the present one again, where the account moved away from it a while ago and nobody else has it by now: its owner
     * has shown to read it, and says that whoever moved the account was somebody else.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(UUID accountId, EmailAddress former) {
        jdbc.sql("""
                update identity.account set email = former.email, version = version + 1
                from identity.former_email former
                where account.id = :account and former.account_id = account.id and former.kept_until > :now
                  and lower(former.email) = lower(:former) and lower(account.email) <> lower(:former)
                  and not exists (select from identity.account other where lower(other.email) = lower(:former) and other.state <> 'CLOSED')
                """)
                .param("account", accountId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("former", former.value())
                .update();
    }
}
