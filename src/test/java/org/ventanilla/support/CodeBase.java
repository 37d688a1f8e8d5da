package org.ventanilla.support;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Optional;
import java.util.Set;

/** The compiled classes and the predicates of the rules over them. */
public final class CodeBase {

    /** The classes of the product. */
    public static final JavaClasses MAIN = importing(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);

    /** The classes of its tests. */
    public static final JavaClasses TESTS = importing(ImportOption.Predefined.ONLY_INCLUDE_TESTS);

    private static final Set<String> LISTENERS = Set.of(
            "org.springframework.context.event.EventListener",
            "org.springframework.transaction.event.TransactionalEventListener",
            "org.springframework.modulith.events.ApplicationModuleListener",
            "org.springframework.scheduling.annotation.Scheduled");

    private CodeBase() {}

    /** Types with this annotation, also through another annotation. */
    public static DescribedPredicate<JavaClass> annotated(String annotation) {
        return describe(
                "are annotated with " + annotation,
                type -> !type.isAnnotation()
                        && (type.isAnnotatedWith(annotation) || type.isMetaAnnotatedWith(annotation)));
    }

    /** Exactly these types. */
    public static DescribedPredicate<JavaClass> named(String... names) {
        var wanted = Set.of(names);
        return describe("are one of " + wanted, type -> wanted.contains(type.getName()));
    }

    /** Types of which a method is called by events or by time. */
    public static DescribedPredicate<JavaClass> listening() {
        return describe(
                "listen or sweep",
                type -> type.getMethods().stream()
                        .anyMatch(method -> LISTENERS.stream()
                                .anyMatch(name -> method.isAnnotatedWith(name) || method.isMetaAnnotatedWith(name))));
    }

    /** Calls that ask the machine for the time instead of a clock. */
    public static DescribedPredicate<JavaAccess<?>> readingSystemTime() {
        return describe("asks the machine for the time", access -> {
            var target = access.getTarget();
            var owner = access.getTargetOwner();
            var bare = target instanceof AccessTarget.CodeUnitAccessTarget call
                    && call.getRawParameterTypes().isEmpty();
            return (owner.getPackageName().equals("java.time")
                            && target.getName().equals("now")
                            && bare)
                    || (owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis"))
                    || (owner.isAssignableTo(java.util.Date.class)
                            && target.getName().equals("<init>")
                            && bare);
        });
    }

    /** Calls that make a clock of the machine. */
    public static DescribedPredicate<JavaAccess<?>> makingSystemClock() {
        return describe(
                "makes a clock of the machine",
                access -> access.getTargetOwner().isEquivalentTo(java.time.Clock.class)
                        && access.getTarget().getName().startsWith("system"));
    }

    /** Methods and constructors written by hand that take an {@code Optional}. */
    public static DescribedPredicate<JavaCodeUnit> takingOptional() {
        return taking("Optional", Optional.class);
    }

    /** Methods and constructors written by hand that take such a value. */
    public static DescribedPredicate<JavaCodeUnit> taking(String name, Class<?> kind) {
        return describe(
                "take " + name,
                unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && unit.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(kind)));
    }

    /** The predicate as the condition of a rule. */
    public static ArchCondition<JavaCodeUnit> be(DescribedPredicate<JavaCodeUnit> predicate) {
        return ArchCondition.from(predicate);
    }

    /** The type that stands in a file of its own, around this one. */
    public static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(CodeBase::outermost).orElse(type);
    }

    /** Whether the type stands in a file of its own. */
    public static boolean ownsFile(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }

    /** Whether another package uses the type, or meets it in a public method of a public type. */
    public static boolean isUsedElsewhere(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage()))
                || type.getPackage().getClasses().stream()
                        .filter(CodeBase::isPublic)
                        .flatMap(other -> other.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .anyMatch(method -> method.getRawReturnType().equals(type));
    }

    /** Whether every package sees the type. */
    public static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static JavaClasses importing(ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages("org.ventanilla");
    }
}
