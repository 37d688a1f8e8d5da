package org.ventanilla.identity.passkey;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browser and portal tell each other about passkeys, as the JSON of WebAuthn. */
@Component
class CredentialJson {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    String write(Object options) {
        return mapper.writeValueAsString(options);
    }

    PublicKeyCredential<AuthenticatorAttestationResponse> readAttestation(String json) {
        return mapper.readValue(json, new TypeReference<>() {});
    }

    PublicKeyCredential<AuthenticatorAssertionResponse> readAssertion(String json) {
        return mapper.readValue(json, new TypeReference<>() {});
    }
}
