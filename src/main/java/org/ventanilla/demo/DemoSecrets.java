package org.ventanilla.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Component;

/**
 * The secrets that production takes from its environment: made at the first start and kept in {@code secrets.properties} of the demo
 * directory, which only its owner may read. What the real environment says wins.
 */
@Component
@Profile("demo")
class DemoSecrets implements BeanFactoryPostProcessor {

    private static final String PEPPER = "ventanilla.identity.pepper";
    private static final int PEPPER_BYTES = 32;

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var environment = beans.getBean(ConfigurableEnvironment.class);
        var directory = Path.of(environment.getProperty("ventanilla.demo.directory", "./data"));
        try (var _ = DirectoryTurn.on(directory)) {
            var file = directory.resolve("secrets.properties");
            if (Files.notExists(file)) make(file);
            offer(read(file).getProperty(PEPPER), environment);
        } catch (IOException e) {
            throw new UncheckedIOException("the demo secrets cannot be made or read", e);
        }
    }

    /** Under both names: the settings may read the property, or the variable of production. */
    private static void offer(String pepper, ConfigurableEnvironment environment) {
        var secrets = Map.<String, Object>of(PEPPER, pepper, "VENTANILLA_IDENTITY_PEPPER", pepper);
        environment.getPropertySources().addLast(new MapPropertySource("demoSecrets", secrets));
    }

    private static void make(Path file) throws IOException {
        var pepper = new byte[PEPPER_BYTES];
        new SecureRandom().nextBytes(pepper);
        var unfinished = file.resolveSibling("secrets.properties.new");
        Files.deleteIfExists(unfinished);
        OwnersFile.create(unfinished);
        Files.writeString(unfinished, PEPPER + "=" + Base64.getEncoder().encodeToString(pepper) + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Properties read(Path file) throws IOException {
        var secrets = new Properties();
        try (var input = Files.newBufferedReader(file)) {
            secrets.load(input);
        }
        return secrets;
    }
}
