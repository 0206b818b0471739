package org.tanku.cli;

import org.tanku.cli.Input.Role;
import org.tanku.kernel.Methodologies;
import org.tanku.kernel.method.Aim;
import org.tanku.kernel.method.Baseline;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.crediting.Assessment;
import org.tanku.kernel.method.crediting.Credit;
import org.tanku.kernel.method.crediting.Crediting;
import org.tanku.kernel.method.crediting.CreditingCase;
import org.tanku.kernel.method.crediting.Obstacle;
import org.tanku.kernel.method.crediting.OtherFlows;
import org.tanku.kernel.method.crediting.Sampling;
import org.tanku.kernel.method.crediting.SchemeProfile;
import org.tanku.kernel.method.crediting.Surveys;
import org.tanku.kernel.method.eligibility.Evidence;
import org.tanku.kernel.method.eligibility.Screening;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Assesses a project under a scheme from stand tables (机制核算): for planning, or for an issue of
/// units when its rules are answered.
final class SchemeMeasuring {
    /// As they are typed. The ticket and AR-CM-003 have their own, older way.
    private static final Map<String, Scheme> BY_NAME =
            Map.of(
                    "ccer-14-001", Scheme.CCER_AFFORESTATION,
                    "ar-cm-001", Scheme.AR_CM_001,
                    "ffcer-afforestation", Scheme.FFCER_AFFORESTATION,
                    "ffcer-forest-management", Scheme.FFCER_FOREST_MANAGEMENT,
                    "ffcer-bamboo", Scheme.FFCER_BAMBOO,
                    "one-yuan", Scheme.ONE_YUAN,
                    "neutral-forest", Scheme.NEUTRAL_FOREST);

    private static final String HOLDS = "holds";
    private static final String FAILS = "fails";

    private final Terminal terminal;
    private final String method;
    private final Scheme scheme;
    private final Options.Measure options;

    private SchemeMeasuring(
            Terminal terminal, String method, Scheme scheme, Options.Measure options) {
        this.terminal = terminal;
        this.method = method;
        this.scheme = scheme;
        this.options = options;
    }

    static List<String> names() {
        return BY_NAME.keySet().stream().sorted().toList();
    }

    static Optional<SchemeMeasuring> find(
            Terminal terminal, String method, Options.Measure options) {
        return Optional.ofNullable(BY_NAME.get(method))
                .map(scheme -> new SchemeMeasuring(terminal, method, scheme, options));
    }

    ExitCode run() {
        StandMeasuring stands = new StandMeasuring(terminal);
        stands.require(options.start().isPresent(), method, "--start");
        stands.require(options.end().isPresent(), method, "--end");
        if (scheme.needsBaseline()) {
            stands.require(options.baseline().isPresent(), method, "--baseline");
        }
        ParameterSet parameters = StandMeasuring.parameters(options.parameters());
        StandIns standIns = StandMeasuring.standIns(options.standIns(), parameters);
        Inputs inputs = stands.read(options);
        if (inputs.problems() > 0) {
            return stop("cli.measure.rows", inputs.problems());
        }
        Baseline baseline =
                options.baseline().isPresent()
                        ? new Baseline.Table(inputs.stands(Role.BASELINE))
                        : new Baseline.Zero();
        CreditingCase asked =
                new CreditingCase(
                        scheme,
                        aim(),
                        startedOn(inputs),
                        new Surveys(
                                inputs.stands(Role.START),
                                inputs.stands(Role.END),
                                baseline,
                                parameters,
                                standIns),
                        evidence(),
                        new SettingsReading(SchemeProfile.of(scheme).settings())
                                .read(
                                        Measuring.orNone(options.settings()),
                                        Measuring.orEmpty(options.confirmed())),
                        OtherFlows.none(),
                        sampling());
        return tell(
                assess(asked),
                new StandResult.Circumstances(method, inputs.all(), parameters, standIns));
    }

    private Assessment assess(CreditingCase asked) {
        try {
            return Crediting.assess(asked);
        } catch (IllegalArgumentException noSuchRule) {
            throw new Stop(
                    ExitCode.USAGE,
                    "cli.measure.evidence-not-asked",
                    String.valueOf(noSuchRule.getMessage()));
        }
    }

    private Aim aim() {
        return switch (options.aim().orElse("planning")) {
            case "planning" -> Aim.PLANNING;
            case "crediting" -> Aim.CREDITING;
            default ->
                    throw new Stop(
                            ExitCode.USAGE,
                            "cli.usage.wrong-value",
                            "--aim",
                            options.aim().orElseThrow(),
                            "planning, crediting");
        };
    }

    private LocalDate startedOn(Inputs inputs) {
        return options.started()
                .map(typed -> Inputs.typedDay(typed, "--started"))
                .orElseGet(() -> inputs.day(Role.START));
    }

    private Sampling sampling() {
        if (options.uncertainty().isEmpty()) {
            return Sampling.none();
        }
        String typed = options.uncertainty().get();
        try {
            Ratio found = (Ratio) Quantity.parse(typed, Unit.RATIO);
            if (DeductionTable.U.allows(found.value())) {
                return Sampling.of(
                        Explained.given(DeductionTable.U, found, Phrase.SUPPLIED_BY_USER.tell()));
            }
        } catch (IllegalArgumentException noRatio) {
            // told below, like a value below zero
        }
        throw new Stop(ExitCode.USAGE, "cli.usage.wrong-value", "--uncertainty", typed, "0.08, 8%");
    }

    /// `E04=holds:certificate 123`, `E07=12%:design map`.
    private List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        Measuring.orNone(options.evidence())
                .forEach((rule, text) -> {
                    String[] parts = text.split("[:：]", 2);
                    String document = parts.length < 2 ? "" : parts[1].strip();
                    if (document.isEmpty()) {
                        throw new Stop(ExitCode.USAGE, "cli.measure.evidence-without", rule, text);
                    }
                    all.add(evidence(rule, parts[0].strip(), document));
                });
        return all;
    }

    private static Evidence evidence(String rule, String answer, String document) {
        if (answer.equals(HOLDS) || answer.equals(FAILS)) {
            return new Evidence.Stated(rule, answer.equals(HOLDS), document);
        }
        try {
            return new Evidence.Figure(rule, Quantity.parse(answer, Unit.RATIO), document);
        } catch (IllegalArgumentException neither) {
            throw new Stop(ExitCode.USAGE, "cli.measure.evidence-wrong", rule, answer);
        }
    }

    private ExitCode tell(Assessment assessment, StandResult.Circumstances of) {
        return switch (assessment) {
            case Assessment.Refused(var screening, var problems, var obstacles) -> {
                problems.forEach(this::tell);
                obstacles.forEach(this::tell);
                tell(screening, terminal.err());
                yield stop("cli.measure.incomplete", problems.size() + obstacles.size());
            }
            case Assessment.Assessed(var screening, var credit) -> {
                PrintStream out = Measuring.summary(terminal, options);
                StandResult result = StandResult.ofRemovals(of, credit.removals());
                new StandSummary(terminal, out).tell(result, options);
                tell(credit, out);
                tell(screening, out);
                Measuring.write(terminal, options, result(result, credit, screening));
                yield ExitCode.OK;
            }
        };
    }

    private void tell(CaseProblem problem) {
        terminal.err()
                .println(
                        terminal.say(
                                "cli.case." + problem.kind().name(),
                                problem.stand(),
                                problem.detail()));
    }

    private void tell(Obstacle obstacle) {
        terminal.err().println(terminal.say("cli.obstacle." + obstacle.kind(), obstacle.detail()));
    }

    private void tell(Credit credit, PrintStream out) {
        out.println(
                terminal.say(
                        credit.isForIssue() ? "cli.credit.crediting" : "cli.credit.planning",
                        Telling.value(credit.net().value(), terminal.locale()),
                        Telling.value(credit.credited().value(), terminal.locale())));
        if (options.explain() && options.out().isEmpty() && options.format().isEmpty()) {
            out.println();
            out.print(Telling.text(credit.creditedInBrief().step(), terminal.locale()));
        }
    }

    /// What fails with its sentence, and in one line what nobody answered.
    private void tell(Screening screening, PrintStream out) {
        for (RuleAnswer.Fails each : screening.failed()) {
            out.println(
                    terminal.say("cli.rule.fails", each.rule(), ask(each.rule()), each.found()));
        }
        if (!screening.unanswered().isEmpty()) {
            out.println(
                    terminal.say(
                            "cli.rule.unanswered",
                            screening.unanswered().stream()
                                    .map(RuleAnswer.Unanswered::rule)
                                    .collect(Collectors.joining(", "))));
        }
    }

    private String ask(String rule) {
        return Methodologies.find(method).stream()
                .flatMap(each -> each.rules().stream())
                .filter(each -> each.id().equals(rule))
                .map(each -> terminal.inChinese() ? each.ask().chinese() : each.ask().english())
                .findFirst()
                .orElse("");
    }

    private static Result result(StandResult stands, Credit credit, Screening screening) {
        Result of = stands.result(true);
        Map<String, Object> head = new LinkedHashMap<>(of.head());
        head.put("scheme", credit.scheme().name());
        head.put("aim", credit.aim().name());
        head.put("net_tCO2e", credit.net().value().value());
        head.put("credited_tCO2e", credit.credited().value().value());
        head.put(
                "rulesOpen",
                screening.unanswered().stream().map(RuleAnswer.Unanswered::rule).toList());
        head.put("rulesFailed", screening.failed().stream().map(RuleAnswer.Fails::rule).toList());
        Map<String, Step> traces = new LinkedHashMap<>(of.traces());
        traces.put("credited", credit.creditedInBrief().step());
        return new Result(of.table(), head, of.columns(), of.rows(), traces);
    }

    private ExitCode stop(String key, int problems) {
        terminal.err().println(terminal.say(key, Integer.toString(problems)));
        return ExitCode.INPUT_HAS_PROBLEMS;
    }
}
