package org.ventanilla;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The portal: one Spring Boot application of small modules. */
@Modulithic(systemName = "Ventanilla", sharedModules = "core")
@SpringBootApplication
@ConfigurationPropertiesScan
public class VentanillaApplication {

    /** Starts the portal; production settings come from the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(VentanillaApplication.class, arguments);
    }
}
