package org.tanku.kernel.method.paddy;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.paddy.CultivationPattern.RiceSeason;
import org.tanku.kernel.method.paddy.CultivationPattern.Soil;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.KilogramsNitrogenPerHectare;
import org.tanku.kernel.quantity.TonnesPerHectare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// The record of one field in one season (田块季节记录).
///
/// @param field the code of the field in the project
/// @param firstDay land preparation
/// @param lastDay harvest, or the drain after it; first and last day are both inside
public record FieldSeason(
        String field,
        int year,
        RiceSeason season,
        Site site,
        Hectares area,
        LocalDate firstDay,
        LocalDate lastDay,
        WaterLog water,
        List<Amendment.Rate> amendments,
        Harvest harvest,
        Reading<KilogramsNitrogenPerHectare> nitrogen) {
    public FieldSeason {
        amendments = List.copyOf(amendments);
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "a season from " + firstDay + " does not end on " + lastDay);
        }
    }

    /// What does not change from season to season (田块条件).
    public record Site(WaterRegime baselineWater, PreSeason preSeason, Soil soil, String zone) {}

    /// The yield of the season and that of the baseline (产量).
    public record Harvest(
            Reading<TonnesPerHectare> yield, Reading<TonnesPerHectare> baselineYield) {}

    /// The days of cultivation.
    public Days length() {
        return new Days(ChronoUnit.DAYS.between(firstDay, lastDay) + 1);
    }

    public CultivationPattern pattern() {
        return new CultivationPattern(
                season,
                site.baselineWater(),
                site.preSeason(),
                amendments.stream().map(Amendment.Rate::amendment).collect(Collectors.toSet()),
                site.soil(),
                site.zone());
    }

    /// `2025 早稻`.
    String when() {
        return year + " " + season.chinese();
    }
}
