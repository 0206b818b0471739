package org.tanku.kernel.method.paddy;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.paddy.CultivationPattern.Acidity;
import org.tanku.kernel.method.paddy.CultivationPattern.OrganicCarbon;
import org.tanku.kernel.method.paddy.CultivationPattern.RiceSeason;
import org.tanku.kernel.method.paddy.CultivationPattern.Soil;
import org.tanku.kernel.method.paddy.FieldSeason.Harvest;
import org.tanku.kernel.method.paddy.FieldSeason.Site;
import org.tanku.kernel.method.paddy.PaddyRequest.Acceptance;
import org.tanku.kernel.method.paddy.PaddyRequest.DeductionRule;
import org.tanku.kernel.method.paddy.WaterLog.DrainEvent;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.KilogramsNitrogenPerHectare;
import org.tanku.kernel.quantity.TonnesPerHectare;

import java.time.LocalDate;
import java.util.List;

/// Invented fields for tests.
final class Fields {
    static final LocalDate START = LocalDate.of(2025, 4, 1);
    static final WaterLog TWICE_DRAINED =
            new WaterLog(List.of(drain(20, 4), drain(40, 6), drain(100, 10, true)));

    private Fields() {}

    static DrainEvent drain(int day, int days) {
        return drain(day, days, false);
    }

    static DrainEvent drain(int day, int days, boolean end) {
        LocalDate first = START.plusDays(day);
        return new DrainEvent(first, first.plusDays(days - 1), end, "-15 cm");
    }

    static FieldSeason field(String code, RiceSeason season, double area_hm2, int days) {
        return field(code, season, area_hm2, days, TWICE_DRAINED, 6.0, 6.0);
    }

    static FieldSeason field(
            String code,
            RiceSeason season,
            double area_hm2,
            int days,
            WaterLog water,
            double yield,
            double baselineYield) {
        return new FieldSeason(
                code,
                2025,
                season,
                new Site(
                        WaterRegime.CONTINUOUSLY_FLOODED,
                        PreSeason.DRY_UNDER_180_DAYS,
                        new Soil(Acidity.BELOW_7, OrganicCarbon.FROM_1_TO_3_PERCENT),
                        "中亚热带"),
                new Hectares(area_hm2),
                START,
                START.plusDays(days - 1),
                water,
                List.of(new Amendment.Rate(Amendment.STRAW_UNDER_30_DAYS, new TonnesPerHectare(5))),
                new Harvest(
                        Reading.of(new TonnesPerHectare(yield)),
                        Reading.of(new TonnesPerHectare(baselineYield))),
                Reading.of(new KilogramsNitrogenPerHectare(180)));
    }

    static PaddyRequest request(FieldSeason... fields) {
        return request(DeductionRule.AMS_III_AU, fields);
    }

    static PaddyRequest request(DeductionRule deduction, FieldSeason... fields) {
        return new PaddyRequest(
                List.of(fields),
                new Hectares(600),
                WarmingPotentials.AR5,
                deduction,
                new Acceptance.Nobody());
    }
}
