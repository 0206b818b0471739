package org.tanku.cli;

import org.tanku.kernel.library.Calculation;
import org.tanku.kernel.library.CheckCase;
import org.tanku.kernel.library.CheckTable;
import org.tanku.kernel.method.EligibilityRule;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.parameter.Edition;
import org.tanku.kernel.parameter.Parameter;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Telling;
import org.tanku.kernel.trace.Words;

import java.util.List;

/// Tells one methodology whole (方法学详情): what it may be used for, formulas with their letters,
/// parameters with their confidence, rules, settings, and whether its worked cases come out.
final class MethodTelling {
    private final Terminal terminal;

    MethodTelling(Terminal terminal) {
        this.terminal = terminal;
    }

    void whole(Methodology of) {
        say("cli.methods.line", of.id(), words(of.name()), words(of.standing().words()));
        plain(words(of.summary()));
        say("cli.methods.source", told(of.source()));
        section("equations");
        of.equations().forEach(this::equation);
        section("parameters");
        of.parameters().forEach(this::parameters);
        if (!of.rules().isEmpty()) {
            section("rules");
            of.rules().forEach(this::rule);
        }
        if (!of.settings().isEmpty()) {
            section("settings");
            of.settings().forEach(this::setting);
        }
        section("cases");
        cases(of);
    }

    private void section(String name) {
        terminal.out().println();
        say("cli.methods.section." + name);
    }

    /// Formula, letters with unit and range, source.
    void equation(Equation<?> of) {
        say(
                "cli.methods.equation",
                of.formula().id(),
                terminal.inChinese() ? of.formula().chinese() : of.formula().english(),
                of.formula().text());
        letter(of.result());
        of.arguments().forEach(this::letter);
        say("cli.methods.formula-source", told(of.formula().source()));
    }

    private void letter(Symbol<?> symbol) {
        say(
                "cli.methods.letter",
                symbol.name(),
                terminal.inChinese() ? symbol.chinese() : symbol.english(),
                symbol.unit().symbol(),
                Calculation.range(symbol));
    }

    private void parameters(String id) {
        Edition edition =
                ParameterSet.listEditions().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no edition " + id));
        say("cli.methods.set", id, terminal.inChinese() ? edition.chinese() : edition.english());
        if (!edition.isSpeciesGroups()) {
            ParameterSet.load(id).parameters().forEach(this::parameter);
        }
    }

    private void parameter(Parameter of) {
        say(
                "cli.methods.parameter",
                of.row(),
                of.symbol(),
                Telling.reading(of.value(), terminal.locale()),
                told(of.source()));
    }

    private void rule(EligibilityRule of) {
        say(
                "cli.methods.rule",
                of.id(),
                words(of.ask()),
                words(of.evidence()),
                terminal.say("cli.methods.decided." + of.decided()));
    }

    private void setting(Setting<?> of) {
        switch (of) {
            case Setting.Required<?> required ->
                    say(
                            "cli.methods.setting.required",
                            required.name(),
                            required.symbol().unit().symbol(),
                            words(required.because()));
            case Setting.Suggested<?> suggested ->
                    say(
                            "cli.methods.setting.suggested",
                            suggested.name(),
                            Telling.reading(suggested.value(), terminal.locale()),
                            words(suggested.because()),
                            told(suggested.source()));
        }
    }

    /// The case shown first, and whether all of the table hold.
    private void cases(Methodology of) {
        List<CheckCase> cases = CheckTable.ofMethodology(of.id()).cases();
        cases.stream()
                .filter(each -> each.id().equals(of.worked()))
                .forEach(each -> {
                    plain("  " + each.id() + "  " + each.equation());
                    each.inputs()
                            .forEach(input ->
                                    plain(
                                            "    "
                                                    + input.letter()
                                                    + " = "
                                                    + String.join(" ", input.numbers())
                                                    + " "
                                                    + input.unit()));
                    say(
                            "cli.methods.case",
                            Telling.reading(each.expected(), terminal.locale()),
                            terminal.say(
                                    each.check().holds()
                                            ? "cli.methods.holds"
                                            : "cli.methods.does-not-hold"),
                            each.source());
                });
        long held = cases.stream().filter(each -> each.check().holds()).count();
        say("cli.methods.cases", Integer.toString(cases.size()), Long.toString(held));
    }

    private String told(Source source) {
        return terminal.say(
                "cli.summary.notice.of",
                source.toString(),
                terminal.inChinese()
                        ? source.confidence().chinese()
                        : source.confidence().english());
    }

    private String words(Words of) {
        return terminal.inChinese() ? of.chinese() : of.english();
    }

    private void say(String key, Object... arguments) {
        terminal.out().println(terminal.say(key, arguments));
    }

    private void plain(String text) {
        terminal.out().println(Wording.plain(text));
    }
}
