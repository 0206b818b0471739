package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Total;
import org.tanku.kernel.trace.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The stands of a project through all years to come, by stand and by year (项目预估), in the order of
/// their codes.
public record Projection(String scenario, List<StandProjection> stands, List<YearTotal> years) {
    /// What every reader of the figures must know.
    public static final Words NOTICE =
            new Words(
                    "事前预估，未经测定；不作不确定性扣减，不得据以签发。",
                    "Ex ante, not measured; no deduction for uncertainty; nothing may be issued"
                            + " on it.");

    /// What fires of one year give off.
    public static final Total<TonnesCO2e> FIRES =
            new Total<>(
                    Formula.of(
                            "projected-fires-of-all-stands",
                            "各小班情景火灾排放之和",
                            "emission from fires of all stands",
                            "ΣGHG = Σ GHG",
                            new Source("Tanku", "sum over stands, compensated", Confidence.DESIGN)),
                    Symbols.carbon("ΣGHG", "火灾排放总量", "emission from all fires"),
                    ProjectionEquations.FIRE);

    public Projection {
        stands = List.copyOf(stands);
        years = List.copyOf(years);
    }

    static Projection of(Scenario scenario, List<StandProjection> stands, int years) {
        List<YearTotal> totals = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            int at = year;
            totals.add(
                    new YearTotal(
                            year + 1,
                            StandTotals.STOCKS.of(told(stands, at, StandYear::stock)),
                            StandTotals.REMOVALS
                                    .of(told(stands, at, StandYear::change))
                                    .as(Symbols.REMOVAL),
                            StandTotals.REMOVALS
                                    .of(told(stands, at, StandYear::counted))
                                    .as(Symbols.REMOVAL),
                            FIRES.of(
                                            stands.stream()
                                                    .flatMap(each ->
                                                            each.years().get(at).fire().stream())
                                                    .toList())
                                    .as(ProjectionEquations.FIRE)));
        }
        return new Projection(scenario.name(), stands, totals);
    }

    /// What may be expected of all years together, less fires and risk.
    public Explained<TonnesCO2e> expected(Explained<Ratio> risk) {
        return ProjectionEquations.EXPECTED_OF_ALL_YEARS.of(
                years.stream().map(year -> year.expected(risk)).toList());
    }

    /// One line for each stand; its own explanation is kept with it.
    private static List<Explained<TonnesCO2e>> told(
            List<StandProjection> stands,
            int year,
            Function<StandYear, Explained<TonnesCO2e>> what) {
        return stands.stream()
                .map(each -> {
                    Explained<TonnesCO2e> value = what.apply(each.years().get(year));
                    return new Explained<>(
                            value.value(),
                            new Step.Given(
                                    value.step().symbol(),
                                    value.value(),
                                    Phrase.TOLD_ON_ITS_OWN.tell(each.stand().toString())));
                })
                .toList();
    }
}
