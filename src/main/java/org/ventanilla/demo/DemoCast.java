package org.ventanilla.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Nss;
import org.ventanilla.core.Role;

/** Who plays in the demonstration; the register behind them lies in {@code demo/register}. */
@Component
@Profile("demo")
class DemoCast {

    static final List<DemoOfficer> OFFICERS = List.of(
            officer("oficina", "Oficina de demostración", "ventanilla abierta de nueve a cinco", Role.values()),
            officer("administra", "Adela Administra", "llaves de todas las puertas", Role.ADMIN),
            officer("prepara", "Pablo Prepara", "papeles en orden desde temprano", Role.ISSUER),
            officer("firma", "Flor Firma", "tinta azul para cada hoja", Role.SIGNER),
            officer("audita", "Andrés Audita", "cuento los pasos sin prisa", Role.AUDITOR));

    static final List<DemoWorker> WORKERS = List.of(
            worker("99058500119", "active", "fernanda", "tres tazas de chocolate con canela"),
            worker("99109200040", "two-employers", "luis", "dos empleos y un solo domingo"),
            worker("99977800129", "conservation", "jose", "busco trabajo cerca del mar"),
            worker("99755600139", "retired", "concepcion", "bugambilias en todo el patio"),
            worker("99008100143", "without-right", "juan", "vuelvo al campo en primavera"));

    private static final Nss NEWCOMER = new Nss("99200000075");

    private final InsuredPersons persons;

    DemoCast(InsuredPersons persons) {
        this.persons = persons;
    }

    /** The accounts that anybody may try. */
    List<DemoAccount> accounts() {
        return Stream.concat(
                        WORKERS.stream().map(DemoWorker::account),
                        OFFICERS.stream().map(DemoOfficer::account))
                .toList();
    }

    /** The person for the visitor's own registration; empty until the register is loaded. */
    Optional<DemoNewcomer> newcomer() {
        return persons.find(NEWCOMER)
                .map(person -> new DemoNewcomer(
                        person.fullName(),
                        person.curp().value(),
                        person.nss().value(),
                        person.curp().birthDate()));
    }

    private static DemoOfficer officer(String name, String displayName, String password, Role... roles) {
        var email = new EmailAddress(name + "@ventanilla.example");
        return new DemoOfficer(displayName, Set.of(roles), new DemoAccount(name, email, password));
    }

    private static DemoWorker worker(String nss, String role, String name, String password) {
        var email = new EmailAddress(name + "@correo.example");
        return new DemoWorker(new Nss(nss), new DemoAccount(role, email, password));
    }
}
