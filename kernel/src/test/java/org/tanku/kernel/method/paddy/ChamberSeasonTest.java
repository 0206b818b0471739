package org.tanku.kernel.method.paddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.paddy.ChamberSeason.ChamberProblem;
import org.tanku.kernel.method.paddy.ChamberSeason.ChamberProblem.Kind;
import org.tanku.kernel.method.paddy.ChamberSeason.Drawn;
import org.tanku.kernel.method.paddy.ChamberSeason.Sample;
import org.tanku.kernel.method.paddy.ChamberSeason.SamplingDay;
import org.tanku.kernel.method.paddy.ChamberSeason.Season;
import org.tanku.kernel.quantity.Kelvins;
import org.tanku.kernel.quantity.Litres;
import org.tanku.kernel.quantity.Minutes;
import org.tanku.kernel.quantity.PartsPerMillion;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

class ChamberSeasonTest {
    private static final Settings CONFIRMED = new Settings(Map.of(), Set.of("r2_least"));
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    private static Drawn drawn(String chamber, double step_min, double... ppm) {
        return new Drawn(
                chamber,
                new Litres(60),
                new SquareMetres(0.25),
                new Kelvins(303.15),
                IntStream.range(0, ppm.length)
                        .mapToObj(i ->
                                new Sample(new Minutes(i * step_min), new PartsPerMillion(ppm[i])))
                        .toList());
    }

    private static SamplingDay day(int after, double... ppm) {
        return new SamplingDay(
                DAY.plusDays(after),
                List.of(drawn("1", 15, ppm), drawn("2", 15, ppm), drawn("3", 15, ppm)));
    }

    private static Season season(SamplingDay... days) {
        return switch (ChamberSeason.resolve(List.of(days), CONFIRMED)) {
            case Examined.Complete<Season, ChamberProblem>(var whole) -> whole;
            case Examined.Incomplete<Season, ChamberProblem>(var problems) ->
                    throw new AssertionError(problems);
        };
    }

    private static List<ChamberProblem> problems(Settings settings, SamplingDay... days) {
        return switch (ChamberSeason.resolve(List.of(days), settings)) {
            case Examined.Complete<Season, ChamberProblem> _ -> List.of();
            case Examined.Incomplete<Season, ChamberProblem>(var problems) -> problems;
        };
    }

    @Test
    void two_days_of_the_flux_of_w05_a_week_apart() {
        Season season = season(day(0, 2, 14, 26), day(7, 2, 14, 26));
        assertThat(season.emission().value().value())
                .isCloseTo(7.409406 * 24 * 7 * 0.01, within(1e-6));
        assertThat(season.rejected()).isEmpty();
        assertThat(Recomputation.differences(season.emission().step(), Equations.byId())).isEmpty();
    }

    @Test
    void the_user_settles_the_least_fit() {
        assertThat(problems(Settings.none(), day(0, 2, 14, 26), day(7, 2, 14, 26)))
                .containsExactly(new ChamberProblem("", Kind.FIT_NOT_SETTLED, "r2_least"));
    }

    @Test
    void a_bent_set_and_a_flat_set_are_thrown_out_and_named() {
        SamplingDay mixed =
                new SamplingDay(
                        DAY,
                        List.of(
                                drawn("1", 15, 2, 14, 26),
                                drawn("2", 15, 2, 14, 26),
                                drawn("3", 15, 2, 14, 26),
                                drawn("bent", 15, 2, 2, 14),
                                drawn("flat", 15, 2, 2, 2)));
        Season season = season(mixed, day(7, 2, 14, 26));
        assertThat(season.rejected())
                .extracting(ChamberSeason.Rejected::chamber)
                .containsExactly("bent", "flat");
        assertThat(season.rejected().getFirst().fit())
                .isInstanceOfSatisfying(
                        Reading.Measured.class,
                        fit ->
                                assertThat(((Explained<?>) fit.value()).value().value())
                                        .isCloseTo(0.75, within(1e-9)));
        assertThat(season.rejected().getLast().fit())
                .isEqualTo(Reading.missing("no change of concentration"));
        assertThat(season.emission().value().value())
                .isCloseTo(7.409406 * 24 * 7 * 0.01, within(1e-6));
    }

    @Test
    void a_day_needs_three_good_chambers() {
        SamplingDay two =
                new SamplingDay(
                        DAY,
                        List.of(
                                drawn("1", 15, 2, 14, 26),
                                drawn("2", 15, 2, 14, 26),
                                drawn("3", 15, 2, 2, 14)));
        assertThat(problems(CONFIRMED, two, day(7, 2, 14, 26)))
                .containsExactly(new ChamberProblem("2025-06-02", Kind.TOO_FEW_CHAMBERS, "2 < 3"));
    }

    @Test
    void a_set_needs_three_samples_within_thirty_minutes() {
        SamplingDay poor =
                new SamplingDay(
                        DAY,
                        List.of(
                                drawn("1", 15, 2, 14, 26),
                                drawn("2", 15, 2, 14),
                                drawn("3", 16, 2, 14, 26)));
        assertThat(problems(CONFIRMED, poor, day(7, 2, 14, 26)))
                .containsExactly(
                        new ChamberProblem("2025-06-02", Kind.TOO_FEW_SAMPLES, "2: 2 < 3"),
                        new ChamberProblem(
                                "2025-06-02", Kind.SAMPLED_TOO_LONG, "3: 32.0 min > 30.0 min"),
                        new ChamberProblem("2025-06-02", Kind.TOO_FEW_CHAMBERS, "1 < 3"));
    }

    @Test
    void days_follow_each_other_within_a_week() {
        assertThat(problems(CONFIRMED, day(0, 2, 14, 26)))
                .containsExactly(new ChamberProblem("", Kind.TOO_FEW_DAYS, "1"));
        assertThat(problems(CONFIRMED, day(0, 2, 14, 26), day(8, 2, 14, 26)))
                .containsExactly(
                        new ChamberProblem("2025-06-10", Kind.SAMPLING_GAP, "8 d > 7.0 d"));
        assertThat(problems(CONFIRMED, day(0, 2, 14, 26), day(0, 2, 14, 26)))
                .containsExactly(
                        new ChamberProblem("2025-06-02", Kind.DAYS_OUT_OF_ORDER, "2025-06-02"));
    }
}
