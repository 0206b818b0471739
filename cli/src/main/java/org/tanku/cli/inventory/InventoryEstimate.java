package org.tanku.cli.inventory;

import org.tanku.cli.inventory.Inventory.Evaluation;
import org.tanku.kernel.method.stock.PostStratified;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What one evaluation of an inventory estimates (清查估计值): totals, and values per acre of forest
/// land.
public record InventoryEstimate(
        Evaluation evaluation, int plots, Map<Measure, PostStratified.Totals> totals) {
    public InventoryEstimate {
        totals = Collections.unmodifiableMap(new EnumMap<>(totals));
    }

    public static InventoryEstimate of(Inventory inventory, Evaluation evaluation) {
        Map<Measure, PostStratified.Totals> totals = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            boolean carbon =
                    measure == Measure.CARBON_ABOVE_GROUND
                            || measure == Measure.CARBON_BELOW_GROUND;
            if (inventory.hasCarbon() || !carbon) {
                totals.put(measure, PostStratified.totals(units(inventory, evaluation, measure)));
            }
        }
        int plots =
                evaluation.units().stream()
                        .flatMap(unit -> unit.strata().stream())
                        .mapToInt(stratum -> stratum.plots().size())
                        .sum();
        return new InventoryEstimate(evaluation, plots, totals);
    }

    private static List<PostStratified.EstimationUnit> units(
            Inventory inventory, Evaluation evaluation, Measure measure) {
        return evaluation.units().stream()
                .map(unit ->
                        new PostStratified.EstimationUnit(
                                unit.area_acre(),
                                unit.strata().stream()
                                        .map(stratum ->
                                                stratum(inventory, unit.points(), stratum, measure))
                                        .toList()))
                .toList();
    }

    private static PostStratified.Stratum stratum(
            Inventory inventory, double points, Inventory.Stratum stratum, Measure measure) {
        List<PostStratified.PlotValues> seen = new ArrayList<>();
        for (String number : stratum.plots()) {
            PlotSum plot = inventory.plot(number);
            if (plot.hasForest() || plot.hasTrees()) {
                seen.add(
                        new PostStratified.PlotValues(
                                plot.value(measure, stratum.adjustment()),
                                plot.forest(stratum.adjustment())));
            }
        }
        return new PostStratified.Stratum(stratum.points() / points, stratum.plots().size(), seen);
    }

    /// Acres of forest land.
    public PostStratified.Estimate forest() {
        return trees().denominator();
    }

    public int plotsWithTrees() {
        return trees().plotsWithNumerator();
    }

    public int plotsWithForest() {
        return trees().plotsWithDenominator();
    }

    private PostStratified.Totals trees() {
        return get(Measure.TREES);
    }

    public boolean has(Measure measure) {
        return totals.containsKey(measure);
    }

    /// @throws IllegalArgumentException when the tables do not tell it
    public PostStratified.Totals get(Measure measure) {
        PostStratified.Totals found = totals.get(measure);
        if (found == null) {
            throw new IllegalArgumentException("the tables tell no " + measure);
        }
        return found;
    }
}
