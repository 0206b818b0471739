package org.tanku.kernel.method.paddy;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.paddy.PaddyProblem.Kind;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.KilogramsNitrogenPerHectare;
import org.tanku.kernel.quantity.TonnesPerHectare;
import org.tanku.kernel.trace.Summation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The checks that both routes share (田块检查): every record of a field and season is read, every
/// problem kept.
final class FieldInspection {
    private final ParameterSet rules = ParameterSet.load(PaddyMethod.RULES);
    private final List<PaddyProblem> problems = new ArrayList<>();
    private final List<FieldSeason> leftOut = new ArrayList<>();

    /// The records that followed the practice; the others are left out.
    List<FieldSeason> followed(PaddyRequest request) {
        if (request.seasons().isEmpty()) {
            report("", Kind.NO_SEASON, "");
            return List.of();
        }
        List<FieldSeason> followed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (FieldSeason season : request.seasons()) {
            if (!seen.add(season.field() + " " + season.when())) {
                report(season.field(), Kind.FIELD_TWICE_IN_SEASON, season.when());
            }
            check(season);
            boolean aerated = read(season).aerations() > 0;
            (aerated ? followed : leftOut).add(season);
        }
        checkArea(request.seasons(), request.registered());
        if (followed.isEmpty()) {
            report("", Kind.NO_FIELD_FOLLOWED, "");
        }
        return followed;
    }

    WaterLog.Finding read(FieldSeason season) {
        return season.water().read(dryLeast());
    }

    Days dryLeast() {
        return rules.get("排水", PaddyLetters.DRY_LEAST).value();
    }

    ParameterSet rules() {
        return rules;
    }

    List<FieldSeason> leftOut() {
        return leftOut;
    }

    List<PaddyProblem> problems() {
        return problems;
    }

    void report(String field, Kind kind, String detail) {
        problems.add(new PaddyProblem(field, kind, detail));
    }

    /// The nitrogen of a season, or a problem.
    Optional<KilogramsNitrogenPerHectare> nitrogen(FieldSeason season) {
        return switch (season.nitrogen()) {
            case Reading.Measured<KilogramsNitrogenPerHectare>(var rate) -> Optional.of(rate);
            case Reading.NotMeasured<KilogramsNitrogenPerHectare>(var because) -> {
                report(season.field(), Kind.NITROGEN_NOT_MEASURED, because);
                yield Optional.empty();
            }
        };
    }

    private void check(FieldSeason season) {
        if (season.area().value() == 0) {
            report(season.field(), Kind.AREA_IS_ZERO, season.when());
        }
        double length_d = season.length().value();
        double least_d = rules.get("种植季", PaddyLetters.L_LEAST).value().value();
        double most_d = rules.get("种植季", PaddyLetters.L_MOST).value().value();
        if (length_d < least_d) {
            report(season.field(), Kind.SEASON_TOO_SHORT, length_d + " d < " + least_d + " d");
        }
        if (length_d > most_d) {
            report(season.field(), Kind.SEASON_TOO_LONG, length_d + " d > " + most_d + " d");
        }
        for (WaterLog.DrainEvent drain : season.water().events()) {
            if (drain.firstDry().isBefore(season.firstDay())
                    || drain.lastDry().isAfter(season.lastDay())) {
                report(
                        season.field(),
                        Kind.DRAIN_OUTSIDE_SEASON,
                        drain.firstDry() + " → " + drain.lastDry());
            }
        }
        if (season.water().overlaps()) {
            report(season.field(), Kind.DRAINS_OVERLAP, season.when());
        }
        checkYield(season);
    }

    private void checkYield(FieldSeason season) {
        Optional<Double> yield = measured(season, season.harvest().yield());
        Optional<Double> baseline = measured(season, season.harvest().baselineYield());
        double share = rules.get("种植季", PaddyLetters.YIELD_LEAST).value().value();
        if (yield.isPresent() && baseline.isPresent() && yield.get() < share * baseline.get()) {
            report(
                    season.field(),
                    Kind.YIELD_FELL,
                    yield.get() + " < " + share + " × " + baseline.get());
        }
    }

    private Optional<Double> measured(FieldSeason season, Reading<TonnesPerHectare> reading) {
        return switch (reading) {
            case Reading.Measured<TonnesPerHectare>(var found) -> Optional.of(found.value());
            case Reading.NotMeasured<TonnesPerHectare>(var because) -> {
                report(season.field(), Kind.YIELD_NOT_MEASURED, because);
                yield Optional.empty();
            }
        };
    }

    private void checkArea(List<FieldSeason> seasons, Hectares registered) {
        Map<String, Summation> areas = new HashMap<>();
        for (FieldSeason each : seasons) {
            areas.computeIfAbsent(each.when(), _ -> new Summation()).add(each.area().value());
        }
        areas.forEach((when, sum) -> {
            if (sum.value() > registered.value()) {
                report(
                        "",
                        Kind.AREA_BEYOND_REGISTERED,
                        when + ": " + sum.value() + " hm² > " + registered.value() + " hm²");
            }
        });
    }
}
