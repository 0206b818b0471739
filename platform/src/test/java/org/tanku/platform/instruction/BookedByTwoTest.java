package org.tanku.platform.instruction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;

import org.junit.jupiter.api.Test;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.Retirement;

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
                    .should(reach(command))
                    .check(classes);
        }
    }

    @Test
    void a_call_and_a_method_reference_are_both_seen() {
        for (Class<?> past : new Class<?>[] {Calling.class, Referring.class}) {
            var classes = new ClassFileImporter().importClasses(past);
            assertThat(noClasses().should(reach("retire")).evaluate(classes).hasViolation())
                    .as(past.getSimpleName())
                    .isTrue();
        }
    }

    private interface Retiring {
        Object retire(AccountId account, Retirement.Draft draft, String key, Acting acting);
    }

    private record Calling(Registry registry) implements Retiring {
        @Override
        public Object retire(AccountId account, Retirement.Draft draft, String key, Acting acting) {
            return registry.retire(account, draft, key, acting);
        }
    }

    private record Referring(Registry registry) {
        Retiring retiring() {
            return registry::retire;
        }
    }

    private static ArchCondition<JavaClass> reach(String command) {
        return ArchConditions.accessTargetWhere(
                DescribedPredicate.describe(
                        "Registry." + command,
                        access ->
                                access.getTargetOwner().isEquivalentTo(Registry.class)
                                        && access.getName().equals(command)));
    }
}
