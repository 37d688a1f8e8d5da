package org.ventanilla.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Component;
import org.ventanilla.demo.directory.DirectoryTurn;
import org.ventanilla.demo.directory.OwnersFile;

/**
 * The secrets that production takes from its environment: made at the first start and kept in {@code secrets.properties} of the demo
 * directory, which only its owner may read. What the real environment says wins.
 */
@Component
@Profile("demo")
class DemoSecrets implements BeanFactoryPostProcessor {

    /** Under both names: the settings may read the property, or the variable of production. */
    private static final Map<String, String> SECRETS = Map.of(
            "ventanilla.identity.pepper", "VENTANILLA_IDENTITY_PEPPER",
            "ventanilla.audit.key", "VENTANILLA_AUDIT_KEY");

    private static final int SECRET_BYTES = 32;

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var environment = beans.getBean(ConfigurableEnvironment.class);
        var directory = Path.of(environment.getProperty("ventanilla.demo.directory", "./data"));
        try (var _ = DirectoryTurn.on(directory)) {
            var file = directory.resolve("secrets.properties");
            var secrets = Files.exists(file) ? read(file) : new Properties();
            if (!secrets.keySet().containsAll(SECRETS.keySet())) keep(completed(secrets), file);
            offer(secrets, environment);
        } catch (IOException e) {
            throw new UncheckedIOException("the demo secrets cannot be made or read", e);
        }
    }

    private static void offer(Properties secrets, ConfigurableEnvironment environment) {
        var offered = new HashMap<String, Object>();
        SECRETS.forEach((property, variable) -> {
            offered.put(property, secrets.getProperty(property));
            offered.put(variable, secrets.getProperty(property));
        });
        environment.getPropertySources().addLast(new MapPropertySource("demoSecrets", offered));
    }

    /** Those that are there stay: another pepper would make every password invalid. */
    private static Properties completed(Properties secrets) {
        var random = new SecureRandom();
        for (var property : SECRETS.keySet()) {
            var secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            secrets.putIfAbsent(property, Base64.getEncoder().encodeToString(secret));
        }
        return secrets;
    }

    private static void keep(Properties secrets, Path file) throws IOException {
        var lines = secrets.stringPropertyNames().stream()
                .sorted()
                .map(property -> property + "=" + secrets.getProperty(property) + "\n")
                .collect(Collectors.joining());
        OwnersFile.keep(file, lines.getBytes(StandardCharsets.UTF_8));
    }

    private static Properties read(Path file) throws IOException {
        var secrets = new Properties();
        try (var input = Files.newBufferedReader(file)) {
            secrets.load(input);
        }
        return secrets;
    }
}
