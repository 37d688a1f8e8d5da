package org.ventanilla.identity;

import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;
import org.ventanilla.identity.factor.OneTimeCodes;
import org.ventanilla.identity.factor.TotpSecret;
import org.ventanilla.identity.factor.TurnOnTotp;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** Officers, each new, made as the product makes them. */
@TestComponent
public class Officers {

    private static final String PASSWORD = "ocho faroles verdes al norte";
    private static final String NAME = "Gloria Hernández";

    private final OfficerAccounts accounts;
    private final TurnOnTotp turnOn;
    private final OneTimeCodes codes;

    Officers(OfficerAccounts accounts, TurnOnTotp turnOn, OneTimeCodes codes) {
        this.accounts = accounts;
        this.turnOn = turnOn;
        this.codes = codes;
    }

    /** A new officer with these roles, as modules see them. */
    public PortalUser with(Role... roles) {
        return PortalUser.officer(enroll(address(), Set.of(roles)), NAME, Set.of(roles));
    }

    /** A new officer with these roles signs in by the page and stands on the officers' start page. */
    public Visitor signIn(Visitor visitor, Role... roles) {
        var address = address();
        var secret = TotpSecret.random();
        turnOn.enroll(enroll(address, Set.of(roles)), secret);
        return visitor.open("/entrar")
                .fill("username", address.value())
                .fill("password", PASSWORD)
                .submit()
                .isAt("/entrar/codigo")
                .fill("code", codes.current(secret).code())
                .submit()
                .isAt("/admin");
    }

    private UUID enroll(EmailAddress address, Set<Role> roles) {
        return accounts.enroll(new NewOfficer(address, NAME, roles, Visitors.SPANISH), PASSWORD);
    }

    private static EmailAddress address() {
        return new EmailAddress("oficina." + UUID.randomUUID() + "@correo.example");
    }
}
