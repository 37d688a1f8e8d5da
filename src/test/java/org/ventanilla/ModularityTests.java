package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final String MAY_SEE_ALL = "demo";

    private final ApplicationModules modules = ApplicationModules.of(VentanillaApplication.class);

    @Test
    void respectsTheBoundaries() {
        modules.verify();
    }

    @Test
    void declaresTheDependenciesOfEveryModule() {
        assertThat(modules.stream().map(module -> module.getBasePackage().getName()))
                .isNotEmpty()
                .filteredOn(name -> !name.endsWith("." + MAY_SEE_ALL))
                .allSatisfy(name -> assertThat(declaredBy(name)).as(name).doesNotContain(ApplicationModule.OPEN_TOKEN));
    }

    @Test
    void givesTheCoreNoDependency() {
        assertThat(declaredBy("org.ventanilla.core")).isEmpty();
    }

    @Test
    void writesTheDocumentsOfTheModules() {
        // Not writeDocumentation(): it leaves a list of modules among the classes, which a later start would believe.
        new Documenter(modules)
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases()
                .writeAggregatingDocument();
    }

    private static List<String> declaredBy(String packageName) {
        try {
            var declaration = Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class);
            return declaration == null
                    ? List.of(ApplicationModule.OPEN_TOKEN)
                    : List.of(declaration.allowedDependencies());
        } catch (ClassNotFoundException e) {
            return List.of(ApplicationModule.OPEN_TOKEN);
        }
    }
}
