package org.ventanilla;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.support.CodeBase.MAIN;
import static org.ventanilla.support.CodeBase.TESTS;
import static org.ventanilla.support.CodeBase.annotated;
import static org.ventanilla.support.CodeBase.named;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Calendar;
import java.util.Date;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ventanilla.support.CodeBase;

/** The house rules that the compiled classes show (architecture, 4.2 and 4.3). */
class CodeStyleTests {

    /** Packages that may speak HTTP. */
    private static final String[] WEB = {
        "org.ventanilla.web..", "org.ventanilla.*.web..", "org.ventanilla.backoffice..", "org.ventanilla.demo.."
    };

    private static final String[] KEYS = {"org.ventanilla.efirma..", "org.ventanilla.demo.."};
    private static final String REPOSITORY = "org.springframework.data.repository.Repository";

    @Nested
    class Visibility {

        @Test
        void hidesEntities() {
            hidden(annotated("jakarta.persistence.Entity"));
        }

        @Test
        void hidesRepositories() {
            hidden(assignableTo(REPOSITORY));
        }

        @Test
        void hidesControllers() {
            hidden(annotated("org.springframework.stereotype.Controller"));
            hidden(annotated("org.springframework.web.bind.annotation.ControllerAdvice"));
        }

        @Test
        void hidesListenersAndSweeps() {
            hidden(CodeBase.listening());
        }

        @Test
        void hidesSettingsAndConfigurations() {
            hidden(annotated("org.springframework.boot.context.properties.ConfigurationProperties"));
            hidden(annotated("org.springframework.context.annotation.Configuration")
                    .and(not(named("org.ventanilla.VentanillaApplication"))));
        }

        @Test
        void showsInSubpackagesOnlyWhatOthersUse() {
            var unused = MAIN.stream()
                    .filter(type -> CodeBase.ownsFile(type) && CodeBase.isPublic(type))
                    .filter(type -> type.getPackageName().matches("org\\.ventanilla\\.\\w+\\..+"))
                    .filter(type -> !CodeBase.isUsedElsewhere(type))
                    .map(JavaClass::getName);

            assertThat(unused).isEmpty();
        }

        @Test
        void hidesAtLeastHalfOfTheTypes() {
            var types = MAIN.stream()
                    .filter(CodeBase::ownsFile)
                    .filter(not(resideInAPackage("org.ventanilla.core")))
                    .toList();
            var hidden = types.stream().filter(type -> !CodeBase.isPublic(type)).count();

            System.out.printf("Hidden types: %d of %d%n", hidden, types.size());
            assertThat(2 * hidden).isGreaterThanOrEqualTo(types.size());
        }

        private static void hidden(DescribedPredicate<? super JavaClass> which) {
            classes()
                    .that(which)
                    .should()
                    .bePackagePrivate()
                    .orShould()
                    .bePrivate()
                    .allowEmptyShould(true)
                    .check(MAIN);
        }
    }

    @Nested
    class Places {

        @Test
        void speaksHttpOnlyInWebPackages() {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(WEB)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework.web.servlet..",
                            "org.springframework.web.bind..",
                            "org.springframework.web.multipart..",
                            "org.springframework.web.context..",
                            "org.springframework.web.filter..",
                            "org.springframework.ui..",
                            "jakarta.servlet.."))
                    .check(MAIN);
        }

        @Test
        void putsControllersIntoWebPackages() {
            classes()
                    .that(annotated("org.springframework.stereotype.Controller"))
                    .should()
                    .resideInAnyPackage(WEB)
                    .allowEmptyShould(true)
                    .check(MAIN);
        }

        @Test
        void keepsPersistenceInTheOwningModule() {
            onlyOutside(
                    "jakarta.persistence..", "org.ventanilla.core..", "org.ventanilla.web..", "org.ventanilla.*.web..");
        }

        @Test
        void keepsControllersFromTablesAndTransactions() {
            noClasses()
                    .that(annotated("org.springframework.stereotype.Controller"))
                    .should()
                    .dependOnClassesThat(assignableTo(REPOSITORY)
                            .or(resideInAnyPackage("org.springframework.transaction..", "org.springframework.jdbc..")))
                    .allowEmptyShould(true)
                    .check(MAIN);
        }

        @Test
        void sendsMailOnlyFromTheOutbox() {
            onlyInside("org.springframework.mail..", "org.ventanilla.messaging..");
            onlyInside("jakarta.mail..", "org.ventanilla.messaging..", "org.ventanilla.demo..");
        }

        @Test
        void keepsAsymmetricKeysInEfirma() {
            onlyInside("org.bouncycastle..", KEYS);
            noClasses()
                    .that()
                    .resideOutsideOfPackages(KEYS)
                    .should()
                    .dependOnClassesThat(named(
                            "java.security.PrivateKey",
                            "java.security.KeyStore",
                            "java.security.KeyPair",
                            "java.security.KeyPairGenerator",
                            "java.security.Signature"))
                    .check(MAIN);
        }

        @Test
        void composesPdfsOnlyInDocumentsAndPdfClasses() {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.ventanilla.documents..")
                    .and(describe(
                            "are no …Pdf",
                            type -> !CodeBase.outermost(type).getSimpleName().endsWith("Pdf")))
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.openpdf.."))
                    .check(MAIN);
        }

        @Test
        void bootsSpringOnlyInTestSupport() {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.ventanilla.support")
                    .should()
                    .dependOnClassesThat(named(
                            "org.springframework.boot.test.context.SpringBootTest",
                            "org.springframework.modulith.test.ApplicationModuleTest",
                            "org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest",
                            "org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest",
                            "org.springframework.test.context.ContextConfiguration",
                            "org.springframework.test.context.junit.jupiter.SpringJUnitConfig",
                            "org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig"))
                    .check(TESTS);
        }

        @Test
        void readsTheLogOnlyWhileNothingElseWritesIt() {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.ventanilla.support")
                    .should()
                    .dependOnClassesThat(named("org.springframework.boot.test.system.OutputCaptureExtension"))
                    .check(TESTS);
        }

        private static void onlyInside(String library, String... places) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(places)
                    .should()
                    .dependOnClassesThat(resideInAPackage(library))
                    .check(MAIN);
        }

        private static void onlyOutside(String library, String... places) {
            noClasses()
                    .that()
                    .resideInAnyPackage(places)
                    .should()
                    .dependOnClassesThat(resideInAPackage(library))
                    .check(MAIN);
        }
    }

    @Nested
    class Language {

        @Test
        void takesTimeOnlyFromTheClocks() {
            noClasses().should().accessTargetWhere(CodeBase.readingSystemTime()).check(MAIN);
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.ventanilla.web", "org.ventanilla.demo")
                    .should()
                    .accessTargetWhere(CodeBase.makingSystemClock())
                    .check(MAIN);
        }

        @Test
        void holdsNoOldDates() {
            noFields()
                    .should()
                    .haveRawType(assignableTo(Date.class).or(assignableTo(Calendar.class)))
                    .check(MAIN);
            noMethods().should().haveRawReturnType(assignableTo(Date.class)).check(MAIN);
            noCodeUnits()
                    .should(CodeBase.be(CodeBase.taking("old dates", Date.class)))
                    .check(MAIN);
        }

        @Test
        void takesNoOptional() {
            noCodeUnits().should(CodeBase.be(CodeBase.takingOptional())).check(MAIN);
        }

        @Test
        void writesNoStandardStreams() {
            noClasses()
                    .should()
                    .accessTargetWhere(describe(
                            "is a standard stream",
                            access -> access.getTargetOwner().isEquivalentTo(System.class)
                                    && access.getName().matches("out|err")))
                    .check(MAIN);
            noClasses().should().callMethod(Throwable.class, "printStackTrace").check(MAIN);
        }

        @Test
        void injectsNoFields() {
            for (var annotation : new String[] {
                "org.springframework.beans.factory.annotation.Autowired",
                "org.springframework.beans.factory.annotation.Value",
                "jakarta.inject.Inject",
                "jakarta.annotation.Resource",
                "jakarta.persistence.PersistenceContext"
            }) {
                noFields().should().beAnnotatedWith(annotation).check(MAIN);
            }
        }

        @Test
        void drawsOnlySecureRandomNumbers() {
            noClasses()
                    .should()
                    .dependOnClassesThat(named("java.util.Random", "java.util.concurrent.ThreadLocalRandom"))
                    .orShould()
                    .callMethod(Math.class, "random")
                    .check(MAIN);
        }

        @Test
        void givesEntitiesNeitherSettersNorAPublicEmptyConstructor() {
            noMethods()
                    .that()
                    .areDeclaredInClassesThat(annotated("jakarta.persistence.Entity"))
                    .should()
                    .haveNameMatching("set[A-Z].*")
                    .allowEmptyShould(true)
                    .check(MAIN);
            noCodeUnits()
                    .that()
                    .areDeclaredInClassesThat(annotated("jakarta.persistence.Entity"))
                    .should(CodeBase.be(describe(
                            "a public empty constructor",
                            unit -> unit.isConstructor()
                                    && unit.getModifiers().contains(JavaModifier.PUBLIC)
                                    && unit.getRawParameterTypes().isEmpty())))
                    .allowEmptyShould(true)
                    .check(MAIN);
        }
    }
}
