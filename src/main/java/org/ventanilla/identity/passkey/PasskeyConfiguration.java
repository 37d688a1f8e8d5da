package org.ventanilla.identity.passkey;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** The portal as the party that passkeys are made for: its public address, or another origin where tests say so. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    @Bean
    @Lazy
    WebAuthnRelyingPartyOperations relyingParty(
            PasskeyOwners owners,
            PasskeyRows passkeys,
            @Value("${ventanilla.identity.passkey-origin:${ventanilla.public-url}}") String origin) {
        var address = URI.create(origin.replaceFirst("/+$", ""));
        var party = PublicKeyCredentialRpEntity.builder()
                .id(address.getHost())
                .name("Ventanilla")
                .build();
        return new Webauthn4JRelyingPartyOperations(
                owners, passkeys, party, Set.of(address.getScheme() + "://" + address.getAuthority()));
    }
}
