package org.tanku.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tanku.kernel.library.CheckCase;
import org.tanku.kernel.library.CheckTable;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class GoldenCasesTest {
    private static final Path CASES = Path.of("src", "test", "cases");

    private static List<GoldenCase> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .map(GoldenCase::read)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_case_comes_out_as_its_file_says() throws IOException {
        return cases().stream()
                .map(golden ->
                        DynamicTest.dynamicTest(
                                CASES.relativize(golden.file()).toString(), () -> check(golden)));
    }

    @Test
    void every_equation_has_a_case_that_states_its_number() throws IOException {
        Set<String> missing = new TreeSet<>(Equations.byId().keySet());
        for (GoldenCase golden : cases()) {
            List<Step> steps = all(new GoldenRun(golden).steps());
            for (GoldenCase.Expected expected : golden.expected()) {
                if (find(steps, expected) instanceof Step.Computed computed) {
                    missing.remove(computed.formula().id());
                }
            }
        }
        Methodologies.list().stream()
                .flatMap(each -> CheckTable.ofMethodology(each.id()).cases().stream())
                .filter(each -> each.kind() != CheckCase.Kind.NOT_REPRODUCED)
                .forEach(each -> missing.remove(each.equation()));
        assertThat(missing).isEmpty();
    }

    private static void check(GoldenCase golden) {
        assertThat(golden.source()).as("the source of the case").isNotBlank();
        GoldenRun run = new GoldenRun(golden);
        List<Step> roots = run.steps();
        List<Step> steps = all(roots);
        assertThat(run.problems()).isEqualTo(golden.refused());
        for (GoldenCase.Expected expected : golden.expected()) {
            Step found = find(steps, expected);
            assertThat(found.value().value())
                    .as(expected.symbol())
                    .isCloseTo(expected.value().value(), within(expected.within()));
        }
        for (Step root : roots) {
            assertThat(Recomputation.differences(root, Equations.byId())).isEmpty();
            assertThat(Lookups.differing(root)).isEmpty();
            assertThat(Telling.parse(Telling.json(root))).isEqualTo(root);
        }
    }

    private static List<Step> all(List<Step> roots) {
        List<Step> all = new ArrayList<>();
        roots.forEach(root -> gather(root, all));
        return all;
    }

    private static void gather(Step step, List<Step> all) {
        all.add(step);
        step.from().forEach(each -> gather(each, all));
    }

    /// The first step of the letter and the unit, or where a letter occurs often, the first that
    /// fits.
    private static Step find(List<Step> steps, GoldenCase.Expected expected) {
        List<Step> ofLetter =
                steps.stream()
                        .filter(step -> !(step instanceof Step.Chosen))
                        .filter(step -> step.symbol().equals(expected.symbol()))
                        .filter(step -> step.value().unit() == expected.value().unit())
                        .toList();
        assertThat(ofLetter).as("steps of the letter " + expected.symbol()).isNotEmpty();
        return ofLetter.stream()
                .filter(step ->
                        Math.abs(step.value().value() - expected.value().value())
                                <= expected.within())
                .findFirst()
                .orElse(ofLetter.getFirst());
    }
}
