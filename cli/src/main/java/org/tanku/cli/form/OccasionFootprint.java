package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Figure;
import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.footprint.ActivityLine;
import org.tanku.kernel.method.footprint.ActivityLine.Grade;
import org.tanku.kernel.method.footprint.ActivityLine.Uncertainty;
import org.tanku.kernel.method.footprint.ElectricityFactor.Place;
import org.tanku.kernel.method.footprint.EmissionSource;
import org.tanku.kernel.method.footprint.FactorOf;
import org.tanku.kernel.method.footprint.Footprint;
import org.tanku.kernel.method.footprint.Footprint.Spread;
import org.tanku.kernel.method.footprint.FootprintCase;
import org.tanku.kernel.method.footprint.FootprintMethod;
import org.tanku.kernel.method.footprint.FootprintProblem;
import org.tanku.kernel.method.judicial.TonnesDue;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Step;
import org.tanku.survey.FormRow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The footprint of an occasion or an enterprise (碳足迹): each row an activity with its unit, year
/// and grade; a second table names the sources left out, and why.
final class OccasionFootprint implements FormMethod {
    private static final String ACTIVITIES = "activities";
    private static final String LEFT_OUT = "left-out";
    private static final String PLACE = "place";
    private static final String BETWEEN = "/";
    private static final String FUJIAN = Place.FUJIAN.province() + BETWEEN + Place.FUJIAN.region();

    @Override
    public String id() {
        return FootprintMethod.METHODOLOGY.id();
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table(ACTIVITIES, ACTIVITIES, true), new Table(LEFT_OUT, LEFT_OUT, false));
    }

    @Override
    public List<Choice> choices() {
        return List.of(new Choice(PLACE, List.of(), FUJIAN));
    }

    @Override
    public List<Setting<?>> settings() {
        return FootprintMethod.METHODOLOGY.settings();
    }

    @Override
    public FormOutcome measure(FormCase asked) {
        List<Note> troubles = new ArrayList<>();
        List<ActivityLine> lines = new ArrayList<>();
        for (FormRow row : asked.rows(ACTIVITIES)) {
            line(asked, row, troubles).ifPresent(lines::add);
        }
        Map<EmissionSource, String> leftOut = leftOut(asked, troubles);
        if (!troubles.isEmpty()) {
            return new FormOutcome.Refused(troubles);
        }
        return switch (FootprintCase.resolve(
                new FootprintCase.Request(lines, leftOut, place(asked.chosen(PLACE))),
                asked.settings())) {
            case Examined.Incomplete<FootprintCase, FootprintProblem>(var problems) ->
                    new FormOutcome.Refused(
                            problems.stream().map(OccasionFootprint::note).toList());
            case Examined.Complete<FootprintCase, FootprintProblem>(var whole) ->
                    told(whole.footprint());
        };
    }

    private static Note note(FootprintProblem problem) {
        Object where =
                Arrays.stream(EmissionSource.values())
                        .filter(source -> source.name().equals(problem.where()))
                        .<Object>map(EmissionSource::words)
                        .findFirst()
                        .orElse(problem.where());
        return Note.of("footprint." + problem.kind(), where, problem.detail());
    }

    /// `福建/华东`; a place without a region is asked alone.
    private static Place place(String written) {
        String[] parts = written.split(BETWEEN, 2);
        return new Place(parts[0].strip(), parts[parts.length - 1].strip());
    }

    private static Map<EmissionSource, String> leftOut(FormCase asked, List<Note> troubles) {
        Map<EmissionSource, String> reasons = new EnumMap<>(EmissionSource.class);
        for (FormRow row : asked.rows(LEFT_OUT)) {
            EmissionSource source = EmissionSource.valueOf(row.getText("source"));
            if (reasons.putIfAbsent(source, row.getText("because")) != null) {
                troubles.add(
                        Note.of(
                                "footprint.LEFT_OUT_TWICE",
                                asked.told(LEFT_OUT, row),
                                source.words()));
            }
        }
        return reasons;
    }

    private static Optional<ActivityLine> line(FormCase asked, FormRow row, List<Note> troubles) {
        String where = asked.told(ACTIVITIES, row);
        String item = row.getText("item");
        Optional<Unit> unit = unit(row.getText("unit"));
        if (unit.isEmpty()) {
            troubles.add(Note.of("footprint.UNIT_UNKNOWN", where, row.getText("unit")));
        }
        double year = row.get("year").value();
        if (year != Math.rint(year)) {
            troubles.add(Note.of("footprint.YEAR_NOT_WHOLE", where, year));
            return Optional.empty();
        }
        Optional<FactorOf> kind = unit.flatMap(found -> kind(item, found));
        if (unit.isPresent() && kind.isEmpty()) {
            troubles.add(Note.of("footprint.ITEM_UNKNOWN", where, item, items()));
        }
        return kind.map(found ->
                new ActivityLine(
                        where,
                        found,
                        unit.orElseThrow().quantity(row.get("amount").value()),
                        (int) year,
                        Grade.valueOf(row.getText("grade")),
                        new Uncertainty(
                                share(row, "amount_uncertainty"),
                                share(row, "factor_uncertainty"))));
    }

    private static Optional<Unit> unit(String written) {
        try {
            return Optional.of(Unit.parse(written));
        } catch (IllegalArgumentException noSuchUnit) {
            return Optional.empty();
        }
    }

    /// The factor of an item in its unit; of another unit, so that the kernel tells which it takes.
    private static Optional<FactorOf> kind(String item, Unit unit) {
        String name = item.toUpperCase(Locale.ROOT).replace(' ', '_');
        return FactorOf.find(item, unit)
                .or(() ->
                        Arrays.stream(FactorOf.values())
                                .filter(each -> each.row().equals(item) || each.name().equals(name))
                                .findFirst());
    }

    private static String items() {
        return String.join(
                ", ", Arrays.stream(FactorOf.values()).map(FactorOf::row).distinct().toList());
    }

    private static Reading<Ratio> share(FormRow row, String key) {
        return row.find(key)
                .map(value -> Reading.of(new Ratio(value.value())))
                .orElseGet(() -> Reading.missing("the table states none"));
    }

    private static FormOutcome told(Footprint found) {
        List<Figure> figures = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Footprint.SourceShare share : found.sources()) {
            figures.add(Figure.of("footprint." + share.source(), share.total()));
            share.lines().forEach(line -> rows.add(row(share.source(), line)));
        }
        figures.add(Figure.of("footprint.kilograms", found.kilograms()));
        figures.add(Figure.of("footprint.tonnes", found.tonnes()));
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of("footprint.retire", TonnesDue.ceilOf(found.tonnes().value()).value()));
        for (EmissionSource source : EmissionSource.values()) {
            Optional.ofNullable(found.exclusions().get(source))
                    .ifPresent(because ->
                            notes.add(Note.of("footprint.left-out", source.words(), because)));
        }
        standingIn(found.tonnes().step())
                .forEach(row -> notes.add(Note.of("footprint.stand-in", row)));
        switch (found.spread()) {
            case Spread.Stated(var share) -> figures.add(Figure.of("footprint.spread", share));
            case Spread.NotStated(var lines) ->
                    notes.add(Note.of("footprint.spread-unknown", lines.size()));
            case Spread.OfNothing() -> {}
        }
        return new FormOutcome.Measured(
                "activities",
                figures,
                notes,
                List.of("line", "source", "item", "grade", "amount", "unit", "emission_kgCO2e"),
                rows);
    }

    private static List<Object> row(EmissionSource source, Footprint.Line line) {
        Quantity amount = line.activity().amount();
        return List.of(
                line.activity().id(),
                source.name(),
                line.activity().kind().row(),
                line.activity().grade().name(),
                amount.value(),
                amount.unit().symbol(),
                line.emission().value().value());
    }

    /// The factors of another place or year that stand in, by their rows.
    private static Set<String> standingIn(Step step) {
        Set<String> rows = new LinkedHashSet<>();
        if (step instanceof Step.Chosen(_, _, Step.Looked(_, _, _, var row, _))) {
            rows.add(row);
        }
        step.from().forEach(each -> rows.addAll(standingIn(each)));
        return rows;
    }
}
