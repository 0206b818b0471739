package org.tanku.platform.library.web;

import org.tanku.kernel.library.Calculation;
import org.tanku.kernel.library.CheckCase;
import org.tanku.kernel.method.EligibilityRule;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.trace.Step;
import org.tanku.platform.library.web.MethodCard.StandingLine;

import java.util.List;

/// A methodology with all it holds, as its page shows it (方法学详情).
///
/// @param worked the case told in full, with its steps; empty or of one
record MethodView(
        String id,
        String name,
        String summary,
        StandingLine standing,
        SourceLine source,
        List<EquationView> equations,
        List<RuleLine> rules,
        List<SettingLine> settings,
        List<Told> worked,
        List<CaseLine> cases) {
    /// A condition.
    record RuleLine(String id, String ask, String evidence, String decided, SourceLine source) {}

    /// What the user must settle.
    ///
    /// @param suggested empty where nothing can be suggested
    record SettingLine(LetterLine letter, String suggested, SourceLine source, String because) {}

    /// The case that explains the methodology.
    record Told(CaseLine line, Step step) {}

    MethodView {
        equations = List.copyOf(equations);
        rules = List.copyOf(rules);
        settings = List.copyOf(settings);
        worked = List.copyOf(worked);
        cases = List.copyOf(cases);
    }

    static MethodView of(Methodology methodology, WorkedCases cases, Tongue tongue) {
        return new MethodView(
                methodology.id(),
                tongue.say(methodology.name()),
                tongue.say(methodology.summary()),
                StandingLine.of(methodology.standing(), tongue),
                tongue.source(methodology.source()),
                methodology.equations().stream()
                        .map(each -> EquationView.of(each, tongue))
                        .toList(),
                methodology.rules().stream().map(each -> rule(each, tongue)).toList(),
                methodology.settings().stream()
                        .<SettingLine>map(each -> setting(each, tongue))
                        .toList(),
                cases.findWorked(methodology).stream()
                        .flatMap(each -> told(each, methodology, tongue).stream())
                        .toList(),
                cases.list(methodology).stream().map(each -> CaseLine.of(each, tongue)).toList());
    }

    /// How many cases came out so.
    public long count(CaseLine.Mark mark) {
        return cases.stream().filter(each -> each.mark() == mark).count();
    }

    private static RuleLine rule(EligibilityRule rule, Tongue tongue) {
        return new RuleLine(
                rule.id(),
                tongue.say(rule.ask()),
                tongue.say(rule.evidence()),
                rule.decided().name(),
                tongue.source(rule.source()));
    }

    private static SettingLine setting(Setting<?> setting, Tongue tongue) {
        return switch (setting) {
            case Setting.Required<?>(var symbol, var because) ->
                    new SettingLine(
                            tongue.letter(symbol), "", SourceLine.NONE, tongue.say(because));
            case Setting.Suggested<?>(var symbol, var value, var source, var because) ->
                    new SettingLine(
                            tongue.letter(symbol),
                            tongue.reading(value),
                            tongue.source(source),
                            tongue.say(because));
        };
    }

    private static List<Told> told(CheckCase worked, Methodology methodology, Tongue tongue) {
        return methodology.equations().stream()
                .filter(each -> each.formula().id().equals(worked.equation()))
                .map(each -> Calculation.of(each, worked.inputs()))
                .filter(Calculation.Done.class::isInstance)
                .map(each -> ((Calculation.Done) each).step())
                .map(step -> new Told(CaseLine.of(worked, tongue), step))
                .toList();
    }
}
