package org.ventanilla;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/** The portal: one Spring Boot application of small modules. Sign-in is the matter of {@code identity}: no user comes by default. */
@Modulithic(systemName = "Ventanilla", sharedModules = "core")
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class VentanillaApplication {

    /** Starts the portal; production settings come from the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(VentanillaApplication.class, arguments);
    }
}
