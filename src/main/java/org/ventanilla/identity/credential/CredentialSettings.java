package org.ventanilla.identity.credential;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Secrets of this module.
 *
 * @param pepper at least 32 random bytes in Base64, kept apart from the database; changing it makes every password invalid
 */
@ConfigurationProperties("ventanilla.identity")
record CredentialSettings(@DefaultValue("") String pepper) {

    @Override
    public String toString() {
        return "CredentialSettings[hidden]";
    }
}
