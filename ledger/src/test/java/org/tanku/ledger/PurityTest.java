package org.tanku.ledger;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.Set;

class PurityTest {
    private static final JavaClasses LEDGER =
            new ClassFileImporter()
                    .withImportOption(DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.tanku.ledger");

    @Test
    void the_ledger_knows_only_the_jdk_and_itself() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.text..",
                        "java.nio.charset..",
                        "java.io..",
                        "org.jspecify..",
                        "org.tanku.ledger..")
                .check(LEDGER);
    }

    @Test
    void the_ledger_asks_no_clock_and_no_chance() {
        noClasses().should().callMethodWhere(NOW_OR_CHANCE).check(LEDGER);
        noClasses().should().dependOnClassesThat().areAssignableTo(Random.class).check(LEDGER);
    }

    @Test
    void money_knows_the_ledger_and_not_the_other_way_round() {
        noClasses()
                .that()
                .resideInAPackage("org.tanku.ledger")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tanku.ledger.money")
                .check(LEDGER);
    }

    private static final Set<String> ASKED =
            Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "systemDefault");

    private static final DescribedPredicate<JavaAccess<?>> NOW_OR_CHANCE =
            DescribedPredicate.describe(
                    "the target is a clock or chance", access -> ASKED.contains(access.getName()));
}
