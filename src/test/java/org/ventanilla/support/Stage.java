package org.ventanilla.support;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.affiliation.IdseLine;
import org.ventanilla.affiliation.RegisterImports;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.core.LegalTime;

/** What stands around a journey: the institute's register, the clock, the due work and the mail. */
public final class Stage {

    private final RegisterImports imports;
    private final MutableClock clock;
    private final Sweeps sweeps;
    private final MailCatcher mails;
    private final JdbcClient database;

    Stage(RegisterImports imports, MutableClock clock, Sweeps sweeps, MailCatcher mails, JdbcClient database) {
        this.imports = imports;
        this.clock = clock;
        this.sweeps = sweeps;
        this.mails = mails;
        this.database = database;
    }

    /** Somebody whom the register knows from an IDSE file: at work since yesterday with a new employer. */
    public SyntheticPerson newInsuredPerson() {
        var person = SyntheticPerson.next();
        reportWork(person);
        return person;
    }

    /** An employer that is new to the register reports the person's work since yesterday. */
    public void reportWork(SyntheticPerson person) {
        var today = LocalDate.ofInstant(clock.instant(), LegalTime.ZONE);
        var line = IdseLine.reentry(person, newEmployer(today)).on(today.minusDays(1));
        bring("alta.txt", IdseLine.file(line.text(), IdseLine.trailer(1)), today);
    }

    private String newEmployer(LocalDate today) {
        var registration = SyntheticPerson.nextEmployer();
        var csv = "registro_patronal,rfc,nombre,clase_riesgo,zona_salarial,municipio\n" + registration
                + ",COSC8001137NA,Panadería " + registration + ",2,GENERAL,Municipio Z99\n";
        bring("patrones.csv", csv.getBytes(StandardCharsets.UTF_8), today);
        return registration;
    }

    private void bring(String name, byte[] file, LocalDate receivedOn) {
        imports.importFile(name, new ByteArrayInputStream(file), receivedOn);
    }

    /** Lets time pass and does what has come due by then. */
    public void letPass(Duration duration) {
        clock.advance(duration);
        endWaitsOfMail();
        doDueWork();
    }

    /** The outbox waits in real time for its next attempt; no test does. */
    private void endWaitsOfMail() {
        database.sql("update messaging.outgoing_message set next_attempt_at = waiting_since where state = 'PENDING'")
                .update();
    }

    /** Does what is due. */
    public void doDueWork() {
        sweeps.run();
    }

    /** Mails to the address, oldest first. */
    public List<ReadMail> mailsTo(String address) {
        return mails.to(address).stream()
                .map(caught -> ReadMail.of(caught.message()))
                .toList();
    }

    /** The mail server. */
    public MailCatcher mailServer() {
        return mails;
    }

    /** Business time. */
    public MutableClock clock() {
        return clock;
    }
}
