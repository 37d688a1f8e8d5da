package org.ventanilla.card;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.affiliation.IdseLine;
import org.ventanilla.affiliation.RegisterImports;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Nss;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.RegistrationConfirmed;
import org.ventanilla.identity.account.NewWorker;
import org.ventanilla.identity.account.OpenAccount;

/** Workers of the register with an account, each another person; the register learns of them by its files. */
public class CardHolders {

    /** Password of every holder. */
    public static final String PASSWORD = "cinco nopales azules al norte";

    private static final LocalDate HIRED = LocalDate.of(2025, 4, 7);

    private final RegisterImports imports;
    private final OpenAccount accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final PasswordEncoder encoder;

    private CardHolders(ApplicationContext context) {
        this.imports = context.getBean(RegisterImports.class);
        this.accounts = context.getBean(OpenAccount.class);
        this.events = context;
        this.transaction = context.getBean(TransactionTemplate.class);
        this.encoder = context.getBean(PasswordEncoder.class);
    }

    /** Workers of this application. */
    public static CardHolders of(ApplicationContext context) {
        return new CardHolders(context);
    }

    /**
     * A worker.
     *
     * @param user as signed in
     * @param person as registered
     * @param registrationId the registration that made the account
     */
    public record Holder(PortalUser user, SyntheticPerson person, UUID registrationId) {

        /** The account. */
        public UUID accountId() {
            return user.accountId();
        }
    }

    /** An active worker who has confirmed the data. */
    public Holder withCard(Locale language) {
        var holder = active(language);
        confirm(holder);
        return holder;
    }

    /** An active worker who has not confirmed the data yet. */
    public Holder active(Locale language) {
        var person = SyntheticPerson.next();
        hire(person, "Comercializadora Nopal Azul, S.A. de C.V.", HIRED);
        load("nss,umf,turno,consultorio,agregado_medico,subdelegacion\n" + person.nss()
                + ",UMF 990 Demostración,MATUTINO,12,1M1992OR,Z99 Norte (demostración)\n");
        return holder(person, language);
    }

    /** A retired worker who has confirmed the data. */
    public Holder retired(Locale language) {
        var person = SyntheticPerson.next();
        load(
                "nss,curp,primer_apellido,segundo_apellido,nombres,folio,ley,tipo,resolucion,fecha_resolucion,fecha_inicio,"
                        + "importe_mensual,pagador,banco,terminacion_cuenta,dependientes,supervivencia\n"
                        + "%s,%s,%s,%s,%s,P-2021-%s,1973,CESANTIA,R-1,2021-06-11,2021-06-26,11480.25,INSTITUTO,Banco,0731,0,VIGENTE\n"
                                .formatted(
                                        person.nss(),
                                        person.curp(),
                                        person.firstSurname(),
                                        person.secondSurname(),
                                        person.givenNames(),
                                        person.nss().substring(5)));
        var holder = holder(person, language);
        confirm(holder);
        return holder;
    }

    /** A new employer registers the person. */
    public void hire(SyntheticPerson person, String employerName, LocalDate on) {
        var registration = SyntheticPerson.nextEmployer();
        load("registro_patronal,rfc,nombre,clase_riesgo,zona_salarial,municipio\n" + registration + ",COSC8001137NA,\""
                + employerName + "\",2,GENERAL,Villa Nopal\n");
        load(IdseLine.file(IdseLine.reentry(person, registration).on(on).text()), on);
    }

    /** The event that the confirmation publishes, in a transaction of its own. */
    public void confirm(Holder holder) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new RegistrationConfirmed(holder.registrationId(), holder.accountId())));
    }

    /** The same, in a transaction that fails afterwards. */
    public void confirmAndFail(Holder holder) {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new RegistrationConfirmed(holder.registrationId(), holder.accountId()));
            throw new IllegalStateException("the confirmation fails");
        });
    }

    private Holder holder(SyntheticPerson person, Locale language) {
        var nss = new Nss(person.nss());
        var worker = new NewWorker(
                nss,
                new Curp(person.curp()),
                new EmailAddress("tarjeta" + person.nss() + "@correo.example"),
                null,
                encoder.encode(PASSWORD),
                language);
        var account = transaction.execute(status -> accounts.execute(worker));
        return new Holder(PortalUser.worker(account, "Tadeo", nss), person, UUID.randomUUID());
    }

    private void load(String csv) {
        load(csv.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 1, 5));
    }

    private void load(byte[] file, LocalDate receivedOn) {
        imports.importFile("archivo", new ByteArrayInputStream(file), receivedOn);
    }
}
