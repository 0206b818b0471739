package org.tanku.kernel.method;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.CaseProblem.Kind;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.CubicMetresPerHectare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/// The looking-up that comes before every method (案例检查): joins the surveys of a case stand by
/// stand, finds the rows of parameters, and keeps every problem on the way. Used once for one case.
public final class Inspection {
    private final ParameterSet parameters;
    private final StandIns standIns;
    private final Set<CaseProblem> problems = new LinkedHashSet<>();

    public Inspection(ParameterSet parameters, StandIns standIns) {
        this.parameters = parameters;
        this.standIns = standIns;
    }

    /// The stands by code; a stand that stands twice in the list is a problem.
    public Map<StandCode, Stand> index(List<Stand> stands) {
        Map<StandCode, Stand> byCode = new TreeMap<>();
        for (Stand stand : stands) {
            if (byCode.put(stand.code(), stand) != null) {
                report(stand, Kind.STAND_TWICE, stand.survey());
            }
        }
        return byCode;
    }

    /// The stands that both surveys know; the others are problems.
    public List<StandChange> join(Map<StandCode, Stand> start, Map<StandCode, Stand> end) {
        List<StandChange> changes = new ArrayList<>();
        for (Stand first : start.values()) {
            Stand last = end.get(first.code());
            if (last == null) {
                report(first, Kind.STAND_MISSING_AT_END, first.survey());
            } else {
                changes.add(new StandChange(first, last));
            }
        }
        end.values().stream()
                .filter(last -> !start.containsKey(last.code()))
                .forEach(last -> report(last, Kind.STAND_MISSING_AT_START, last.survey()));
        return changes;
    }

    /// What must be alike in two surveys of one stand for their stocks to be compared.
    public void checkComparable(Stand start, Stand end) {
        LocalDate first = start.surveyedOn();
        LocalDate last = end.surveyedOn();
        if (!last.isAfter(first)) {
            report(start, Kind.SURVEYS_OUT_OF_ORDER, first + " → " + last);
        }
        checkSameGround(start, end);
    }

    /// Area and species alone: a modelled baseline has no date of survey.
    public void checkSameGround(Stand start, Stand end) {
        double areaStart_mu = start.area().value();
        double areaEnd_mu = end.area().value();
        if (areaStart_mu != areaEnd_mu) {
            report(start, Kind.AREA_DIFFERS, areaStart_mu + " mu → " + areaEnd_mu + " mu");
        }
        if (!start.dominantSpecies().equals(end.dominantSpecies())) {
            report(
                    start,
                    Kind.SPECIES_DIFFERS,
                    start.dominantSpecies() + " → " + end.dominantSpecies());
        }
    }

    /// The stand with its stock and its row, or a problem for each that is missing.
    public Optional<MeasuredStand> measure(Stand stand) {
        Optional<Row> row = parameters.findRow(stand.dominantSpecies(), standIns.rowFor());
        if (row.isEmpty()) {
            report(stand, Kind.SPECIES_NOT_IN_PARAMETER_SET, stand.dominantSpecies());
        }
        return switch (stand.stockPerHectare()) {
            case Reading.Measured<CubicMetresPerHectare>(var stock) ->
                    row.map(found -> new MeasuredStand(stand, stock, found));
            case Reading.NotMeasured<CubicMetresPerHectare>(var because) -> {
                report(stand, Kind.NO_STOCK_MEASURED, stand.survey() + ": " + because);
                yield Optional.empty();
            }
        };
    }

    /// Both stocks of a stand, or the problems of either.
    public Optional<MeasuredChange> measure(StandChange change) {
        Optional<MeasuredStand> start = measure(change.start());
        Optional<MeasuredStand> end = measure(change.end());
        return start.flatMap(first -> end.map(last -> new MeasuredChange(first, last)));
    }

    public void report(Stand stand, Kind kind, String detail) {
        problems.add(new CaseProblem(stand.code(), kind, detail));
    }

    /// This inspection with the problems of another, which looked into another parameter set.
    public Inspection with(Inspection other) {
        problems.addAll(other.problems);
        return this;
    }

    /// The case when nothing was found wrong, else every problem.
    public <C> Resolution<C> conclude(Supplier<C> whole) {
        return problems.isEmpty()
                ? new Resolution.Complete<>(whole.get())
                : new Resolution.Incomplete<>(List.copyOf(problems));
    }
}
