package org.tanku.kernel;

import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.Deduction;
import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.arcm003.ArCm003;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.method.stock.StandStock;
import org.tanku.kernel.method.stock.StratifiedEstimate;
import org.tanku.kernel.method.stock.VolumeBiomass;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Runs a golden case and gives the explanation it ends with, or the problems that refuse it.
final class GoldenRun {
    private final GoldenCase golden;
    private final List<String> problems = new ArrayList<>();

    GoldenRun(GoldenCase golden) {
        this.golden = golden;
    }

    List<String> problems() {
        return problems;
    }

    /// The steps in which the expected values are looked for; none when the case is refused.
    List<Step> steps() {
        return switch (golden.word("method")) {
            case "" -> List.of(equation());
            case "smcer" ->
                    complete(
                            SanmingTicket.resolve(stands("start"), stands("end"), set(), ins()),
                            whole -> SanmingTicket.removal(whole).total().step());
            case "ar-cm-003" ->
                    complete(
                            ArCm003.resolve(
                                    stands("start"),
                                    stands("end"),
                                    stands("baseline"),
                                    set(),
                                    ins()),
                            whole -> ArCm003.netRemoval(whole).total().step());
            case "stock" ->
                    complete(
                            StandStock.resolve(stands("start"), set(), ins()),
                            whole -> StandStock.stock(whole).total().step());
            case "volume-biomass" ->
                    complete(
                            VolumeBiomass.resolve(stands("start"), set(), ins()),
                            whole -> VolumeBiomass.stock(whole).total().step());
            case "stratified-biomass" ->
                    stratified(StratifiedEstimate.OF_BIOMASS, TonnesBiomassPerHectare.class);
            case "stratified-volume" ->
                    stratified(StratifiedEstimate.OF_VOLUME, CubicMetresPerHectare.class);
            case "deduction" -> deduction();
            case "ar-tool-14" -> new SampledGoldenRun(golden, problems).steps();
            default -> throw new AssertionError("no method " + golden.word("method"));
        };
    }

    private Step equation() {
        Equation<?> equation =
                Equations.find(golden.word("equation"))
                        .orElseThrow(() -> new AssertionError(golden.word("equation")));
        List<Quantity> values =
                golden.given().stream().flatMap(each -> each.values().stream()).toList();
        List<String> letters =
                golden.given().stream()
                        .flatMap(each -> each.values().stream().map(_ -> each.symbol()))
                        .toList();
        List<String> declared = equation.arguments().stream().map(symbol -> symbol.name()).toList();
        if (!equation.repeats() && !letters.equals(declared)) {
            throw new AssertionError("the equation takes " + declared + ", not " + letters);
        }
        List<Step> from =
                IntStream.range(0, values.size())
                        .<Step>mapToObj(
                                i -> new Step.Given(letters.get(i), values.get(i), "golden case"))
                        .toList();
        double value = equation.compute(values.stream().mapToDouble(Quantity::value).toArray());
        return equation.told(value, from).step();
    }

    private <C> List<Step> complete(Resolution<C> resolution, Function<C, Step> measure) {
        return switch (resolution) {
            case Resolution.Complete<C>(var whole) -> List.of(measure.apply(whole));
            case Resolution.Incomplete<C>(var found) -> {
                found.stream().map(CaseProblem::kind).map(Enum::name).forEach(problems::add);
                yield List.of();
            }
        };
    }

    private <Q extends Quantity> List<Step> stratified(
            StratifiedEstimate<Q> estimate, Class<Q> kind) {
        List<StratifiedEstimate.Stratum<Q>> strata = new ArrayList<>();
        for (List<String> line : golden.strata()) {
            Hectares area = (Hectares) Quantity.parse(line.get(0), Unit.HECTARE);
            List<Explained<Q>> plots = new ArrayList<>();
            for (Quantity plot : GoldenCase.values(line.get(1))) {
                plots.add(
                        new Explained<>(kind.cast(plot), new Step.Given("x", plot, "golden case")));
            }
            strata.add(
                    new StratifiedEstimate.Stratum<>(
                            Explained.given(Symbols.A, area, "golden case"), plots));
        }
        StratifiedEstimate.Result<Q> result =
                estimate.of(strata, set().get("通则", SamplingEquations.CONFIDENCE));
        List<Step> steps = new ArrayList<>(List.of(result.uncertainty().step()));
        golden.given().stream()
                .filter(each -> each.symbol().equals("CF"))
                .forEach(
                        each -> steps.add(carbon(result, (Ratio) each.values().getFirst()).step()));
        return steps;
    }

    private static Explained<TonnesCO2e> carbon(
            StratifiedEstimate.Result<?> result, Ratio fraction) {
        @SuppressWarnings("unchecked")
        Explained<TonnesBiomassPerHectare> mean =
                (Explained<TonnesBiomassPerHectare>) result.mean();
        return SamplingEquations.CARBON_OF_BIOMASS.of(
                result.area(), mean, Explained.given(Symbols.CF, fraction, "golden case"));
    }

    private List<Step> deduction() {
        Explained<Ratio> uncertainty =
                Explained.given(SamplingEquations.U, (Ratio) value("U"), "golden case");
        return switch (new DeductionTable(set()).find(uncertainty)) {
            case Deduction.TooUncertain _ -> {
                problems.add("TOO_UNCERTAIN");
                yield List.of();
            }
            case Deduction.Rate(var rate) ->
                    List.of(
                            DeductionTable.CREDIT
                                    .of(
                                            Explained.given(
                                                    Symbols.REMOVAL,
                                                    (TonnesCO2e) value("ΔC"),
                                                    "golden case"),
                                            rate)
                                    .step());
        };
    }

    private Quantity value(String symbol) {
        return golden.given().stream()
                .filter(each -> each.symbol().equals(symbol))
                .findFirst()
                .orElseThrow()
                .values()
                .getFirst();
    }

    private ParameterSet set() {
        return ParameterSet.load(golden.word("parameters"));
    }

    private StandIns ins() {
        return new StandIns(golden.standIns());
    }

    private List<Stand> stands(String when) {
        Map<String, Integer> years = Map.of("start", 2020, "end", 2025, "baseline", 2025);
        List<Stand> stands = new ArrayList<>();
        for (List<String> line : golden.stands()) {
            line.stream()
                    .filter(item -> item.startsWith(when + " "))
                    .map(item -> item.substring(when.length() + 1))
                    .map(text -> stand(line, text, when + " survey", years.get(when)))
                    .forEach(stands::add);
        }
        return stands;
    }

    private static Stand stand(List<String> line, String stock, String survey, int year) {
        return new Stand(
                StandCode.parse("350428-001-001-001-" + line.get(0)),
                (Mu) Quantity.parse(line.get(2), Unit.MU),
                LandCategory.ARBOUR_FOREST,
                ForestCategory.COMMERCIAL,
                line.contains("natural") ? Origin.NATURAL : Origin.PLANTED,
                line.get(1),
                Reading.of(new Years(15)),
                Reading.of(new CanopyDensity(0.6)),
                Reading.of(
                        (CubicMetresPerHectare)
                                Quantity.parse(stock, Unit.CUBIC_METRE_PER_HECTARE)),
                survey,
                LocalDate.of(year, 6, 30));
    }
}
