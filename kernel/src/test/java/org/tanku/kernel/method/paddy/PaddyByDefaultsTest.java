package org.tanku.kernel.method.paddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.paddy.CultivationPattern.RiceSeason;
import org.tanku.kernel.method.paddy.FactorSet.Choice;
import org.tanku.kernel.method.paddy.FactorSet.Region;
import org.tanku.kernel.method.paddy.FieldSeason.Harvest;
import org.tanku.kernel.method.paddy.PaddyProblem.Kind;
import org.tanku.kernel.method.paddy.PaddyRequest.Acceptance;
import org.tanku.kernel.method.paddy.PaddyRequest.DeductionRule;
import org.tanku.kernel.method.paddy.PaddyRequest.NitrousOxide;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;

class PaddyByDefaultsTest {
    private static final Choice IPCC_2019 = Choice.of(FactorSet.IPCC_2019);
    private static final FieldSeason EARLY = Fields.field("F1", RiceSeason.EARLY, 600, 112);
    private static final FieldSeason LATE = Fields.field("F1", RiceSeason.LATE, 600, 112);

    private static PaddyResult reduce(PaddyRequest request, Choice choice, NitrousOxide charge) {
        return switch (PaddyByDefaults.resolve(request, choice, Region.EAST_ASIA, charge)) {
            case Examined.Complete<PaddyByDefaults.Case, PaddyProblem>(var whole) ->
                    PaddyByDefaults.reduction(whole);
            case Examined.Incomplete<PaddyByDefaults.Case, PaddyProblem>(var problems) ->
                    throw new AssertionError(problems);
        };
    }

    private static List<PaddyProblem> problems(PaddyRequest request, Choice choice, Region region) {
        return switch (PaddyByDefaults.resolve(request, choice, region, NitrousOxide.CHARGED)) {
            case Examined.Complete<PaddyByDefaults.Case, PaddyProblem> _ -> List.of();
            case Examined.Incomplete<PaddyByDefaults.Case, PaddyProblem>(var found) -> found;
        };
    }

    private static List<PaddyProblem> problems(FieldSeason... fields) {
        return problems(Fields.request(fields), IPCC_2019, Region.EAST_ASIA);
    }

    @Test
    void two_seasons_of_east_asia_give_worked_example_w03() {
        PaddyRequest request = Fields.request(DeductionRule.VM0051, EARLY, LATE);
        PaddyResult without = reduce(request, IPCC_2019, NitrousOxide.NOT_CHARGED);
        assertThat(without.reduction().value().value()).isCloseTo(5468.55, within(0.01));
        PaddyResult with = reduce(request, IPCC_2019, NitrousOxide.CHARGED);
        // the worked example rounds 0.003142857 to 0.00314
        double added = 0.002 * 44 / 28 * 360 * 600 / 1000 * 265;
        assertThat(with.reduction().value().value())
                .isCloseTo(without.reduction().value().value() - added, within(1e-6))
                .isCloseTo(5288.81, within(0.2));
    }

    @Test
    void the_explanation_tells_the_log_and_recomputes() {
        var step =
                reduce(Fields.request(EARLY, LATE), IPCC_2019, NitrousOxide.CHARGED)
                        .reduction()
                        .step();
        assertThat(Telling.text(step, Locale.ENGLISH))
                .contains("water regime 多次排水: 2 drain events without floodwater for more than 3 d")
                .contains("log of field F1, 2025 早稻");
        assertThat(Telling.text(step, Locale.CHINESE)).contains("水分管理为“多次排水”：田面无水超过 3 天的排水有 2 次");
        assertThat(Recomputation.differences(step, Equations.byId())).isEmpty();
        assertThat(Lookups.differing(step)).isEmpty();
    }

    @Test
    void a_field_drained_once_takes_the_factor_of_one_drainage() {
        FieldSeason once =
                Fields.field(
                        "F1",
                        RiceSeason.EARLY,
                        600,
                        112,
                        new WaterLog(List.of(Fields.drain(20, 4), Fields.drain(40, 3))),
                        6,
                        6);
        // 1.101745 kg CH4/hm²/d of the worked table, one season
        assertThat(
                        reduce(Fields.request(once), IPCC_2019, NitrousOxide.NOT_CHARGED)
                                .reduction()
                                .value()
                                .value())
                .isCloseTo(1.101745 * 112 * 600 / 1000 * 28, within(0.01));
    }

    @Test
    void a_field_that_was_never_drained_is_left_out() {
        FieldSeason flooded =
                Fields.field("F2", RiceSeason.LATE, 600, 112, new WaterLog(List.of()), 6, 6);
        PaddyResult result =
                reduce(Fields.request(EARLY, flooded), IPCC_2019, NitrousOxide.NOT_CHARGED);
        assertThat(result.leftOut()).containsExactly(flooded);
        assertThat(result.reduction().value().value())
                .isCloseTo(
                        reduce(Fields.request(EARLY), IPCC_2019, NitrousOxide.NOT_CHARGED)
                                .reduction()
                                .value()
                                .value(),
                        within(1e-9));
        assertThat(problems(flooded))
                .containsExactly(new PaddyProblem("", Kind.NO_FIELD_FOLLOWED, ""));
    }

    @Test
    void a_result_is_indicative_until_a_programme_is_named() {
        PaddyResult result = reduce(Fields.request(EARLY), IPCC_2019, NitrousOxide.NOT_CHARGED);
        assertThat(result.standing()).isEqualTo(Standing.INDICATIVE_NOT_CREDITABLE);
        assertThat(result.potentials()).isEqualTo(WarmingPotentials.AR5);
        PaddyRequest named =
                new PaddyRequest(
                        List.of(EARLY),
                        new Hectares(600),
                        WarmingPotentials.AR4,
                        DeductionRule.AG04_002,
                        new Acceptance.Programme("某机制", "某运营方"));
        assertThat(reduce(named, IPCC_2019, NitrousOxide.NOT_CHARGED).standing())
                .isEqualTo(Standing.LEGACY);
        assertThatThrownBy(() -> new Acceptance.Programme(" ", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Acceptance.Programme("x", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void small_scale_ends_at_sixty_thousand_tonnes() {
        PaddyResult small = reduce(Fields.request(EARLY), IPCC_2019, NitrousOxide.NOT_CHARGED);
        assertThat(small.smallScale()).isInstanceOf(RuleAnswer.Holds.class);
        FieldSeason vast = Fields.field("F1", RiceSeason.EARLY, 30_000, 112);
        PaddyRequest request =
                new PaddyRequest(
                        List.of(vast),
                        new Hectares(30_000),
                        WarmingPotentials.AR5,
                        DeductionRule.AMS_III_AU,
                        new Acceptance.Nobody());
        assertThat(reduce(request, IPCC_2019, NitrousOxide.NOT_CHARGED).smallScale())
                .isInstanceOf(RuleAnswer.Fails.class);
    }

    @Test
    void factors_of_two_sets_are_never_mixed() {
        Choice mixed =
                new Choice(
                        FactorSet.IPCC_2019,
                        FactorSet.IPCC_2019,
                        FactorSet.IPCC_2006,
                        FactorSet.IPCC_2019);
        assertThat(problems(Fields.request(EARLY), mixed, Region.WORLD))
                .extracting(PaddyProblem::kind)
                .containsExactly(Kind.FACTOR_SETS_MIXED);
        for (Choice each :
                List.of(
                        new Choice(
                                FactorSet.IPCC_2019,
                                FactorSet.IPCC_2006,
                                FactorSet.IPCC_2019,
                                FactorSet.IPCC_2019),
                        new Choice(
                                FactorSet.IPCC_2019,
                                FactorSet.IPCC_2019,
                                FactorSet.IPCC_2019,
                                FactorSet.IPCC_2006))) {
            assertThat(problems(Fields.request(EARLY), each, Region.WORLD)).hasSize(1);
        }
    }

    @Test
    void the_set_of_2006_has_no_factor_for_east_asia_nor_for_nitrous_oxide() {
        Choice set = Choice.of(FactorSet.IPCC_2006);
        assertThat(problems(Fields.request(EARLY), set, Region.EAST_ASIA))
                .containsExactly(
                        new PaddyProblem("F1", Kind.FACTOR_NOT_IN_SET, "EF1_BL: 持续淹水"),
                        new PaddyProblem("F1", Kind.FACTOR_NOT_IN_SET, "EF1_P: 多次排水"),
                        new PaddyProblem("F1", Kind.FACTOR_NOT_IN_SET, "EF_c: 东亚"));
    }

    @Test
    void every_problem_of_the_records_is_named() {
        assertThat(problems()).extracting(PaddyProblem::kind).containsExactly(Kind.NO_SEASON);
        assertThat(problems(EARLY, EARLY))
                .contains(new PaddyProblem("F1", Kind.FIELD_TWICE_IN_SEASON, "2025 早稻"))
                .contains(
                        new PaddyProblem(
                                "",
                                Kind.AREA_BEYOND_REGISTERED,
                                "2025 早稻: 1200.0 hm² > 600.0 hm²"));
        assertThat(problems(Fields.field("F1", RiceSeason.EARLY, 0, 112)))
                .containsExactly(new PaddyProblem("F1", Kind.AREA_IS_ZERO, "2025 早稻"));
        FieldSeason outside =
                Fields.field(
                        "F1",
                        RiceSeason.EARLY,
                        1,
                        112,
                        new WaterLog(
                                List.of(
                                        Fields.drain(-1, 5),
                                        Fields.drain(108, 5),
                                        Fields.drain(50, 5),
                                        Fields.drain(54, 5))),
                        6,
                        6);
        assertThat(problems(outside))
                .extracting(PaddyProblem::kind)
                .containsExactly(
                        Kind.DRAIN_OUTSIDE_SEASON, Kind.DRAIN_OUTSIDE_SEASON, Kind.DRAINS_OVERLAP);
    }

    @Test
    void a_season_has_from_60_to_200_days() {
        WaterLog early = new WaterLog(List.of(Fields.drain(10, 5)));
        assertThat(problems(Fields.field("F1", RiceSeason.EARLY, 1, 60, early, 6, 6))).isEmpty();
        assertThat(problems(Fields.field("F1", RiceSeason.EARLY, 1, 200, early, 6, 6))).isEmpty();
        assertThat(problems(Fields.field("F1", RiceSeason.EARLY, 1, 59, early, 6, 6)))
                .containsExactly(new PaddyProblem("F1", Kind.SEASON_TOO_SHORT, "59.0 d < 60.0 d"));
        assertThat(problems(Fields.field("F1", RiceSeason.EARLY, 1, 201, early, 6, 6)))
                .containsExactly(new PaddyProblem("F1", Kind.SEASON_TOO_LONG, "201.0 d > 200.0 d"));
    }

    @Test
    void the_yield_may_fall_to_95_percent_of_the_baseline_and_no_further() {
        assertThat(
                        problems(
                                Fields.field(
                                        "F1",
                                        RiceSeason.EARLY,
                                        1,
                                        112,
                                        Fields.TWICE_DRAINED,
                                        9.5,
                                        10)))
                .isEmpty();
        assertThat(
                        problems(
                                Fields.field(
                                        "F1",
                                        RiceSeason.EARLY,
                                        1,
                                        112,
                                        Fields.TWICE_DRAINED,
                                        9.4,
                                        10)))
                .containsExactly(new PaddyProblem("F1", Kind.YIELD_FELL, "9.4 < 0.95 × 10.0"));
    }

    @Test
    void what_was_not_measured_is_a_problem_and_never_zero() {
        FieldSeason unmeasured =
                new FieldSeason(
                        "F1",
                        2025,
                        RiceSeason.SINGLE,
                        EARLY.site(),
                        EARLY.area(),
                        EARLY.firstDay(),
                        EARLY.lastDay(),
                        EARLY.water(),
                        List.of(),
                        new Harvest(Reading.missing("hail"), Reading.missing("no record")),
                        Reading.missing("no receipt"));
        assertThat(problems(unmeasured))
                .containsExactly(
                        new PaddyProblem("F1", Kind.YIELD_NOT_MEASURED, "hail"),
                        new PaddyProblem("F1", Kind.YIELD_NOT_MEASURED, "no record"),
                        new PaddyProblem("F1", Kind.NITROGEN_NOT_MEASURED, "no receipt"));
        assertThatThrownBy(() -> Fields.field("F1", RiceSeason.EARLY, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_factor_sets_give_the_built_in_factor_of_ams_iii_au() {
        PaddyRequest request = Fields.request(EARLY);
        PaddyResult result =
                switch (PaddyByDefaults.resolve(
                        request,
                        Choice.of(FactorSet.IPCC_2006),
                        Region.WORLD,
                        NitrousOxide.NOT_CHARGED)) {
                    case Examined.Complete<PaddyByDefaults.Case, PaddyProblem>(var whole) ->
                            PaddyByDefaults.reduction(whole);
                    case Examined.Incomplete<PaddyByDefaults.Case, PaddyProblem>(var problems) ->
                            throw new AssertionError(problems);
                };
        assertThat(result.reduction().value().value())
                .isCloseTo(1.795948 * 112 * 600 / 1000 * 28, within(0.01));
    }
}
