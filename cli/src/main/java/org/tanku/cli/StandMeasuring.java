package org.tanku.cli;

import org.jspecify.annotations.Nullable;
import org.tanku.cli.Choices.Method;
import org.tanku.cli.Input.Role;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.arcm003.ArCm003;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.method.stock.StandStock;
import org.tanku.kernel.parameter.ParameterSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Measures stands out of tables (小班计量): reads, resolves, computes, tells.
final class StandMeasuring {
    static final String START_DAY = "--surveyed-start";
    static final String END_DAY = "--surveyed-end";

    private final Terminal terminal;

    StandMeasuring(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Method method, Options.Measure options) {
        check(method, options);
        ParameterSet parameters = parameters(options.parameters());
        StandIns standIns = standIns(options.standIns(), parameters);
        Inputs inputs;
        Resolution<StandResult> resolution;
        try (Progress progress = new Progress(terminal)) {
            progress.stage("cli.progress.reading");
            inputs = read(options);
            if (inputs.problems() > 0) {
                return stop("cli.measure.rows", inputs.problems());
            }
            progress.stage("cli.progress.computing");
            resolution = compute(method, inputs, parameters, standIns);
        }
        return switch (resolution) {
            case Resolution.Incomplete<StandResult>(var problems) -> tell(problems);
            case Resolution.Complete<StandResult>(var result) -> {
                new StandSummary(terminal, Measuring.summary(terminal, options))
                        .tell(result, options);
                Measuring.write(terminal, options, result.result(options.explain()));
                yield ExitCode.OK;
            }
        };
    }

    private void check(Method method, Options.Measure options) {
        require(options.start().isPresent(), method, "--start");
        if (method != Method.STOCK) {
            require(options.end().isPresent(), method, "--end");
        }
        if (method == Method.AR_CM_003) {
            require(options.baseline().isPresent(), method, "--baseline");
        } else if (options.baseline().isPresent()) {
            throw new Stop(ExitCode.USAGE, "cli.measure.not-with", "--baseline", method);
        }
        if (options.year().isPresent()) {
            throw new Stop(ExitCode.USAGE, "cli.measure.not-with", "--year", method);
        }
    }

    void require(boolean given, Object method, String option) {
        if (!given) {
            throw new Stop(ExitCode.USAGE, "cli.measure.needs", method, option);
        }
    }

    static ParameterSet parameters(String id) {
        try {
            return ParameterSet.load(id);
        } catch (IllegalArgumentException unknown) {
            List<String> known =
                    ParameterSet.listEditions().stream()
                            .map(edition -> edition.id())
                            .filter(each -> each.startsWith("tree-biomass@"))
                            .toList();
            throw new Stop(
                    ExitCode.USAGE, "cli.measure.no-parameters", id, String.join(", ", known));
        }
    }

    static StandIns standIns(@Nullable Map<String, String> given, ParameterSet parameters) {
        Map<String, String> asked = Measuring.orNone(given);
        asked.forEach((species, row) -> {
            if (!parameters.hasRow(row)) {
                throw new Stop(
                        ExitCode.USAGE,
                        "cli.measure.no-row",
                        row,
                        parameters.id(),
                        String.join("、", parameters.rows()));
            }
        });
        return new StandIns(asked);
    }

    Inputs read(Options.Measure options) {
        Inputs inputs = new Inputs(terminal);
        Path start = options.start().orElseThrow();
        inputs.read(
                Role.START,
                start,
                options.surveyedStart()
                        .map(typed -> Inputs.typedDay(typed, START_DAY))
                        .orElseGet(() -> inputs.dayByName(start, START_DAY)));
        options.end()
                .ifPresent(file ->
                        inputs.read(
                                Role.END,
                                file,
                                options.surveyedEnd()
                                        .map(typed -> Inputs.typedDay(typed, END_DAY))
                                        .orElseGet(() -> inputs.dayByName(file, END_DAY))));
        // a modelled table for the same day as the last survey
        options.baseline()
                .ifPresent(file -> inputs.read(Role.BASELINE, file, inputs.day(Role.END)));
        return inputs;
    }

    private static Resolution<StandResult> compute(
            Method method, Inputs inputs, ParameterSet parameters, StandIns standIns) {
        StandResult.Circumstances of =
                new StandResult.Circumstances(
                        method.toString(), inputs.all(), parameters, standIns);
        return switch (method) {
            case STOCK -> stock(inputs, of);
            case SMCER ->
                    map(
                            SanmingTicket.resolve(
                                    inputs.stands(Role.START),
                                    inputs.stands(Role.END),
                                    parameters,
                                    standIns),
                            whole -> StandResult.ofRemovals(of, SanmingTicket.removal(whole)));
            case AR_CM_003 ->
                    map(
                            ArCm003.resolve(
                                    inputs.stands(Role.START),
                                    inputs.stands(Role.END),
                                    inputs.stands(Role.BASELINE),
                                    parameters,
                                    standIns),
                            whole -> StandResult.ofRemovals(of, ArCm003.netRemoval(whole)));
        };
    }

    private static Resolution<StandResult> stock(Inputs inputs, StandResult.Circumstances of) {
        var start = StandStock.resolve(inputs.stands(Role.START), of.parameters(), of.standIns());
        if (inputs.all().size() == 1) {
            return map(start, whole -> StandResult.ofStocks(of, StandStock.stock(whole)));
        }
        var end = StandStock.resolve(inputs.stands(Role.END), of.parameters(), of.standIns());
        return both(
                start,
                end,
                (first, last) ->
                        StandResult.ofStocks(of, StandStock.stock(first), StandStock.stock(last)));
    }

    private static <A, B> Resolution<B> map(
            Resolution<A> resolution, java.util.function.Function<A, B> compute) {
        return switch (resolution) {
            case Resolution.Complete<A>(var whole) ->
                    new Resolution.Complete<>(compute.apply(whole));
            case Resolution.Incomplete<A>(var problems) -> new Resolution.Incomplete<>(problems);
        };
    }

    private static <A, B> Resolution<B> both(
            Resolution<A> first,
            Resolution<A> last,
            java.util.function.BiFunction<A, A, B> compute) {
        return switch (first) {
            case Resolution.Complete<A>(var start) -> map(last, end -> compute.apply(start, end));
            case Resolution.Incomplete<A>(var problems) ->
                    switch (last) {
                        case Resolution.Complete<A> _ -> new Resolution.Incomplete<>(problems);
                        case Resolution.Incomplete<A>(var more) ->
                                new Resolution.Incomplete<>(
                                        java.util.stream.Stream.concat(
                                                        problems.stream(), more.stream())
                                                .distinct()
                                                .toList());
                    };
        };
    }

    private ExitCode tell(List<CaseProblem> problems) {
        for (CaseProblem problem : problems) {
            terminal.err()
                    .println(
                            terminal.say(
                                    "cli.case." + problem.kind().name(),
                                    problem.stand(),
                                    problem.detail()));
        }
        return stop("cli.measure.incomplete", problems.size());
    }

    private ExitCode stop(String key, int problems) {
        terminal.err().println(terminal.say(key, Integer.toString(problems)));
        return ExitCode.INPUT_HAS_PROBLEMS;
    }
}
