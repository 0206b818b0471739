package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Figure;
import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.projection.Projecting;
import org.tanku.kernel.method.projection.Projection;
import org.tanku.kernel.method.projection.ProjectionMethods;
import org.tanku.kernel.method.projection.Scenario;
import org.tanku.kernel.method.projection.StandCurve;
import org.tanku.kernel.method.projection.StandCurves;
import org.tanku.kernel.method.projection.StandProjection;
import org.tanku.kernel.method.projection.StandYear;
import org.tanku.kernel.method.projection.YearTotal;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What the stands of a table will hold in years to come (事前预估), along the growth curves of a
/// second table, through what a third says will be felled or burnt.
final class ProjectedStands implements FormMethod {
    private static final String YEARS = "years";
    private static final String LINEAR = "linear";
    private static final String STAND = "stand";
    private static final String YES = "yes";
    private static final String ALL = "all";
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");

    /// Every tenth year is told on the screen; the result holds all.
    private static final int TOLD_EVERY = 10;

    @Override
    public String id() {
        return "projection";
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table(ProjectionTables.STANDS, Table.STANDS, true),
                new Table(ProjectionTables.CURVES, ProjectionTables.CURVES, false),
                new Table(ProjectionTables.EVENTS, ProjectionTables.EVENTS, false));
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice(YEARS, List.of(), "40"),
                new Choice(LINEAR, List.of("no", YES), "no"),
                new Choice(STAND, List.of(), ""));
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(ProjectionMethods.RISK);
    }

    @Override
    public FormOutcome measure(FormCase asked) {
        ProjectionTables tables = new ProjectionTables(asked);
        Map<String, StandCurve> curves = tables.curves();
        Scenario scenario = tables.scenario();
        List<Note> troubles = new ArrayList<>(tables.troubles());
        OptionalInt years = years(asked.chosen(YEARS));
        if (years.isEmpty()) {
            troubles.add(Note.of("projection.YEARS_WRONG", asked.chosen(YEARS)));
        }
        String stand = asked.chosen(STAND);
        if (!stand.isEmpty() && tables.stand(stand).isEmpty()) {
            troubles.add(Note.of("projection.STAND_UNKNOWN", STAND, stand));
        }
        Optional<Explained<Ratio>> risk = asked.settings().find(ProjectionMethods.RISK);
        if (risk.isEmpty()) {
            troubles.add(Note.of("projection.SETTING_MISSING", ProjectionMethods.RISK.name()));
        }
        if (years.isEmpty() || risk.isEmpty() || !troubles.isEmpty()) {
            return new FormOutcome.Refused(troubles);
        }
        Projecting projecting =
                new Projecting(
                        new StandCurves(curves, asked.chosen(LINEAR).equals(YES)),
                        ParameterSet.load("tree-biomass@2026-1"),
                        ParameterSet.load("projection@2026-1"),
                        asked.standIns());
        return switch (projecting.project(
                asked.stands(ProjectionTables.STANDS), scenario, years.getAsInt())) {
            case Projecting.Outcome.Refused(var problems) ->
                    new FormOutcome.Refused(
                            problems.stream()
                                    .map(each ->
                                            Note.of(
                                                    "projection." + each.kind(),
                                                    each.stand().toString(),
                                                    each.detail()))
                                    .toList());
            case Projecting.Outcome.Projected(var projection) ->
                    told(asked, curves, projection, risk.get());
        };
    }

    private static OptionalInt years(String typed) {
        return SPAN.matcher(typed).matches()
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }

    private static FormOutcome told(
            FormCase asked,
            Map<String, StandCurve> curves,
            Projection projection,
            Explained<Ratio> risk) {
        List<Figure> figures = new ArrayList<>();
        int last = projection.years().size();
        for (YearTotal year : projection.years()) {
            if (isTold(year.year(), last)) {
                figures.add(Figure.of("projection.stock", year.stock(), year.year()));
                figures.add(Figure.of("projection.year", year.expected(risk), year.year()));
            }
        }
        figures.add(Figure.of("projection.expected", projection.expected(risk), last));
        projection.stands().stream()
                .filter(each -> each.stand().toString().equals(asked.chosen(STAND)))
                .forEach(each -> figures.addAll(ofStand(each)));
        List<List<Object>> rows = new ArrayList<>();
        projection.years().forEach(year -> rows.add(row(year, risk)));
        projection
                .stands()
                .forEach(each -> each.years().forEach(year -> rows.add(row(each, year))));
        return new FormOutcome.Measured(
                "years",
                figures,
                notes(asked, curves, projection),
                List.of(
                        "stand",
                        "year",
                        "age_a",
                        "stock_tCO2e",
                        "change_tCO2e",
                        "counted_tCO2e",
                        "fire_tCO2e",
                        "expected_tCO2e"),
                rows);
    }

    private static boolean isTold(int year, int last) {
        return year % TOLD_EVERY == 0 || year == last;
    }

    private static List<Figure> ofStand(StandProjection stand) {
        List<Figure> figures = new ArrayList<>();
        String code = stand.stand().toString();
        figures.add(Figure.of("projection.start", stand.start(), code));
        for (StandYear year : stand.years()) {
            if (isTold(year.year(), stand.years().size())) {
                figures.add(Figure.of("projection.stand", year.stock(), year.year(), code));
            }
        }
        return figures;
    }

    private static List<Note> notes(
            FormCase asked, Map<String, StandCurve> curves, Projection projection) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of("projection.notice", Projection.NOTICE));
        long onCurve =
                asked.stands(ProjectionTables.STANDS).stream()
                        .filter(each -> followsTheCurve(each, curves))
                        .count();
        if (onCurve > 0) {
            notes.add(Note.of("projection.on-curve", onCurve));
        }
        long linear =
                asked.stands(ProjectionTables.STANDS).stream()
                        .filter(each -> !curves.containsKey(each.dominantSpecies()))
                        .count();
        if (linear > 0) {
            notes.add(Note.of("projection.linear", linear));
        }
        if (asked.has(ProjectionTables.EVENTS)) {
            notes.add(Note.of("projection.scenario", projection.scenario()));
        }
        return notes;
    }

    /// No stock was measured, or its curve is of carbon and takes no notice of it.
    private static boolean followsTheCurve(Stand stand, Map<String, StandCurve> curves) {
        return Optional.ofNullable(curves.get(stand.dominantSpecies()))
                .filter(curve ->
                        curve instanceof StandCurve.OfCarbon
                                || stand.stockPerHectare() instanceof Reading.NotMeasured)
                .isPresent();
    }

    private static List<Object> row(YearTotal year, Explained<Ratio> risk) {
        return List.of(
                ALL,
                year.year(),
                "",
                year.stock().value().value(),
                year.change().value().value(),
                year.counted().value().value(),
                year.fire().value().value(),
                year.expected(risk).value().value());
    }

    private static List<Object> row(StandProjection stand, StandYear year) {
        return List.of(
                stand.stand().toString(),
                year.year(),
                year.age().value(),
                year.stock().value().value(),
                year.change().value().value(),
                year.counted().value().value(),
                year.fire().stream().map(Explained::value).mapToDouble(TonnesCO2e::value).sum(),
                "");
    }
}
