package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Figure;
import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.method.EligibilityRule;
import org.tanku.kernel.method.EligibilityRule.Decided;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.manure.Composting;
import org.tanku.kernel.method.manure.ManureMethod;
import org.tanku.kernel.method.manure.ManureProblem;
import org.tanku.kernel.method.manure.ManureProject;
import org.tanku.kernel.method.manure.ManureProject.Result;
import org.tanku.kernel.method.manure.ManureRequest;
import org.tanku.kernel.method.manure.ManureRequest.BaselineSystem;
import org.tanku.kernel.method.manure.ManureRequest.Route;
import org.tanku.kernel.method.manure.ManureRequest.Solids;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.DegreesCelsius;
import org.tanku.kernel.quantity.Heads;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;
import org.tanku.survey.FormRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Manure composted instead of kept in a lagoon (粪污制有机肥): each row an animal with its baseline
/// system, what was composted, and what energy and run-off emitted.
final class CompostedManure implements FormMethod {
    private static final String MANURE = "manure";
    private static final String ROUTE = "route";
    private static final String GWP = "gwp";

    @Override
    public String id() {
        return ManureMethod.METHODOLOGY.id();
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table(MANURE, MANURE, true));
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice(ROUTE, ChoiceWords.of(Route.class), ""),
                new Choice(GWP, ChoiceWords.of(WarmingPotentials.class), ""));
    }

    /// The settings of the methodology are for run-off, which the table tells as it emitted.
    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    @Override
    public FormOutcome measure(FormCase asked) {
        List<Note> troubles = new ArrayList<>();
        List<Explained<TonnesCO2e>> reductions = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (FormRow row : asked.rows(MANURE)) {
            reduction(asked, row, troubles)
                    .ifPresent(found -> {
                        String where = asked.told(MANURE, row);
                        reductions.add(found.reduction());
                        figures.add(Figure.of("manure.baseline", found.baseline(), where));
                        figures.add(Figure.of("manure.project", found.project(), where));
                        figures.add(Figure.of("manure.reduction", found.reduction(), where));
                        rows.add(row(row, found));
                    });
        }
        if (!troubles.isEmpty()) {
            return new FormOutcome.Refused(troubles);
        }
        Explained<TonnesCO2e> total = Composting.TOTAL.of(reductions);
        figures.add(Figure.of("manure.total", total));
        return new FormOutcome.Measured(
                "records",
                figures,
                notes(total),
                List.of(
                        "animal",
                        "baseline_system",
                        "baseline_tCO2e",
                        "project_tCO2e",
                        "reduction_tCO2e"),
                rows);
    }

    private static Optional<Result> reduction(FormCase asked, FormRow row, List<Note> troubles) {
        String where = asked.told(MANURE, row);
        Optional<Solids> solids = solids(row, where, troubles);
        if (solids.isEmpty()) {
            return Optional.empty();
        }
        return switch (ManureProject.reduction(
                request(asked, row, solids.get()), energy(row, where))) {
            case Examined.Incomplete<Result, ManureProblem>(var problems) -> {
                problems.forEach(each ->
                        troubles.add(Note.of("manure." + each.kind(), where, each.detail())));
                yield Optional.empty();
            }
            case Examined.Complete<Result, ManureProblem>(var result) -> Optional.of(result);
        };
    }

    /// By days or by a measured share: one of the two.
    private static Optional<Solids> solids(FormRow row, String where, List<Note> troubles) {
        Optional<Quantity> days = row.find("days");
        Optional<Quantity> share = row.find("solids_share");
        if (days.isPresent() && share.isPresent()) {
            troubles.add(Note.of("manure.SOLIDS_TOLD_TWICE", where));
            return Optional.empty();
        }
        if (days.isEmpty() && share.isEmpty()) {
            troubles.add(Note.of("manure.SOLIDS_NOT_TOLD", where));
            return Optional.empty();
        }
        return days.<Solids>map(found -> new Solids.ByHeads(new Days(found.value())))
                .or(() -> share.map(found -> new Solids.ByMass(new Ratio(found.value()))));
    }

    private static ManureRequest request(FormCase asked, FormRow row, Solids solids) {
        return new ManureRequest(
                row.getText("animal"),
                new Heads(row.get("heads").value()),
                solids,
                BaselineSystem.valueOf(row.getText("system")),
                new Ratio(row.get("share").value()),
                new DegreesCelsius(row.get("temperature").value()),
                new Tonnes(row.get("composted").value()),
                ChoiceWords.read(Route.class, asked.chosen(ROUTE)),
                ChoiceWords.read(WarmingPotentials.class, asked.chosen(GWP)));
    }

    private static List<Explained<TonnesCO2e>> energy(FormRow row, String where) {
        return List.of(
                emitted(row, "electricity", Composting.ELECTRICITY.result(), where),
                emitted(row, "fuel", Composting.FUEL.result(), where),
                emitted(row, "run_off", Composting.RUN_OFF.result(), where));
    }

    private static Explained<TonnesCO2e> emitted(
            FormRow row, String key, Symbol<TonnesCO2e> letter, String where) {
        return Explained.given(letter, new TonnesCO2e(row.get(key).value()), where);
    }

    private static List<Note> notes(Explained<TonnesCO2e> total) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of("manure.indicative"));
        if (ManureProject.smallScale(total) instanceof RuleAnswer.Fails(_, var found)) {
            notes.add(Note.of("manure.not-small", found));
        }
        notes.add(
                Note.of(
                        "manure.conditions",
                        ManureMethod.METHODOLOGY.rules().stream()
                                .filter(each -> each.decided() == Decided.BY_EVIDENCE)
                                .map(EligibilityRule::id)
                                .collect(Collectors.joining(", "))));
        return notes;
    }

    private static List<Object> row(FormRow row, Result found) {
        return List.of(
                row.getText("animal"),
                row.getText("system"),
                found.baseline().value().value(),
                found.project().value().value(),
                found.reduction().value().value());
    }
}
