package org.tanku.platform.measurement;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Aim;
import org.tanku.kernel.method.Baseline;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.arcm003.ArCm003;
import org.tanku.kernel.method.crediting.Assessment;
import org.tanku.kernel.method.crediting.Credit;
import org.tanku.kernel.method.crediting.Crediting;
import org.tanku.kernel.method.crediting.CreditingCase;
import org.tanku.kernel.method.crediting.Obstacle;
import org.tanku.kernel.method.crediting.Sampling;
import org.tanku.kernel.method.crediting.Surveys;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.platform.project.Declaration;

import java.util.List;
import java.util.stream.Stream;

/// All the kernel needs for one report (计量算例): stands of the boundary in the stored editions, the
/// frozen parameter set, the confirmed stand-ins, and what was declared. The baseline is empty
/// where the scheme has none; the uncertainty is that of the plots at the end, if there were any.
record KernelCase(
        Scheme scheme,
        ParameterSet parameters,
        StandIns standIns,
        Declaration declaration,
        List<Stand> start,
        List<Stand> end,
        List<Stand> baselineEnd,
        Sampling sampling,
        FireFlows.Flows fire) {
    KernelCase {
        start = List.copyOf(start);
        end = List.copyOf(end);
        baselineEnd = List.copyOf(baselineEnd);
    }

    /// What came of running the kernel.
    sealed interface Run {
        /// @param removals of each stand
        /// @param total what is credited of them, with one line for each stand
        record Computed(Removals removals, Explained<TonnesCO2e> total) implements Run {}

        record Stopped(List<CaseProblem> problems, List<Obstacle> obstacles) implements Run {}
    }

    /// Whatever fire still asks of the user keeps it from an amount like any other obstacle.
    Run run() {
        return switch (computed()) {
            case Run.Stopped(var problems, var obstacles) ->
                    new Run.Stopped(
                            problems,
                            Stream.concat(obstacles.stream(), fire.open().stream()).toList());
            case Run.Computed computed ->
                    fire.open().isEmpty() ? computed : new Run.Stopped(List.of(), fire.open());
        };
    }

    private Run computed() {
        return switch (scheme) {
            case SMCER ->
                    switch (SanmingTicket.resolve(start, end, parameters, standIns)) {
                        case Resolution.Complete(var whole) -> run(SanmingTicket.removal(whole));
                        case Resolution.Incomplete(var problems) ->
                                new Run.Stopped(problems, List.of());
                    };
            case FFCER_FOREST_MANAGEMENT ->
                    isSampled() || hasFire() ? credit(Aim.PLANNING) : management();
            case FFCER_AFFORESTATION,
                    FFCER_BAMBOO,
                    CCER_AFFORESTATION,
                    AR_CM_001,
                    AR_CM_003,
                    ONE_YUAN,
                    NEUTRAL_FOREST ->
                    credit(Aim.CREDITING);
        };
    }

    private boolean isSampled() {
        return sampling.project() instanceof Reading.Measured<Explained<Ratio>>;
    }

    private boolean hasFire() {
        return fire.others().fire() instanceof Reading.Measured<Explained<TonnesCO2e>>;
    }

    private Run management() {
        return switch (ArCm003.resolve(start, end, baselineEnd, parameters, standIns)) {
            case Resolution.Complete(var whole) -> run(ArCm003.netRemoval(whole));
            case Resolution.Incomplete(var problems) -> new Run.Stopped(problems, List.of());
        };
    }

    private static Run run(Removals removals) {
        return new Run.Computed(removals, removals.totalInBrief());
    }

    /// Forest management under FFCER was checked by the rules of the project's own room, so the
    /// engine is not asked to check its rules again.
    private Run credit(Aim aim) {
        CreditingCase asked =
                new CreditingCase(
                        scheme,
                        aim,
                        declaration.startedOn(),
                        new Surveys(start, end, baseline(), parameters, standIns),
                        declaration.evidence(),
                        declaration.settings(),
                        fire.others(),
                        sampling);
        return switch (Crediting.assess(asked)) {
            case Assessment.Assessed(_, Credit credit) ->
                    new Run.Computed(credit.removals(), credit.creditedInBrief());
            case Assessment.Refused(_, var problems, var obstacles) ->
                    new Run.Stopped(problems, obstacles);
        };
    }

    private Baseline baseline() {
        return baselineEnd.isEmpty() ? new Baseline.Zero() : new Baseline.Table(baselineEnd);
    }
}
