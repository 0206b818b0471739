package org.tanku.kernel.method.crediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.crediting.Cases.allStated;
import static org.tanku.kernel.method.crediting.Cases.confirmed;
import static org.tanku.kernel.method.crediting.Cases.credit;
import static org.tanku.kernel.method.crediting.Cases.fir;
import static org.tanku.kernel.method.crediting.Cases.growing;
import static org.tanku.kernel.method.crediting.Cases.of;
import static org.tanku.kernel.method.crediting.Cases.supplied;
import static org.tanku.kernel.method.crediting.Cases.uncertainty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.kernel.Equations;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Baseline;
import org.tanku.kernel.method.BaselineCurve;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Stands;
import org.tanku.kernel.method.arcm003.ArCm003;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

class AssessingTest {
    private static final Baseline ZERO = new Baseline.Zero();

    /// 500 hm² of fir: 90 m³/hm² at the start, 118 with and 110 without the project.
    private static CreditingCase managed(Scheme scheme, double end, double baselineEnd) {
        return of(
                scheme,
                new Baseline.Table(List.of(Stands.fir("1", 7500, 2026, baselineEnd).stand())),
                Stands.fir("1", 7500, 2021, 90).stand(),
                Stands.fir("1", 7500, 2026, end).stand());
    }

    private static double credited(CreditingCase asked) {
        return credit(asked).credited().value().value();
    }

    @Test
    void afforestation_pays_ten_percent_for_risk_once_the_user_confirmed_it() {
        Credit credit =
                credit(growing(Scheme.CCER_AFFORESTATION).withSettings(confirmed("K_RISK")));
        assertThat(credit.removals().total().value().value()).isCloseTo(4171.107, within(0.0005));
        assertThat(credit.net().value().value()).isCloseTo(3753.996, within(0.0005));
        assertThat(credit.credited().value().value()).isCloseTo(3753.996, within(0.0005));
        assertThat(Telling.text(credit.credited().step(), Locale.ENGLISH))
                .contains("K_RISK = 0.1  assumed: confirmed by the user")
                .contains("ΔC_SHRUB = 0 t CO₂e  this pool was not selected; it is left out")
                .contains("DR = 0  assumed: no sampling result was given")
                .contains("the methodology CCER-14-001-V01 sets the baseline to zero")
                .contains("no fire was reported for the period")
                .contains("V₂ = 95 m³/hm²  survey 2026, stand 350428-101-205-012-1");
    }

    @Test
    void a_fire_that_is_recorded_and_not_counted_is_told_as_such() {
        Credit credit =
                credit(
                        growing(Scheme.CCER_AFFORESTATION)
                                .withSettings(confirmed("K_RISK"))
                                .withOthers(
                                        OtherFlows.none()
                                                .withFireNotCounted(
                                                        Phrase.FIRE_NOT_COUNTED.tell())));
        assertThat(Telling.text(credit.credited().step(), Locale.ENGLISH))
                .contains("fire is recorded in the period and not counted")
                .doesNotContain("no fire was reported");
    }

    @Test
    void the_user_may_give_another_rate_for_risk() {
        CreditingCase asked = growing(Scheme.CCER_AFFORESTATION);
        assertThat(credited(asked.withSettings(supplied(Map.of("K_RISK", new Ratio(0.2))))))
                .isCloseTo(4171.1066 * 0.8, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "0.08, 4171.107",
        "0.10, 4171.107",
        "0.13, 3920.840",
        "0.20, 3920.840",
        "0.24, 3712.285",
        "0.30, 3712.285"
    })
    void uncertainty_is_paid_for_by_the_table(double uncertainty, double expected) {
        CreditingCase asked = growing(Scheme.AR_CM_001);
        assertThat(credited(asked.withSampling(Sampling.of(uncertainty(uncertainty)))))
                .isCloseTo(expected, within(0.0005));
    }

    @Test
    void the_table_counts_for_ccer_only_when_the_user_confirmed_it() {
        CreditingCase asked =
                growing(Scheme.CCER_AFFORESTATION)
                        .withSampling(Sampling.of(uncertainty(0.13)))
                        .withSettings(confirmed("K_RISK", "DR"));
        assertThat(credited(asked)).isCloseTo(3920.8402 * 0.9, within(0.0005));
    }

    @ParameterizedTest
    @EnumSource(names = {"AR_CM_003", "FFCER_FOREST_MANAGEMENT"})
    void forest_management_counts_what_exceeds_the_frozen_baseline(Scheme scheme) {
        Credit credit = credit(managed(scheme, 118, 110));
        assertThat(credit.credited().value().value()).isCloseTo(4766.979, within(0.0005));
        assertThat(credit.removals().total().value().value()).isCloseTo(4766.979, within(0.0005));
    }

    @Test
    void the_deduction_lowers_the_project_and_not_the_baseline() {
        CreditingCase asked = managed(Scheme.AR_CM_003, 118, 110);
        double project = 28 * 500 * 1.19174481;
        double baseline = 20 * 500 * 1.19174481;
        assertThat(credited(asked.withSampling(Sampling.of(uncertainty(0.15)))))
                .isCloseTo(project * 0.94 - baseline, within(0.05));
        Sampling both = new Sampling(Reading.of(uncertainty(0.15)), Reading.of(uncertainty(0.25)));
        assertThat(credited(asked.withSampling(both)))
                .isCloseTo(project * 0.94 - baseline * 1.11, within(0.05));
    }

    @Test
    void a_loss_is_not_made_smaller_by_a_deduction() {
        CreditingCase asked =
                of(Scheme.AR_CM_001, ZERO, fir(2021, 95).stand(), fir(2026, 60).stand())
                        .withSampling(Sampling.of(uncertainty(0.15)));
        Credit credit = credit(asked);
        assertThat(credit.net().value().value()).isCloseTo(-4171.107, within(0.0005));
        assertThat(Telling.text(credit.net().step(), Locale.ENGLISH))
                .contains("DR = 0  the change is not positive");
    }

    @Test
    void a_shrinking_baseline_is_not_made_smaller_still() {
        Sampling both = new Sampling(Reading.of(uncertainty(0.05)), Reading.of(uncertainty(0.25)));
        assertThat(credited(managed(Scheme.AR_CM_003, 118, 80).withSampling(both)))
                .isCloseTo(38 * 500 * 1.19174481, within(0.05));
    }

    @Test
    void a_curve_gives_the_baseline_of_a_later_period() {
        NavigableCurve curve = new NavigableCurve();
        curve.put(2016, 60).put(2021, 90).put(2031, 130);
        CreditingCase asked =
                of(
                        Scheme.AR_CM_003,
                        new Baseline.Curves(Map.of(fir(2021, 0).stand().code(), curve.curve())),
                        Stands.fir("1", 7500, 2021, 100).stand(),
                        Stands.fir("1", 7500, 2026, 130).stand());
        Credit credit = credit(asked);
        // 1826 of 3652 days from 2021-06-30 to 2031-06-30
        double gained = 30 - 40 * 1826 / 3652.0;
        assertThat(credit.credited().value().value())
                .isCloseTo(gained * 500 * 1.19174481, within(0.05));
        assertThat(Telling.text(credit.credited().step(), Locale.CHINESE))
                .contains("杉木一号 的基线，2016-06-30 登记时固定，2031-06-30 的节点")
                .contains("3652 天中的 1826 天");
    }

    @Test
    void afforestation_may_have_a_baseline_of_the_trees_of_before() {
        CreditingCase asked =
                of(
                        Scheme.AR_CM_001,
                        new Baseline.Table(List.of(fir(2026, 65).stand())),
                        fir(2021, 60).stand(),
                        fir(2026, 95).stand());
        assertThat(credited(asked)).isCloseTo(3000 * 1.19174481, within(0.05));
    }

    @Test
    void a_ticket_is_what_the_ticket_alone_gives() {
        Stand start = fir(2021, 60).stand();
        Stand end = fir(2026, 95).stand();
        double alone =
                SanmingTicket.resolve(
                                        List.of(start),
                                        List.of(end),
                                        Cases.PARAMETERS,
                                        StandIns.none())
                                instanceof Resolution.Complete(var whole)
                        ? SanmingTicket.removal(whole).total().value().value()
                        : Double.NaN;
        assertThat(credited(of(Scheme.SMCER, ZERO, start, end))).isEqualTo(alone);
    }

    @Test
    void forest_management_without_other_pools_is_what_its_method_alone_gives() {
        CreditingCase asked = managed(Scheme.FFCER_FOREST_MANAGEMENT, 118, 110);
        Surveys surveys = asked.surveys();
        double alone =
                ArCm003.resolve(
                                        surveys.start(),
                                        surveys.end(),
                                        ((Baseline.Table) surveys.baseline()).atEnd(),
                                        Cases.PARAMETERS,
                                        StandIns.none())
                                instanceof Resolution.Complete(var whole)
                        ? ArCm003.netRemoval(whole).total().value().value()
                        : Double.NaN;
        assertThat(credited(asked)).isCloseTo(alone, within(1e-9));
    }

    @Test
    void one_yuan_counts_growth_in_full_and_says_that_it_is_an_assumption() {
        Credit credit = credit(growing(Scheme.ONE_YUAN));
        assertThat(credit.credited().value().value()).isCloseTo(4171.107, within(0.0005));
        assertThat(Telling.text(credit.credited().step(), Locale.ENGLISH))
                .contains(
                        "ΔC_B = 0 t CO₂e  assumed: the text of the method is not public; a zero"
                                + " baseline was chosen for Nanping one-yuan carbon sink");
    }

    @Test
    void a_scheme_without_a_public_table_takes_the_rate_the_user_supplies() {
        assertThat(
                        credited(
                                growing(Scheme.SMCER)
                                        .withSampling(Sampling.of(uncertainty(0.5)))
                                        .withSettings(supplied(Map.of("DR", new Ratio(0.25))))))
                .isCloseTo(4171.1066 * 0.75, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"0, 16684.426", "0.5, 10725.703", "1, 4766.979"})
    void neutral_tree_forest_holds_the_chosen_share_of_its_baseline_against_growth(
            double share, double expected) {
        CreditingCase asked =
                managed(Scheme.NEUTRAL_FOREST, 118, 110)
                        .withSettings(supplied(Map.of("k_BSL", new Ratio(share))));
        assertThat(credited(asked)).isCloseTo(expected, within(0.0006));
    }

    @Test
    void a_neutral_plantation_has_a_baseline_of_zero_without_asking() {
        CreditingCase asked =
                of(
                        Scheme.NEUTRAL_FOREST,
                        ZERO,
                        fir(2021, 60).on(LandCategory.YOUNG_PLANTATION).stand(),
                        fir(2026, 95).stand());
        Credit credit = credit(asked);
        assertThat(credit.credited().value().value()).isCloseTo(4171.107, within(0.0005));
        assertThat(Telling.text(credit.credited().step(), Locale.CHINESE))
                .contains("k_BSL = 0  新造林（c 类）：基线取零");
    }

    @Test
    void a_period_of_loss_earns_nothing_and_is_carried_forward() {
        CreditingCase loss =
                of(Scheme.CCER_AFFORESTATION, ZERO, fir(2021, 95).stand(), fir(2026, 60).stand())
                        .withSettings(confirmed("K_RISK"));
        Credit first = credit(loss);
        assertThat(first.net().value().value()).isCloseTo(-3753.996, within(0.0005));
        assertThat(first.credited().value()).isEqualTo(new TonnesCO2e(0));
        assertThat(first.carriedDeficit()).isInstanceOf(Reading.Measured.class);
        if (first.carriedDeficit() instanceof Reading.Measured(var deficit)) {
            assertThat(deficit.value().value()).isCloseTo(3753.996, within(0.0005));
            Credit second =
                    credit(
                            growing(Scheme.CCER_AFFORESTATION)
                                    .withSettings(confirmed("K_RISK"))
                                    .withOthers(OtherFlows.none().withDeficit(deficit)));
            assertThat(second.credited().value().value()).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void a_scheme_that_carries_no_deficit_says_so() {
        assertThat(credit(growing(Scheme.SMCER)).carriedDeficit())
                .isEqualTo(Reading.missing("the scheme carries no deficit"));
    }

    @Test
    void natural_forest_may_be_estimated_for_a_plan_and_is_marked() {
        CreditingCase asked =
                of(
                        Scheme.FFCER_FOREST_MANAGEMENT,
                        new Baseline.Table(List.of(fir(2026, 90).stand())),
                        fir(2021, 60).from(Origin.NATURAL).stand(),
                        fir(2026, 95).from(Origin.NATURAL).stand());
        Assessment assessment = Crediting.assess(asked);
        assertThat(assessment).isInstanceOf(Assessment.Assessed.class);
        assertThat(assessment.screening().failed())
                .extracting(each -> each.rule())
                .containsExactly("M2-planted");
        assertThat(credit(asked).isForIssue()).isFalse();
    }

    @Test
    void an_issue_is_assessed_when_every_rule_holds() {
        Credit credit =
                credit(managed(Scheme.AR_CM_003, 118, 110).forCrediting(allStated("ar-cm-003")));
        assertThat(credit.isForIssue()).isTrue();
        assertThat(credit.credited().value().value()).isCloseTo(4766.979, within(0.0005));
    }

    @Test
    void every_trace_can_be_computed_again_and_read_again() {
        Settings settings = new Settings(Map.of("k_BSL", new Ratio(0.5)), Set.of("K_RISK"));
        List<CreditingCase> cases = new ArrayList<>();
        cases.add(growing(Scheme.CCER_AFFORESTATION).withSettings(settings));
        cases.add(growing(Scheme.AR_CM_001).withSampling(Sampling.of(uncertainty(0.13))));
        cases.add(growing(Scheme.ONE_YUAN));
        cases.add(growing(Scheme.SMCER));
        cases.add(managed(Scheme.AR_CM_003, 118, 110));
        cases.add(managed(Scheme.NEUTRAL_FOREST, 118, 110).withSettings(settings));
        for (CreditingCase asked : cases) {
            Credit credit = credit(asked);
            for (Step step : List.of(credit.credited().step(), credit.creditedInBrief().step())) {
                assertThat(Recomputation.differences(step, Equations.byId())).isEmpty();
                assertThat(Lookups.differing(step)).isEmpty();
                assertThat(Telling.parse(Telling.json(step))).isEqualTo(step);
            }
            assertThat(credit.creditedInBrief().value()).isEqualTo(credit.credited().value());
            assertThat(Telling.text(credit.creditedInBrief().step(), Locale.ENGLISH))
                    .contains("stand 350428-101-205-012-1, explained on its own")
                    .doesNotContain("V₁");
        }
    }

    @Test
    void stands_come_in_the_order_of_their_codes() {
        CreditingCase asked =
                of(
                        Scheme.AR_CM_001,
                        ZERO,
                        List.of(
                                Stands.fir("2", 15, 2021, 60).stand(),
                                Stands.fir("1", 15, 2021, 60).stand()),
                        List.of(
                                Stands.fir("1", 15, 2026, 70).stand(),
                                Stands.fir("2", 15, 2026, 80).stand()));
        assertThat(credit(asked).removals().stands())
                .extracting(each -> each.stand().number())
                .containsExactly("1", "2");
    }

    /// A curve with points on the thirtieth of June.
    private static final class NavigableCurve {
        private final TreeMap<LocalDate, CubicMetresPerHectare> points = new TreeMap<>();

        NavigableCurve put(int year, double stock) {
            points.put(LocalDate.of(year, 6, 30), new CubicMetresPerHectare(stock));
            return this;
        }

        BaselineCurve curve() {
            return new BaselineCurve("杉木一号", LocalDate.of(2016, 6, 30), points);
        }
    }
}
