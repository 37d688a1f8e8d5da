package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** A passkey as the second step, on an authenticator that the browser plays. */
@BrowserTest
class PasskeyJourney {

    private static final String OWN = "/cuenta/segundo-paso";

    @Autowired
    private AccountMother accounts;

    @Test
    @Tag("V6.3.3")
    void makesAPasskeyAndSignsInWithIt(Visitors visitors) {
        for (var language : new Locale[] {Visitors.SPANISH, Locale.ENGLISH}) {
            var owner = accounts.worker(language);
            var visitor = visitors.reading(language);
            plugIn(visitor);
            signIn(visitor, owner.email()).open(OWN + "/llave").reads("passkey");
            visitor.fill("label", "Llave azul").fill("currentPassword", AccountMother.PASSWORD);
            press(visitor, "**" + OWN + "/codigos");
            visitor.submit(OWN + "/codigos").isAt(OWN).seesText("Llave azul").reads("second-step-passkey");
            visitor.submit("/salir");

            signIn(visitor, owner.email()).isAt("/entrar/codigo").reads("code-or-passkey");
            press(visitor, "**/inicio");
            visitor.open(OWN).follow(OWN + "/llaves/").reads("passkey-off");
            visitor.fill("currentPassword", AccountMother.PASSWORD).submit().isAt(OWN);
            visitor.submit("/salir");
            signIn(visitor, owner.email()).isAt("/inicio");
        }
    }

    @Test
    void goesOnWithACodeWhereThePasskeyIsNotAtHand(Visitors visitors) {
        var visitor = visitors.reading(Visitors.SPANISH);
        var authenticator = plugIn(visitor);
        var owner = accounts.worker();
        signIn(visitor, owner.email()).open(OWN + "/llave");
        visitor.fill("label", "Llave").fill("currentPassword", AccountMother.PASSWORD);
        press(visitor, "**" + OWN + "/codigos");
        visitor.submit("/salir");

        change(authenticator);
        signIn(visitor, owner.email()).isAt("/entrar/codigo");
        visitor.page().locator("[data-passkey-button]").click();
        visitor.page().locator("[data-passkey-failed]").waitFor();
        assertThat(visitor.path()).isEqualTo("/entrar/codigo");
        visitor.reads("passkey-failed");
    }

    private static void press(Visitor visitor, String address) {
        visitor.page().locator("[data-passkey-button]").click();
        visitor.page().waitForURL(address);
    }

    /** Plays an authenticator that is built in and knows its owner. */
    private static CDPSession plugIn(Visitor visitor) {
        var devices = visitor.page().context().newCDPSession(visitor.page());
        devices.send("WebAuthn.enable");
        addAuthenticator(devices);
        return devices;
    }

    /** Another authenticator comes in its place, which knows no passkey. */
    private static void change(CDPSession devices) {
        devices.send("WebAuthn.disable");
        devices.send("WebAuthn.enable");
        addAuthenticator(devices);
    }

    private static void addAuthenticator(CDPSession devices) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var request = new JsonObject();
        request.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", request);
    }

    private static Visitor signIn(Visitor visitor, String email) {
        return visitor.open("/entrar")
                .fill("username", email)
                .fill("password", AccountMother.PASSWORD)
                .submit("/entrar");
    }
}
