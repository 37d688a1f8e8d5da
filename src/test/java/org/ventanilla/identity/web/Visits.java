package org.ventanilla.identity.web;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;

/** Visitors, each from a network of its own. */
public final class Visits {

    private Visits() {}

    /** Somebody who reads Spanish. */
    public static Walk from(MockMvcTester mvc) {
        return in(mvc, "es");
    }

    /** Somebody who reads this language. */
    public static Walk in(MockMvcTester mvc, String language) {
        return Walk.in(language, mvc);
    }

    /** The owner of the account, signed in, in Spanish. */
    public static Walk signedIn(MockMvcTester mvc, Owner owner) {
        return enter(from(mvc), owner.email(), AccountMother.PASSWORD).follow().isAnswered(200);
    }

    /** Sends the form of the sign-in page. */
    public static Walk enter(Walk walk, String name, String password) {
        return walk.open("/entrar").post("/entrar", "username", name, "password", password);
    }
}
