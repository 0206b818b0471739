package org.tanku.kernel;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.sampling.DiscountTable;
import org.tanku.kernel.method.sampling.SampleEstimate;
import org.tanku.kernel.method.sampling.SampleProblem;
import org.tanku.kernel.method.sampling.StockChange;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stock by the plots of a golden case, its interval and what AR-TOOL14 leaves of it.
record SampledGoldenRun(GoldenCase golden, List<String> problems) {
    List<Step> steps() {
        ParameterSet table = ParameterSet.load(golden.word("parameters"));
        StockChange.Answer answer =
                StockChange.stock(
                        golden.strata().stream().map(SampledGoldenRun::sample).toList(),
                        critical(table),
                        Explained.given(Symbols.CF, given("CF").orElseThrow(), "golden case"));
        return switch (answer) {
            case StockChange.Answer.Refused(var found) -> {
                found.stream()
                        .map(SampleProblem.Found::kind)
                        .map(Enum::name)
                        .forEach(problems::add);
                yield List.of();
            }
            case StockChange.Answer.Estimated(var stock) ->
                    List.of(
                            new DiscountTable(table).project(stock).step(),
                            new DiscountTable(table).baseline(stock).step(),
                            stock.interval().lower().step(),
                            stock.interval().upper().step());
        };
    }

    /// The t as the case gives it, or by the confidence of the table.
    private SampleEstimate.Critical critical(ParameterSet table) {
        return given("t")
                .<SampleEstimate.Critical>map(t ->
                        new SampleEstimate.Critical.Prescribed(
                                Explained.given(SamplingEquations.T, t, "golden case")))
                .orElseGet(() ->
                        new SampleEstimate.Critical.ByConfidence(
                                table.get("通则", SamplingEquations.CONFIDENCE)));
    }

    private Optional<Ratio> given(String letter) {
        return golden.given().stream()
                .filter(each -> each.symbol().equals(letter))
                .map(each -> (Ratio) each.values().getFirst())
                .findFirst();
    }

    private static SampleEstimate.Sample<TonnesBiomassPerHectare> sample(List<String> line) {
        List<Explained<TonnesBiomassPerHectare>> plots = new ArrayList<>();
        for (Quantity plot :
                line.size() > 1 ? GoldenCase.values(line.get(1)) : List.<Quantity>of()) {
            plots.add(
                    new Explained<>(
                            (TonnesBiomassPerHectare) plot,
                            new Step.Given("x", plot, "golden case")));
        }
        return new SampleEstimate.Sample<>(
                Explained.given(
                        Symbols.A,
                        (Hectares) Quantity.parse(line.getFirst(), Unit.HECTARE),
                        "golden case"),
                plots);
    }
}
