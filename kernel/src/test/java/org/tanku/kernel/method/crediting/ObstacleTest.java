package org.tanku.kernel.method.crediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.kernel.method.crediting.Cases.allStated;
import static org.tanku.kernel.method.crediting.Cases.change;
import static org.tanku.kernel.method.crediting.Cases.confirmed;
import static org.tanku.kernel.method.crediting.Cases.fir;
import static org.tanku.kernel.method.crediting.Cases.growing;
import static org.tanku.kernel.method.crediting.Cases.kinds;
import static org.tanku.kernel.method.crediting.Cases.of;
import static org.tanku.kernel.method.crediting.Cases.refused;
import static org.tanku.kernel.method.crediting.Cases.supplied;
import static org.tanku.kernel.method.crediting.Cases.uncertainty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Baseline;
import org.tanku.kernel.method.BaselineCurve;
import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.PoolChanges;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.crediting.Obstacle.Kind;
import org.tanku.kernel.method.eligibility.Evidence;
import org.tanku.kernel.method.eligibility.Screening;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Ratio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class ObstacleTest {
    private static final Baseline ZERO = new Baseline.Zero();

    private static Baseline table(double stock) {
        return new Baseline.Table(List.of(fir(2026, stock).stand()));
    }

    private static CreditingCase managed() {
        return of(Scheme.AR_CM_003, table(80), fir(2021, 60).stand(), fir(2026, 95).stand());
    }

    private static PoolChanges one(CarbonPool pool) {
        return new PoolChanges(Map.of(pool, change(10)));
    }

    @Test
    void no_unit_is_issued_for_natural_forest() {
        CreditingCase asked =
                of(
                                Scheme.AR_CM_003,
                                table(80),
                                fir(2021, 60).from(Origin.NATURAL).stand(),
                                fir(2026, 95).from(Origin.NATURAL).stand())
                        .forCrediting(allStated("ar-cm-003"));
        assertThat(refused(asked).obstacles())
                .containsExactly(
                        new Obstacle(Kind.NATURAL_FOREST_HAS_NO_METHOD, "350428-101-205-012-1"),
                        new Obstacle(
                                Kind.RULE_FAILS, "M2-planted: 350428-101-205-012-1 (natural)"));
    }

    @Test
    void a_natural_stand_under_a_ticket_needs_the_word_of_the_authority() {
        CreditingCase asked =
                of(
                        Scheme.SMCER,
                        ZERO,
                        fir(2021, 60).from(Origin.NATURAL).stand(),
                        fir(2026, 95).from(Origin.NATURAL).stand());
        assertThat(refused(asked.forCrediting(allStated("smcer"))).obstacles())
                .containsExactly(new Obstacle(Kind.RULE_UNANSWERED, "T3"));
        List<Evidence> evidence = new ArrayList<>(allStated("smcer"));
        evidence.add(new Evidence.Stated("T3", true, "letter of the city"));
        assertThat(Crediting.assess(asked.forCrediting(evidence)))
                .isInstanceOf(Assessment.Assessed.class);
    }

    @Test
    void a_rule_that_fails_or_is_unanswered_stops_an_issue_and_not_a_plan() {
        assertThat(Crediting.assess(managed())).isInstanceOf(Assessment.Assessed.class);
        List<Evidence> evidence = new ArrayList<>(allStated("ar-cm-003"));
        evidence.removeIf(each -> each.rule().equals("M3") || each.rule().equals("M4"));
        evidence.add(new Evidence.Stated("M4", false, "soil map"));
        assertThat(refused(managed().forCrediting(evidence)).obstacles())
                .containsExactly(
                        new Obstacle(Kind.RULE_FAILS, "M4: soil map"),
                        new Obstacle(Kind.RULE_UNANSWERED, "M3"));
    }

    @Test
    void a_pool_that_the_scheme_does_not_count_is_refused() {
        assertThat(
                        refused(
                                        growing(Scheme.SMCER)
                                                .withOthers(
                                                        OtherFlows.of(
                                                                one(CarbonPool.LITTER),
                                                                PoolChanges.none())))
                                .obstacles())
                .containsExactly(new Obstacle(Kind.POOL_NOT_OF_THE_SCHEME, "LITTER"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CCER_AFFORESTATION", "NEUTRAL_FOREST", "FFCER_BAMBOO"})
    void bamboo_stands_without_a_change_of_bamboo_give_no_number(Scheme scheme) {
        CreditingCase asked =
                of(
                                scheme,
                                ZERO,
                                fir(2021, 0).on(LandCategory.OTHER_FOREST_LAND).stand(),
                                fir(2026, 0).on(LandCategory.BAMBOO_FOREST).stand())
                        .withSettings(confirmed("K_RISK"));
        assertThat(refused(asked).obstacles())
                .containsExactly(new Obstacle(Kind.POOL_NOT_SUPPLIED, "BAMBOO"));
    }

    @Test
    void a_stand_that_began_as_bamboo_counts_as_bamboo() {
        CreditingCase asked =
                of(
                                Scheme.CCER_AFFORESTATION,
                                ZERO,
                                fir(2021, 0).on(LandCategory.BAMBOO_FOREST).stand(),
                                fir(2026, 0).stand())
                        .withSettings(confirmed("K_RISK"));
        assertThat(kinds(asked)).containsExactly(Kind.POOL_NOT_SUPPLIED);
    }

    @ParameterizedTest
    @EnumSource(names = {"AR_CM_003", "FFCER_FOREST_MANAGEMENT"})
    void forest_management_without_a_baseline_gives_no_number(Scheme scheme) {
        assertThat(refused(growing(scheme)).obstacles())
                .containsExactly(new Obstacle(Kind.BASELINE_MISSING, "TREES"));
    }

    @Test
    void a_selected_pool_needs_its_own_baseline() {
        CreditingCase asked =
                managed().withOthers(OtherFlows.of(one(CarbonPool.DEAD_WOOD), PoolChanges.none()));
        assertThat(refused(asked).obstacles())
                .containsExactly(new Obstacle(Kind.BASELINE_MISSING, "DEAD_WOOD"));
    }

    @Test
    void a_neutral_forest_with_a_share_of_a_baseline_needs_one() {
        CreditingCase asked =
                growing(Scheme.NEUTRAL_FOREST)
                        .withSettings(supplied(Map.of("k_BSL", new Ratio(0.01))))
                        .withOthers(OtherFlows.of(one(CarbonPool.BAMBOO), PoolChanges.none()));
        assertThat(refused(asked).obstacles())
                .containsExactly(
                        new Obstacle(Kind.BASELINE_MISSING, "BAMBOO"),
                        new Obstacle(Kind.BASELINE_MISSING, "TREES"));
    }

    @Test
    void a_scheme_of_zero_baseline_takes_no_other() {
        CreditingCase asked =
                of(Scheme.SMCER, table(80), fir(2021, 60).stand(), fir(2026, 95).stand());
        assertThat(kinds(asked)).containsExactly(Kind.BASELINE_NOT_FORESEEN);
        CreditingCase byPool =
                growing(Scheme.ONE_YUAN)
                        .withOthers(OtherFlows.of(PoolChanges.none(), one(CarbonPool.BAMBOO)));
        assertThat(kinds(byPool)).containsExactly(Kind.BASELINE_NOT_FORESEEN);
    }

    @Test
    void nothing_that_is_unsure_is_taken_in_silence() {
        assertThat(refused(growing(Scheme.CCER_AFFORESTATION)).obstacles())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(Kind.SETTING_OPEN);
                    assertThat(each.detail())
                            .isEqualTo(
                                    "K_RISK = 0.1? CCER-14-001-V01, 非持久性风险扣减率，未与原文核对"
                                            + " (recalled, medium)");
                });
        assertThat(
                        refused(
                                        growing(Scheme.CCER_AFFORESTATION)
                                                .withSettings(confirmed("K_RISK"))
                                                .withSampling(Sampling.of(uncertainty(0.13))))
                                .obstacles())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.detail())
                                .startsWith("DR = 0.06? ")
                                .endsWith("(recalled, low)"));
        assertThat(refused(growing(Scheme.NEUTRAL_FOREST)).obstacles())
                .containsExactly(new Obstacle(Kind.SETTING_OPEN, "k_BSL"));
        assertThat(
                        refused(
                                        growing(Scheme.ONE_YUAN)
                                                .withSampling(Sampling.of(uncertainty(0.13))))
                                .obstacles())
                .containsExactly(new Obstacle(Kind.SETTING_OPEN, "DR"));
    }

    @Test
    void a_supplied_value_lies_in_the_range_of_its_letter() {
        assertThat(
                        refused(
                                        growing(Scheme.CCER_AFFORESTATION)
                                                .withSettings(
                                                        supplied(Map.of("K_RISK", new Ratio(1.5)))))
                                .obstacles())
                .containsExactly(new Obstacle(Kind.SETTING_OUT_OF_RANGE, "K_RISK = 1.5"));
    }

    @Test
    void an_estimate_that_is_too_uncertain_gives_no_number() {
        CreditingCase asked =
                growing(Scheme.AR_CM_001).withSampling(Sampling.of(uncertainty(0.31)));
        assertThat(refused(asked).obstacles())
                .containsExactly(new Obstacle(Kind.TOO_UNCERTAIN, "0.31 > 0.3"));
        Sampling baseline = new Sampling(Reading.missing("none"), Reading.of(uncertainty(0.31)));
        assertThat(kinds(managed().withSampling(baseline))).containsExactly(Kind.TOO_UNCERTAIN);
    }

    @Test
    void problems_of_stands_and_obstacles_of_the_project_are_told_together() {
        CreditingCase asked =
                of(
                        Scheme.CCER_AFFORESTATION,
                        ZERO,
                        List.of(fir(2021, 60).stand()),
                        List.of(fir(2026, 95).holding(Reading.missing("no crew")).stand()));
        Assessment.Refused refusal = refused(asked);
        assertThat(refusal.problems())
                .extracting(CaseProblem::kind)
                .containsExactly(CaseProblem.Kind.NO_STOCK_MEASURED);
        assertThat(refusal.obstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Kind.SETTING_OPEN);
    }

    @Test
    void a_stand_without_its_baseline_is_a_problem() {
        CreditingCase byTable =
                of(
                        Scheme.AR_CM_003,
                        new Baseline.Table(List.of()),
                        fir(2021, 60).stand(),
                        fir(2026, 95).stand());
        assertThat(refused(byTable).problems())
                .containsExactly(
                        new CaseProblem(
                                fir(2021, 60).stand().code(), CaseProblem.Kind.NO_BASELINE, ""));
        CreditingCase byCurve =
                of(
                        Scheme.AR_CM_003,
                        new Baseline.Curves(Map.of()),
                        fir(2021, 60).stand(),
                        fir(2026, 95).stand());
        assertThat(refused(byCurve).problems())
                .extracting(CaseProblem::kind)
                .containsExactly(CaseProblem.Kind.NO_BASELINE);
    }

    @Test
    void a_baseline_curve_is_never_drawn_out() {
        TreeMap<LocalDate, CubicMetresPerHectare> points = new TreeMap<>();
        points.put(LocalDate.of(2021, 6, 30), new CubicMetresPerHectare(60));
        points.put(LocalDate.of(2026, 6, 29), new CubicMetresPerHectare(80));
        BaselineCurve curve = new BaselineCurve("stratum 1", LocalDate.of(2021, 1, 1), points);
        CreditingCase asked =
                of(
                        Scheme.AR_CM_003,
                        new Baseline.Curves(Map.of(fir(2021, 60).stand().code(), curve)),
                        fir(2021, 60).stand(),
                        fir(2026, 95).stand());
        assertThat(refused(asked).problems())
                .extracting(CaseProblem::detail)
                .containsExactly("2026-06-30");
    }

    @Test
    void a_modelled_stand_has_the_area_and_the_species_of_the_surveyed_one() {
        CreditingCase asked =
                of(
                        Scheme.AR_CM_003,
                        new Baseline.Table(List.of(fir(2026, 80).of("马尾松").stand())),
                        fir(2021, 60).stand(),
                        fir(2026, 95).stand());
        assertThat(refused(asked).problems())
                .extracting(CaseProblem::kind)
                .containsExactly(CaseProblem.Kind.SPECIES_DIFFERS);
    }

    @Test
    void what_has_no_obstacle_is_not_refused() {
        assertThatThrownBy(() ->
                        new Assessment.Refused(
                                new Screening(List.of(), Map.of()), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
