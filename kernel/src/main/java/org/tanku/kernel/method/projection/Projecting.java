package org.tanku.kernel.method.projection;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.projection.ProjectionProblem.Kind;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Foretells what stands will hold, year by year (事前预估): everything is looked up first, then
/// walked.
public final class Projecting {
    private final StandCurves curves;
    private final ParameterSet trees;
    private final ParameterSet factors;
    private final StandIns standIns;

    /// What came of it.
    public sealed interface Outcome {
        record Projected(Projection projection) implements Outcome {}

        /// Every problem, by stand and in the order of checks; never empty.
        record Refused(List<ProjectionProblem> problems) implements Outcome {
            public Refused {
                problems = problems.stream().sorted().toList();
            }
        }
    }

    /// @param trees an edition of `tree-biomass`
    /// @param factors an edition of `projection`
    public Projecting(
            StandCurves curves, ParameterSet trees, ParameterSet factors, StandIns standIns) {
        this.curves = curves;
        this.trees = trees;
        this.factors = factors;
        this.standIns = standIns;
    }

    /// @param years how many years ahead, at least one
    public Outcome project(List<Stand> stands, Scenario scenario, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("at least one year ahead, not " + years);
        }
        List<ProjectionProblem> problems = new ArrayList<>();
        List<Prepared<?>> prepared = new ArrayList<>();
        for (Stand stand : index(stands, problems).values()) {
            prepare(stand, scenario, years, problems).ifPresent(prepared::add);
        }
        return problems.isEmpty()
                ? new Outcome.Projected(
                        Projection.of(
                                scenario,
                                prepared.stream().map(each -> walk(each, scenario, years)).toList(),
                                years))
                : new Outcome.Refused(problems);
    }

    private StandProjection walk(Prepared<?> prepared, Scenario scenario, int years) {
        return new StandWalk<>(prepared, factors, scenario.name()).walk(years);
    }

    private static Map<StandCode, Stand> index(
            List<Stand> stands, List<ProjectionProblem> problems) {
        Map<StandCode, Stand> byCode = new TreeMap<>();
        for (Stand stand : stands) {
            if (byCode.put(stand.code(), stand) != null) {
                problems.add(problem(stand, Kind.STAND_TWICE, stand.survey()));
            }
        }
        return byCode;
    }

    private Optional<Prepared<?>> prepare(
            Stand stand, Scenario scenario, int years, List<ProjectionProblem> problems) {
        int before = problems.size();
        List<Scenario.Event> events =
                scenario.of(stand.code()).stream()
                        .sorted(Comparator.comparingInt(Scenario.Event::year))
                        .toList();
        Optional<StandCurve> curve = curves.find(stand);
        if (curve.isEmpty()) {
            problems.add(problem(stand, Kind.NO_GROWTH_CURVE, stand.dominantSpecies()));
        }
        checkEvents(stand, events, years, problems);
        if (curve.isPresent() && curve.get() instanceof StandCurve.OfCarbon && burns(events)) {
            problems.add(problem(stand, Kind.FIRE_NEEDS_VOLUME, stand.dominantSpecies()));
        }
        return switch (stand.age()) {
            case Reading.NotMeasured<Years>(var because) -> {
                problems.add(problem(stand, Kind.AGE_NOT_MEASURED, because));
                yield Optional.empty();
            }
            case Reading.Measured<Years>(var years0) -> {
                Explained<Years> age =
                        Explained.given(ProjectionEquations.AGE_AT_SURVEY, years0, stand.told());
                Optional<Prepared<?>> whole =
                        curve.flatMap(found -> prepare(stand, age, found, events, problems));
                yield problems.size() > before ? Optional.empty() : whole;
            }
        };
    }

    private Optional<Prepared<?>> prepare(
            Stand stand,
            Explained<Years> age,
            StandCurve curve,
            List<Scenario.Event> events,
            List<ProjectionProblem> problems) {
        Explained<Hectares> area =
                TreeCarbon.AREA.of(Explained.given(Symbols.A_MU, stand.area(), stand.told()));
        return switch (curve) {
            case StandCurve.OfVolume ofVolume ->
                    byVolume(stand, age, area, ofVolume, events, problems);
            case StandCurve.OfCarbon(var ofCarbon) ->
                    Optional.of(
                            new Prepared<>(
                                    stand,
                                    area,
                                    age,
                                    List.of(),
                                    events,
                                    Route.byCarbon(ofCarbon, area)));
            case StandCurve.Linear _ ->
                    Optional.of(
                            new Prepared<>(
                                    stand,
                                    area,
                                    age,
                                    List.of(),
                                    events,
                                    Route.inALine(factors, stand.dominantSpecies(), area)));
        };
    }

    private Optional<Prepared<?>> byVolume(
            Stand stand,
            Explained<Years> age,
            Explained<Hectares> area,
            StandCurve.OfVolume curve,
            List<Scenario.Event> events,
            List<ProjectionProblem> problems) {
        Optional<Row> row = trees.findRow(stand.dominantSpecies(), standIns.rowFor());
        if (row.isEmpty()) {
            problems.add(
                    problem(stand, Kind.SPECIES_NOT_IN_PARAMETER_SET, stand.dominantSpecies()));
            return Optional.empty();
        }
        Route<CubicMetresPerHectare> route = Route.byVolume(curve.curve(), row.get(), area);
        List<Explained<CubicMetresPerHectare>> measured =
                switch (stand.stockPerHectare()) {
                    case Reading.NotMeasured<CubicMetresPerHectare> _ -> List.of();
                    case Reading.Measured<CubicMetresPerHectare>(var stock) -> {
                        checkStock(stand, stock, route, age, problems);
                        yield List.of(Explained.given(Symbols.V, stock, stand.told()));
                    }
                };
        return Optional.of(new Prepared<>(stand, area, age, measured, events, route));
    }

    private static void checkStock(
            Stand stand,
            CubicMetresPerHectare stock,
            Route<CubicMetresPerHectare> route,
            Explained<Years> age,
            List<ProjectionProblem> problems) {
        if (stock.value() == 0) {
            problems.add(problem(stand, Kind.STOCK_IS_ZERO, stand.survey()));
        } else if (!(route.curve().apply(age).value().value() > 0)) {
            problems.add(
                    problem(stand, Kind.CURVE_GIVES_NOTHING_AT_AGE, age.value().value() + " a"));
        }
    }

    private void checkEvents(
            Stand stand, List<Scenario.Event> events, int years, List<ProjectionProblem> problems) {
        Set<Integer> seen = new HashSet<>();
        for (Scenario.Event event : events) {
            String year = Integer.toString(event.year());
            if (event.year() < 1 || event.year() > years) {
                problems.add(problem(stand, Kind.EVENT_OUTSIDE_YEARS, year));
            }
            if (!seen.add(event.year())) {
                problems.add(problem(stand, Kind.TWO_EVENTS_IN_ONE_YEAR, year));
            }
            if (event instanceof Scenario.Event.Fire fire
                    && factors.find(fire.potentials(), "GWP_CH4").isEmpty()) {
                problems.add(problem(stand, Kind.NO_WARMING_POTENTIALS, fire.potentials()));
            }
        }
    }

    private static boolean burns(List<Scenario.Event> events) {
        return events.stream().anyMatch(Scenario.Event.Fire.class::isInstance);
    }

    private static ProjectionProblem problem(Stand stand, Kind kind, String detail) {
        return new ProjectionProblem(stand.code(), kind, detail);
    }
}
