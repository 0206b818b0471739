package org.tanku.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.trace.Telling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

class KernelWallsTest {
    private static final JavaClasses KERNEL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.tanku.kernel");

    @Test
    void every_package_imports_only_those_nearer_to_the_root() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.tanku.kernel..")
                .layer("quantity")
                .definedBy("..kernel.quantity..")
                .layer("trace")
                .definedBy("..kernel.trace..")
                .layer("uncertainty")
                .definedBy("..kernel.uncertainty..")
                .layer("forest")
                .definedBy("..kernel.forest..")
                .layer("parameter")
                .definedBy("..kernel.parameter..")
                .layer("method")
                .definedBy("..kernel.method..")
                .layer("catalogue")
                .definedBy("org.tanku.kernel")
                .layer("library")
                .definedBy("..kernel.library..")
                .whereLayer("quantity")
                .mayNotAccessAnyLayer()
                .whereLayer("trace")
                .mayOnlyAccessLayers("quantity")
                .whereLayer("uncertainty")
                .mayOnlyAccessLayers("quantity", "trace")
                .whereLayer("forest")
                .mayOnlyAccessLayers("quantity", "trace")
                .whereLayer("parameter")
                .mayOnlyAccessLayers("quantity", "trace", "forest")
                .whereLayer("method")
                .mayOnlyAccessLayers("quantity", "trace", "uncertainty", "forest", "parameter")
                .whereLayer("catalogue")
                .mayOnlyAccessLayers("method", "trace", "parameter")
                .whereLayer("library")
                .mayOnlyAccessLayers("catalogue", "method", "trace", "quantity")
                .check(KERNEL);
    }

    @Test
    void packages_do_not_import_each_other_in_a_ring() {
        slices().matching("org.tanku.(kernel..)").should().beFreeOfCycles().check(KERNEL);
    }

    @Test
    void the_kernel_knows_no_framework_no_database_and_no_log() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "java.util.logging..",
                        "org.slf4j..")
                .check(KERNEL);
    }

    @Test
    void the_kernel_asks_no_clock() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(KERNEL);
        noClasses().should().callMethod(LocalDate.class, "now").check(KERNEL);
        noClasses().should().callMethod(LocalDateTime.class, "now").check(KERNEL);
        noClasses().should().callMethod(Instant.class, "now").check(KERNEL);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(KERNEL);
        noClasses().should().callMethod(System.class, "nanoTime").check(KERNEL);
    }

    @Test
    void only_the_telling_knows_languages() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Telling.class.getPackageName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Locale.class)
                .check(KERNEL);
    }
}
