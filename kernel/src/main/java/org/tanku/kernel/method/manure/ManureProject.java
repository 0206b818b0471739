package org.tanku.kernel.method.manure;

import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.Gases;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.manure.ManureProblem.Kind;
import org.tanku.kernel.method.manure.ManureRequest.BaselineSystem;
import org.tanku.kernel.method.manure.ManureRequest.Route;
import org.tanku.kernel.method.manure.ManureRequest.Solids;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.DegreesCelsius;
import org.tanku.kernel.quantity.Heads;
import org.tanku.kernel.quantity.KilogramsSolids;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesMethane;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.List;

/// Composting instead of an anaerobic pond (粪污制有机肥减排量).
///
/// Energy and run-off of the project are lines of their own ([Composting#ELECTRICITY] and others)
/// and are handed in, told, with the request.
public final class ManureProject {
    private static final String COMPOST = "堆肥";
    private static final String TOOL13 = "堆肥 TOOL13";

    private final ParameterSet factors = ParameterSet.load(ManureMethod.FACTORS);
    private final ManureRequest request;

    private ManureProject(ManureRequest request) {
        this.request = request;
    }

    /// The reduction, and the route that is part of it (结果).
    public record Result(
            Explained<TonnesCO2e> baseline,
            Explained<TonnesCO2e> project,
            Explained<TonnesCO2e> reduction,
            Route route,
            WarmingPotentials potentials) {}

    /// @param energy emissions of electricity, fuel and run-off, already told; may be empty
    public static Examined<Result, ManureProblem> reduction(
            ManureRequest request, List<Explained<TonnesCO2e>> energy) {
        ManureProject project = new ManureProject(request);
        List<ManureProblem> problems = project.problems();
        return problems.isEmpty()
                ? new Examined.Complete<>(project.result(energy))
                : new Examined.Incomplete<>(problems);
    }

    /// Whether the reduction of a year stays within small scale, rule F1.
    public static RuleAnswer smallScale(Explained<TonnesCO2e> reduction) {
        double found = reduction.value().value();
        double most =
                ParameterSet.load(ManureMethod.FACTORS)
                        .get("规模", ManureLetters.ER_MOST)
                        .value()
                        .value();
        return found <= most
                ? new RuleAnswer.Holds("F1", found + " <= " + most)
                : new RuleAnswer.Fails("F1", found + " > " + most);
    }

    private List<ManureProblem> problems() {
        List<ManureProblem> problems = new ArrayList<>();
        for (Symbol<?> letter : List.of(ManureLetters.VS, ManureLetters.B0, ManureLetters.NEX)) {
            if (factors.find(request.animal(), letter.name()).isEmpty()) {
                problems.add(
                        new ManureProblem(
                                Kind.ANIMAL_NOT_IN_SET, request.animal() + ": " + letter.name()));
            }
        }
        double least = factors.get("适用条件", ManureLetters.T_LEAST).value().value();
        double found = request.temperature().value();
        if (found <= least) {
            problems.add(new ManureProblem(Kind.SITE_TOO_COLD, found + " °C <= " + least + " °C"));
        }
        double share = request.share().value();
        if (!ManureLetters.MS.allows(share)) {
            problems.add(new ManureProblem(Kind.SHARE_OUT_OF_RANGE, Double.toString(share)));
        }
        if (request.solids() instanceof Solids.ByMass(var ofMass)
                && !ManureLetters.F_VS.allows(ofMass.value())) {
            problems.add(
                    new ManureProblem(Kind.SHARE_OUT_OF_RANGE, Double.toString(ofMass.value())));
        }
        if (request.composted().value() == 0) {
            problems.add(new ManureProblem(Kind.NOTHING_COMPOSTED, ""));
        }
        if (request.system() == BaselineSystem.DIGESTER) {
            problems.add(new ManureProblem(Kind.DIGESTER_IS_NO_BASELINE, ""));
        }
        return problems;
    }

    private Result result(List<Explained<TonnesCO2e>> energy) {
        Explained<TonnesCO2e> baseline = baseline();
        List<Explained<TonnesCO2e>> parts = new ArrayList<>(composting());
        parts.addAll(energy);
        Explained<TonnesCO2e> project = Composting.PROJECT.of(parts);
        return new Result(
                baseline,
                project,
                Composting.REDUCTION.of(
                        baseline,
                        project,
                        Explained.assumed(
                                ManureLetters.LE,
                                new TonnesCO2e(0),
                                Phrase.LEAKAGE_BY_RULE.tell())),
                request.route(),
                request.potentials());
    }

    private Explained<TonnesCO2e> baseline() {
        Explained<Ratio> share = given(ManureLetters.MS, request.share());
        Explained<TonnesMethane> methane =
                ManureBaseline.METHANE.of(
                        solids(),
                        look(request.animal(), ManureLetters.B0),
                        conversion(request.system().row()),
                        share,
                        look("甲烷", ManureLetters.D_CH4));
        Explained<TonnesNitrousOxide> nitrousOxide =
                ManureBaseline.NITROUS_OXIDE.of(
                        heads(),
                        look(request.animal(), ManureLetters.NEX),
                        share,
                        look(request.system().row(), ManureLetters.EF3));
        return ManureBaseline.BASELINE.of(
                ManureBaseline.BASELINE_METHANE.of(
                        look("甲烷", ManureLetters.UF_B), methane, request.potentials().methane()),
                Gases.NITROUS_OXIDE.of(nitrousOxide, request.potentials().nitrousOxide()));
    }

    private List<Explained<TonnesCO2e>> composting() {
        Explained<TonnesMethane> methane =
                switch (request.route()) {
                    case TOOL13 ->
                            Composting.METHANE.of(
                                    given(ManureLetters.Q, request.composted()),
                                    look(TOOL13, ManureLetters.K_CH4));
                    case GBT_32151_22 ->
                            ManureBaseline.METHANE.of(
                                    solids(),
                                    look(request.animal(), ManureLetters.B0),
                                    conversion(COMPOST),
                                    given(ManureLetters.MS, request.share()),
                                    look("甲烷", ManureLetters.D_CH4));
                };
        Explained<TonnesNitrousOxide> nitrousOxide =
                switch (request.route()) {
                    case TOOL13 ->
                            Composting.NITROUS_OXIDE.of(
                                    given(ManureLetters.Q, request.composted()),
                                    look(TOOL13, ManureLetters.K_N2O));
                    case GBT_32151_22 ->
                            ManureBaseline.NITROUS_OXIDE.of(
                                    heads(),
                                    look(request.animal(), ManureLetters.NEX),
                                    given(ManureLetters.MS, request.share()),
                                    look(COMPOST, ManureLetters.EF3));
                };
        return List.of(
                Gases.METHANE.of(methane, request.potentials().methane()),
                Gases.NITROUS_OXIDE.of(nitrousOxide, request.potentials().nitrousOxide()));
    }

    private Explained<KilogramsSolids> solids() {
        return switch (request.solids()) {
            case Solids.ByHeads(var days) ->
                    ManureBaseline.SOLIDS.of(
                            heads(),
                            look(request.animal(), ManureLetters.VS),
                            given(ManureLetters.DAYS, days));
            case Solids.ByMass(var share) ->
                    ManureBaseline.SOLIDS_OF_MASS.of(
                            given(ManureLetters.Q, request.composted()),
                            given(ManureLetters.F_VS, share));
        };
    }

    /// The MCF of the class in which the temperature lies, told where it is not the edge itself.
    private Explained<Ratio> conversion(String system) {
        DegreesCelsius found = request.temperature();
        String row = system + " " + TemperatureClass.of(factors, system, found);
        Explained<Ratio> factor = look(row, ManureLetters.MCF);
        String edge = row.substring(row.lastIndexOf(' ') + 1);
        return edge.equals(Long.toString((long) found.value()))
                        && found.value() == Math.rint(found.value())
                ? factor
                : factor.insteadOf(
                        Phrase.FIGURE_OF.tell(ManureLetters.MCF.name(), system),
                        Phrase.TEMPERATURE_CLASS.tell(Double.toString(found.value()), edge));
    }

    private Explained<Heads> heads() {
        return given(ManureLetters.N, request.heads());
    }

    private <Q extends Quantity> Explained<Q> look(String row, Symbol<Q> letter) {
        return factors.get(row, letter);
    }

    private <Q extends Quantity> Explained<Q> given(Symbol<Q> letter, Q value) {
        return Explained.given(letter, value, Phrase.FARM_RECORD.tell(request.animal()));
    }
}
