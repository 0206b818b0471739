package org.tanku.platform.instruction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.tanku.platform.registry.Registry;

class BookedByTwoTest {
    @Test
    void nobody_moves_or_retires_past_an_instruction() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.tanku.platform");
        for (String command : new String[] {"move", "retire"}) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.tanku.platform.instruction", "org.tanku.platform.registry")
                    .should()
                    .callMethodWhere(
                            com.tngtech.archunit.base.DescribedPredicate.describe(
                                    "Registry." + command,
                                    call ->
                                            call.getTargetOwner().isEquivalentTo(Registry.class)
                                                    && call.getName().equals(command)))
                    .check(classes);
        }
    }
}
