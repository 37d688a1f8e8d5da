package org.ventanilla.identity.factor;

import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.identity.web.Walk;

/** Code apps on the phones of test persons. */
@TestComponent
public class Apps {

    private static final int BITS = 5;

    private final TurnOnTotp turnOn;
    private final OneTimeCodes codes;

    Apps(TurnOnTotp turnOn, OneTimeCodes codes) {
        this.turnOn = turnOn;
        this.codes = codes;
    }

    /** Gives the account an app; its secret. */
    public TotpSecret give(UUID accountId) {
        var secret = TotpSecret.random();
        turnOn.enroll(accountId, secret);
        return secret;
    }

    /** What the app shows now. */
    public String show(TotpSecret secret) {
        return codes.current(secret).code();
    }

    /** What an app shows into which this key was typed. */
    public String show(String key) {
        return show(read(key));
    }

    /** Gives the owner an app and signs in with password and code. */
    public Walk signIn(Walk walk, Owner owner) {
        var secret = give(owner.id());
        return Visits.enter(walk, owner.email(), AccountMother.PASSWORD)
                .leadsTo("/entrar/codigo")
                .follow()
                .post("/entrar/codigo", "code", show(secret));
    }

    private static TotpSecret read(String key) {
        var bytes = new ByteArrayOutputStream();
        var buffer = 0;
        var held = 0;
        for (var sign : key.replace(" ", "").toCharArray()) {
            buffer = (buffer << BITS | Base32.STANDARD.indexOf(sign)) & 0xfff;
            held += BITS;
            if (held < Byte.SIZE) continue;
            held -= Byte.SIZE;
            bytes.write(buffer >> held);
        }
        return new TotpSecret(bytes.toByteArray());
    }
}
