package org.ventanilla.audit.chain;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets the verifying command run beside the portal: on a port that nobody knows, and without doing any due work. */
class VerifySurrounding implements EnvironmentPostProcessor {

    private static final Map<String, Object> QUIET = Map.of(
            "server.port", "0",
            "server.address", "127.0.0.1",
            "ventanilla.scheduling.enabled", "false",
            "spring.main.banner-mode", "off",
            "logging.structured.format.console", "",
            "logging.level.root", "warn");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(VerifyCommand.PROPERTY))
            environment.getPropertySources().addFirst(new MapPropertySource("verifyingTheAuditLog", QUIET));
    }
}
