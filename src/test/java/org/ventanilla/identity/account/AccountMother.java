package org.ventanilla.identity.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Nss;
import org.ventanilla.core.Role;
import org.ventanilla.identity.NewOfficer;
import org.ventanilla.identity.OfficerAccounts;
import org.ventanilla.messaging.MailRun;
import org.ventanilla.support.MailCatcher;
import org.ventanilla.support.MailCatcher.CaughtMail;

/** Makes accounts through the use cases that the product has for it, and reads their mail. */
@TestComponent
public class AccountMother {

    /** The password of every account made here. */
    public static final String PASSWORD = "siete faroles en la plaza";

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    private static final Pattern LINK = Pattern.compile("http://localhost(/\\S+)");

    private final OpenAccount openAccount;
    private final OfficerAccounts officers;
    private final SendRecoveryLinks recoveries;
    private final TransactionOperations transactions;
    private final MailRun mailRun;
    private final MailCatcher catcher;
    private final String passwordHash;

    AccountMother(
            OpenAccount openAccount,
            OfficerAccounts officers,
            SendRecoveryLinks recoveries,
            TransactionOperations transactions,
            PasswordEncoder encoder,
            MailRun mailRun,
            MailCatcher catcher) {
        this.openAccount = openAccount;
        this.officers = officers;
        this.recoveries = recoveries;
        this.transactions = transactions;
        this.mailRun = mailRun;
        this.catcher = catcher;
        this.passwordHash = Objects.requireNonNull(encoder.encode(PASSWORD));
    }

    /** The account of somebody new, in Spanish. */
    public Owner worker() {
        return worker(SPANISH);
    }

    /** The account of somebody new, in this language. */
    public Owner worker(Locale language) {
        return worker(SyntheticPerson.next(), language);
    }

    /** The account of this person, in this language. */
    public Owner worker(SyntheticPerson person, Locale language) {
        var email = newAddress();
        var worker = new NewWorker(new Nss(person.nss()), new Curp(person.curp()), email, null, passwordHash, language);
        var id = Objects.requireNonNull(transactions.execute(transaction -> openAccount.execute(worker)));
        return new Owner(id, person.nss(), person.curp(), email.value());
    }

    /** The account of a new officer. */
    public Owner officer() {
        var email = newAddress();
        return new Owner(officers.enroll(newOfficer(email.value()), PASSWORD), "", "", email.value());
    }

    /** An officer with every role who is to have an account with this address. */
    public static NewOfficer newOfficer(String email) {
        return new NewOfficer(new EmailAddress(email), "Oficina de prueba", EnumSet.allOf(Role.class), Locale.ENGLISH);
    }

    /** An address that nobody has. */
    public EmailAddress newAddress() {
        return new EmailAddress("c" + UUID.randomUUID() + "@correo.example");
    }

    /** Answers the recoveries asked for, then sends all mail. */
    public void sendDue() {
        recoveries.run();
        mailRun.sendDue();
    }

    /** Mails that this address got, oldest first. */
    public List<CaughtMail> mailsTo(String address) {
        return catcher.to(address);
    }

    /** The path of the link in the latest mail to this address. */
    public String latestLink(String address) {
        var found = LINK.matcher(mailsTo(address).getLast().text());
        if (!found.find()) throw new IllegalStateException("no link in the latest mail");
        return found.group(1);
    }

    /**
     * Somebody with an account.
     *
     * @param id the account
     * @param nss NSS; empty for officers
     * @param curp CURP; empty for officers
     * @param email address
     */
    public record Owner(UUID id, String nss, String curp, String email) {}
}
