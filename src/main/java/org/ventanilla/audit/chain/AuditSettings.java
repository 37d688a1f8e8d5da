package org.ventanilla.audit.chain;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the audit log.
 *
 * @param key at least 32 random bytes in Base64, kept apart from the database; with another key the verifier finds every root wrong
 * @param rootsFile file outside the database to which each root is appended
 * @param batch how many entries one root commits to at most
 * @param patience how long an entry may wait for its root until the status page says that the log is failing
 */
@Validated
@ConfigurationProperties("ventanilla.audit")
record AuditSettings(
        @DefaultValue("") String key,
        @DefaultValue("") String rootsFile,
        @DefaultValue("1000") int batch,
        @DefaultValue("PT1M") Duration patience) {

    @Override
    public String toString() {
        return "AuditSettings[hidden]";
    }
}
