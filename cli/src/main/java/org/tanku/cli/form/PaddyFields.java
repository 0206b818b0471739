package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Figure;
import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.paddy.FactorSet;
import org.tanku.kernel.method.paddy.FieldSeason;
import org.tanku.kernel.method.paddy.PaddyByDefaults;
import org.tanku.kernel.method.paddy.PaddyMethod;
import org.tanku.kernel.method.paddy.PaddyProblem;
import org.tanku.kernel.method.paddy.PaddyRequest;
import org.tanku.kernel.method.paddy.PaddyRequest.Acceptance;
import org.tanku.kernel.method.paddy.PaddyRequest.DeductionRule;
import org.tanku.kernel.method.paddy.PaddyRequest.NitrousOxide;
import org.tanku.kernel.method.paddy.PaddyResult;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;
import org.tanku.survey.FormRow;
import org.tanku.survey.Problem;
import org.tanku.survey.farm.FieldRecords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The methane that drained rice fields avoid, by default factors (水稻栽培调整供水管理，缺省值法): one table of
/// field seasons, one of the times without floodwater.
final class PaddyFields implements FormMethod {
    private static final String SEASONS = "seasons";
    private static final String DRAINS = "drains";
    private static final String FACTORS = "factors";
    private static final String REGION = "region";
    private static final String GWP = "gwp";
    private static final String DEDUCTION = "deduction";
    private static final String NITROUS_OXIDE = "nitrous-oxide";
    private static final String PROGRAMME = "programme";
    private static final String OPERATOR = "operator";

    /// Known from the papers of the project, never from its tables of a season.
    private static final Setting<Hectares> REGISTERED =
            new Setting.Required<>(
                    new Symbol<>("A_reg", Unit.HECTARE, Hectares::new, "登记灌溉面积", "registered area"),
                    new Words("项目登记的灌溉面积，见项目文件。", "The irrigated area of the registered project."));

    @Override
    public String id() {
        return PaddyMethod.METHODOLOGY.id();
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table(SEASONS, "paddy", true), new Table(DRAINS, "drains", true));
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice(FACTORS, ChoiceWords.of(FactorSet.class), ""),
                new Choice(REGION, ChoiceWords.of(FactorSet.Region.class), ""),
                new Choice(GWP, ChoiceWords.of(WarmingPotentials.class), ""),
                new Choice(DEDUCTION, ChoiceWords.of(DeductionRule.class), ""),
                new Choice(
                        NITROUS_OXIDE,
                        ChoiceWords.of(NitrousOxide.class),
                        ChoiceWords.of(NitrousOxide.CHARGED)),
                new Choice(PROGRAMME, List.of(), ""),
                new Choice(OPERATOR, List.of(), ""));
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(REGISTERED);
    }

    @Override
    public FormOutcome measure(FormCase asked) {
        FieldRecords.Result records =
                FieldRecords.read(asked.file(SEASONS), asked.rows(SEASONS), asked.rows(DRAINS));
        List<FieldSeason> seasons = records.seasons();
        List<Note> troubles =
                new ArrayList<>(records.misfits().stream().map(each -> told(each, asked)).toList());
        Optional<Explained<Hectares>> registered = asked.settings().find(REGISTERED);
        if (registered.isEmpty()) {
            troubles.add(Note.of("paddy.AREA_NOT_SUPPLIED", REGISTERED.name()));
        }
        if (asked.chosen(PROGRAMME).isBlank() != asked.chosen(OPERATOR).isBlank()) {
            troubles.add(Note.of("paddy.PROGRAMME_WITHOUT_OPERATOR"));
        }
        return registered.isPresent() && troubles.isEmpty()
                ? reduce(asked, seasons, registered.get().value())
                : new FormOutcome.Refused(troubles);
    }

    private static Note told(FieldRecords.Misfit misfit, FormCase asked) {
        FormRow row = misfit.row();
        boolean season = misfit.form().equals(FieldRecords.SEASONS);
        String place = asked.told(season ? SEASONS : DRAINS, row);
        return misfit.problem().expected().kind() == Problem.Kind.DRAIN_WITHOUT_SEASON
                ? Note.of("paddy.DRAIN_WITHOUT_SEASON", place, row.getText("field"))
                : Note.of(
                        "paddy.DAYS_OUT_OF_ORDER",
                        place,
                        row.getDay(season ? "first_day" : "first_dry"),
                        row.getDay(season ? "last_day" : "last_dry"));
    }

    private static FormOutcome reduce(
            FormCase asked, List<FieldSeason> seasons, Hectares registered) {
        PaddyRequest request =
                new PaddyRequest(
                        seasons,
                        registered,
                        ChoiceWords.read(WarmingPotentials.class, asked.chosen(GWP)),
                        ChoiceWords.read(DeductionRule.class, asked.chosen(DEDUCTION)),
                        acceptance(asked));
        return switch (PaddyByDefaults.resolve(
                request,
                FactorSet.Choice.of(ChoiceWords.read(FactorSet.class, asked.chosen(FACTORS))),
                ChoiceWords.read(FactorSet.Region.class, asked.chosen(REGION)),
                ChoiceWords.read(NitrousOxide.class, asked.chosen(NITROUS_OXIDE)))) {
            case Examined.Incomplete<PaddyByDefaults.Case, PaddyProblem>(var problems) ->
                    new FormOutcome.Refused(
                            problems.stream()
                                    .map(each ->
                                            Note.of(
                                                    "paddy." + each.kind(),
                                                    each.field(),
                                                    each.detail()))
                                    .toList());
            case Examined.Complete<PaddyByDefaults.Case, PaddyProblem>(var whole) ->
                    told(seasons, PaddyByDefaults.reduction(whole));
        };
    }

    private static Acceptance acceptance(FormCase asked) {
        return asked.chosen(PROGRAMME).isBlank()
                ? new Acceptance.Nobody()
                : new Acceptance.Programme(asked.chosen(PROGRAMME), asked.chosen(OPERATOR));
    }

    private static FormOutcome told(List<FieldSeason> seasons, PaddyResult result) {
        List<Note> notes = new ArrayList<>();
        switch (result.acceptance()) {
            case Acceptance.Nobody _ -> notes.add(Note.of("paddy." + result.standing()));
            case Acceptance.Programme(var name, var operator) ->
                    notes.add(Note.of("paddy." + result.standing(), name, operator));
        }
        if (result.smallScale() instanceof RuleAnswer.Fails(_, var found)) {
            notes.add(Note.of("paddy.not-small", found));
        }
        result.leftOut()
                .forEach(each ->
                        notes.add(
                                Note.of("paddy.left-out", each.field(), each.season().chinese())));
        long bare = seasons.stream().filter(each -> each.amendments().isEmpty()).count();
        if (bare > 0) {
            notes.add(Note.of("paddy.no-amendment", bare));
        }
        return new FormOutcome.Measured(
                "seasons",
                List.of(Figure.of("paddy.reduction", result.reduction())),
                notes,
                List.of("field", "year", "season", "area_hm2", "length_d", "drains", "counted"),
                seasons.stream().map(each -> row(each, result)).toList());
    }

    private static List<Object> row(FieldSeason season, PaddyResult result) {
        return List.of(
                season.field(),
                season.year(),
                season.season().name(),
                season.area().value(),
                season.length().value(),
                season.water().events().size(),
                result.leftOut().contains(season) ? "no" : "yes");
    }
}
