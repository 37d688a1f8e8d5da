package org.ventanilla.identity.registration;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.identity.account.OpenAccount;

/** Decides whether a registration may lead to an account. */
@Component
class JudgeRegistration {

    private final InsuredPersons persons;
    private final OpenAccount accounts;
    private final Registrations registrations;

    JudgeRegistration(InsuredPersons persons, OpenAccount accounts, Registrations registrations) {
        this.persons = persons;
        this.accounts = accounts;
        this.registrations = registrations;
    }

    /** Why it may not, or nothing. Everything is asked before anything is decided, so that no answer comes sooner than another. */
    Registration.@Nullable Refusal refusalOf(NewRegistration wish) {
        var matched = persons.matches(wish.curp(), wish.nss());
        var registered = accounts.isTaken(wish.curp(), wish.nss());
        var addressTaken = accounts.isTaken(wish.email());
        var inCourse = registrations.existsInCourse(wish.nss().value());

        if (!matched) return Registration.Refusal.NOT_MATCHED;
        return registered || addressTaken || inCourse ? Registration.Refusal.ALREADY_REGISTERED : null;
    }
}
