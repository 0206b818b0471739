package org.tanku.cli.exit;

import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.method.StockChange;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Step;

import java.util.List;
import java.util.Optional;

/// What each stand adds to the total of a report, in order (各小班在合计中的份额): the removals of the
/// stands, or their trees less the baseline where the method adds these up apart.
final class StandParts {
    private StandParts() {}

    /// Empty where the total is no sum over stands.
    static double[] of(Step total) {
        return find(total, StandTotals.REMOVALS)
                .map(sum -> values(sum.from()))
                .or(() -> beyondBaseline(total))
                .orElseGet(() -> new double[0]);
    }

    private static Optional<double[]> beyondBaseline(Step total) {
        Optional<Step> trees = find(total, StockChange.OF_ALL);
        Optional<Step> baselines = find(total, StockChange.OF_ALL_BASELINES);
        return trees.flatMap(with -> baselines.map(without -> differences(with, without)));
    }

    private static double[] differences(Step with, Step without) {
        double[] parts = values(with.from());
        double[] less = values(without.from());
        if (less.length != parts.length) {
            return new double[0];
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] -= less[i];
        }
        return parts;
    }

    private static double[] values(List<Step> steps) {
        return steps.stream().mapToDouble(each -> each.value().value()).toArray();
    }

    private static Optional<Step> find(Step step, Equation<?> equation) {
        boolean found =
                step instanceof Step.Computed computed
                        && computed.formula().id().equals(equation.formula().id());
        return found
                ? Optional.of(step)
                : step.from().stream().flatMap(each -> find(each, equation).stream()).findFirst();
    }
}
