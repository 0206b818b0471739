package org.tanku.kernel.method.judicial;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.judicial.LossProblem.Kind;
import org.tanku.kernel.method.judicial.LossSheet.YearOfRecovery;
import org.tanku.kernel.parameter.ParameterSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks up all that a sheet of losses needs (损失清单核对) and tells every problem at once. Used once
/// for one sheet.
public final class LossTable {
    static final ParameterSet FIGURES = ParameterSet.load("judicial-loss@2026-1");

    private final LossChoice choice;
    private final List<LossProblem> problems = new ArrayList<>();

    private LossTable(LossChoice choice) {
        this.choice = choice;
    }

    public static LossResolution resolve(LossSheet sheet, LossChoice choice) {
        return new LossTable(choice).resolve(sheet);
    }

    private LossResolution resolve(LossSheet sheet) {
        if (sheet.items().isEmpty() && sheet.recovery().isEmpty()) {
            problems.add(new LossProblem("", Kind.NOTHING_LOST, ""));
        }
        LossLookup lookup = new LossLookup(choice, problems::add);
        Set<String> numbers = new HashSet<>();
        List<LossCase.Counted> counted = new ArrayList<>();
        for (LossItem item : sheet.items()) {
            if (!numbers.add(item.number())) {
                problems.add(new LossProblem(item.number(), Kind.ITEM_TWICE, item.number()));
            }
            switch (lookup.count(item)) {
                case Reading.Measured<LossCase.Counted>(var found) -> counted.add(found);
                case Reading.NotMeasured<LossCase.Counted> _ -> {}
            }
        }
        checkYears(sheet.recovery());
        return problems.isEmpty()
                ? new LossResolution.Complete(
                        new LossCase(
                                choice.strategy(),
                                choice.set(),
                                FIGURES,
                                FIGURES.get(choice.kappa().row(), LossSymbols.KAPPA),
                                counted,
                                sheet.recovery()))
                : new LossResolution.Incomplete(problems.stream().distinct().toList());
    }

    private void checkYears(List<YearOfRecovery> years) {
        for (int i = 0; i < years.size(); i++) {
            if (years.get(i).year() != i + 1) {
                problems.add(
                        new LossProblem(
                                "",
                                Kind.YEARS_OUT_OF_ORDER,
                                "year " + (i + 1) + ", not " + years.get(i).year()));
            }
        }
    }
}
