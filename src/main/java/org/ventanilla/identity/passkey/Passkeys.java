package org.ventanilla.identity.passkey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.factor.FactorChanges;
import org.ventanilla.identity.factor.SecondSteps;

/** Passkeys of accounts: made, shown, used as a second step, removed. The ceremonies are Spring Security's. */
@Component
@Transactional
public class Passkeys {

    private static final String STEP = "passkey";

    private final WebAuthnRelyingPartyOperations party;
    private final PasskeyOwners owners;
    private final PasskeyRows rows;
    private final FactorChanges changes;
    private final SecondSteps steps;
    private final CredentialJson json;

    Passkeys(
            @Lazy WebAuthnRelyingPartyOperations party,
            PasskeyOwners owners,
            PasskeyRows rows,
            FactorChanges changes,
            SecondSteps steps,
            CredentialJson json) {
        this.party = party;
        this.owners = owners;
        this.rows = rows;
        this.changes = changes;
        this.steps = steps;
        this.json = json;
    }

    /** The passkeys of this account, oldest first. */
    public List<PasskeyView> of(UUID accountId) {
        return rows.of(accountId);
    }

    /** One passkey of this account; throws {@link NotFound} where it is none. */
    public PasskeyView find(UUID accountId, UUID id) {
        return rows.of(accountId).stream()
                .filter(passkey -> passkey.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("passkey"));
    }

    /** What the browser needs to make a passkey for this account; its challenge is good once. */
    public PublicKeyCredentialCreationOptions creationFor(UUID accountId) {
        owners.introduce(accountId);
        return party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(as(accountId)));
    }

    /** What the browser needs to use one of this account's passkeys; its challenge is good once. */
    public PublicKeyCredentialRequestOptions requestFor(UUID accountId) {
        return party.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(as(accountId)));
    }

    /** Either of them as the browser reads it. */
    public String write(Object options) {
        return json.write(options);
    }

    /**
     * Keeps the passkey that the browser made, with the first recovery codes where the account has none; empty when it does not answer what
     * was asked.
     */
    public Optional<Made> register(
            UUID accountId, PublicKeyCredentialCreationOptions asked, String answer, String label) {
        try {
            var credential = json.readAttestation(answer);
            party.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(credential, label)));
        } catch (DataAccessException outage) {
            throw outage;
        } catch (RuntimeException unfit) {
            return Optional.empty();
        }
        changes.turnedOn(accountId, STEP);
        return Optional.of(new Made(steps.firstCodes(accountId).orElse(List.of())));
    }

    /** Whether the browser's answer shows a passkey of this account. */
    public boolean prove(UUID accountId, PublicKeyCredentialRequestOptions asked, String answer) {
        try {
            var assertion = json.readAssertion(answer);
            var owner = party.authenticate(new RelyingPartyAuthenticationRequest(asked, assertion));
            return owners.accountOf(owner.getId()).filter(accountId::equals).isPresent();
        } catch (DataAccessException outage) {
            throw outage;
        } catch (RuntimeException unfit) {
            return false;
        }
    }

    /** Removes one; throws {@link NotFound} where it is none of the account's. */
    public void remove(UUID accountId, UUID id) {
        if (!rows.remove(accountId, id)) throw new NotFound("passkey");

        changes.turnedOff(accountId, STEP);
        steps.forgetCodesWithoutStep(accountId);
    }

    private static Authentication as(UUID accountId) {
        return UsernamePasswordAuthenticationToken.authenticated(accountId.toString(), null, List.of());
    }

    /**
     * A passkey was made.
     *
     * @param codes the first recovery codes; empty where there were some
     */
    public record Made(List<String> codes) {}
}
