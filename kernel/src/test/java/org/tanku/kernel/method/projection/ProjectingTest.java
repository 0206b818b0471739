package org.tanku.kernel.method.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Stands;
import org.tanku.kernel.method.growth.CurveEquations;
import org.tanku.kernel.method.growth.GrowthCurve;
import org.tanku.kernel.method.projection.ProjectionProblem.Kind;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class ProjectingTest {
    private static final double FACTOR = 0.307 * 1.634 * 1.246 * 0.52 * 44 / 12;
    private static final StandCurve CARBON =
            new StandCurve.OfCarbon(
                    GrowthCurve.of(
                            ParameterSet.load("growth-curves@2026-1"),
                            "Richards 杉木人工林 乔木层碳密度",
                            CurveEquations.OF_CARBON));
    private static final Scenario QUIET = Scenario.undisturbed();

    @Test
    void a_stand_goes_on_along_its_curve_from_where_it_is() {
        StandProjection fir = one(projected(volume(), QUIET, 40, fir(60)));
        assertThat(fir.start().value().value()).isCloseTo(100 * 60 * FACTOR, within(1e-6));
        assertThat(fir.years()).hasSize(40);
        for (StandYear year : fir.years()) {
            double stock = 60 / Growing.curve(12) * Growing.curve(12 + year.year());
            assertThat(year.age()).isEqualTo(new Years(12 + year.year()));
            assertThat(year.stock().value().value()).isCloseTo(100 * stock * FACTOR, within(1e-6));
            assertThat(year.counted()).isEqualTo(year.change());
            assertThat(year.fire()).isEmpty();
        }
        assertThat(fir.years().get(1).change().value().value())
                .isCloseTo(
                        100
                                * 60
                                / Growing.curve(12)
                                * (Growing.curve(14) - Growing.curve(13))
                                * FACTOR,
                        within(1e-6));
    }

    @Test
    void every_year_explains_itself_and_can_be_recomputed() {
        StandYear year = one(projected(volume(), QUIET, 3, fir(60))).years().get(2);
        String told = Telling.text(year.stock().step(), Locale.ENGLISH);
        assertThat(told)
                .contains("onward along the curve")
                .contains("stand 350428-101-205-012-0001")
                .contains("scenario undisturbed growth")
                .contains("tree-biomass@2026-1");
        assertThat(Recomputation.differences(year.change().step(), Equations.byId())).isEmpty();
        assertThat(Telling.text(year.stock().step(), Locale.CHINESE)).contains("情景：");
    }

    @Test
    void totals_add_the_stands_and_take_fire_and_risk_off() {
        Projection both = projected(volume(), QUIET, 5, fir(60), stand("0002", 300, 90));
        YearTotal third = both.years().get(2);
        double sum = 0;
        for (StandProjection stand : both.stands()) {
            sum += stand.years().get(2).change().value().value();
        }
        assertThat(third.year()).isEqualTo(3);
        assertThat(third.change().value().value()).isCloseTo(sum, within(1e-9));
        assertThat(third.fire().value().value()).isZero();
        Explained<Ratio> risk =
                Explained.given(ProjectionEquations.RISK, new Ratio(0.1), "confirmed");
        assertThat(third.expected(risk).value().value()).isCloseTo(sum * 0.9, within(1e-9));
        assertThat(both.stands())
                .extracting(each -> each.stand().number())
                .containsExactly("0001", "0002");
        assertThat(both.scenario()).isEqualTo("undisturbed growth");
    }

    @Test
    void thinning_takes_its_share_and_the_rest_grows_on() {
        Scenario thinned =
                Scenario.ofAll("thinned", new Scenario.Event.Thinning(3, new Ratio(0.25)));
        StandProjection fir = one(projected(volume(), thinned, 6, fir(60)));
        double before = 60 / Growing.curve(12) * Growing.curve(15);
        assertThat(stock(fir, 2))
                .isCloseTo(60 / Growing.curve(12) * Growing.curve(14), within(1e-9));
        assertThat(stock(fir, 3)).isCloseTo(before * 0.75, within(1e-9));
        assertThat(stock(fir, 6))
                .isCloseTo(before * 0.75 / Growing.curve(15) * Growing.curve(18), within(1e-9));
        assertThat(fir.years().get(2).change().value().value()).isNegative();
    }

    @Test
    void a_stand_that_is_clear_felled_counts_up_to_its_long_term_mean() {
        Scenario felled = Scenario.ofAll("felled", new Scenario.Event.ClearFelling(14));
        StandProjection fir = one(projected(volume(), felled, 40, fir(60)));
        double mean = 0;
        for (int age = 1; age < 26; age++) {
            mean += Growing.curve(age) / 26;
        }
        double reached = Math.min(60, mean);
        for (StandYear year : fir.years()) {
            double now =
                    year.year() < 14
                            ? 60 / Growing.curve(12) * Growing.curve(12 + year.year())
                            : year.year() == 14 ? 0 : Growing.curve(year.year() - 14);
            assertThat(year.stock().value().value())
                    .as("year " + year.year())
                    .isCloseTo(100 * now * FACTOR, within(1e-6));
            double counted = Math.min(Math.max(reached, now), mean);
            assertThat(year.counted().value().value())
                    .isCloseTo(100 * (counted - reached) * FACTOR, within(1e-6));
            reached = counted;
        }
        assertThat(reached).isCloseTo(mean, within(1e-9));
        assertThat(fir.years().get(13).age()).isEqualTo(new Years(26));
        assertThat(fir.years().get(14).age()).isEqualTo(new Years(1));
        assertThat(Telling.text(fir.years().get(20).stock().step(), Locale.ENGLISH))
                .contains("replanted after clear-felling");
    }

    @Test
    void of_two_rotations_the_smaller_mean_is_the_cap() {
        Scenario felled =
                new Scenario(
                        "felled twice",
                        List.of(new Scenario.Event.ClearFelling(14)),
                        Map.of(fir(60).code(), List.of(new Scenario.Event.ClearFelling(24))));
        StandProjection fir = one(projected(volume(), felled, 30, fir(5)));
        double mean = 0;
        for (int age = 1; age < 10; age++) {
            mean += Growing.curve(age) / 10;
        }
        double counted = 0;
        for (StandYear year : fir.years()) {
            counted += year.counted().value().value();
        }
        assertThat(counted).isCloseTo(100 * (mean - Math.min(5, mean)) * FACTOR, within(1e-6));
    }

    @Test
    void a_fire_takes_stock_and_gives_off_gases() {
        Scenario burnt =
                Scenario.ofAll(
                        "burnt",
                        new Scenario.Event.Fire(2, new Ratio(0.4), new Ratio(0.5), "CDM tool 21"));
        Projection projection = projected(volume(), burnt, 3, fir(60));
        StandProjection fir = one(projection);
        double before = 60 / Growing.curve(12) * Growing.curve(14);
        double gases = 100 * 0.4 * before * 0.307 * 1.634 * 0.45 * 179.3 / 1000;
        assertThat(stock(fir, 2)).isCloseTo(before * 0.8, within(1e-9));
        assertThat(fir.years().get(1).fire()).hasSize(1);
        assertThat(projection.years().get(1).fire().value().value()).isCloseTo(gases, within(1e-6));
        assertThat(projection.years().get(0).fire().value().value()).isZero();
    }

    @Test
    void the_years_add_up_to_what_may_be_expected_of_all() {
        Projection grown = projected(volume(), QUIET, 40, fir(60));
        Explained<Ratio> risk =
                Explained.given(ProjectionEquations.RISK, new Ratio(0.1), "by hand");
        double gained = 60 / Growing.curve(12) * Growing.curve(52) - 60;
        assertThat(grown.expected(risk).value().value())
                .isCloseTo(100 * gained * FACTOR * 0.9, within(1e-6));
    }

    @Test
    void a_carbon_curve_leaves_the_volume_alone() {
        StandCurves curves = StandCurves.of("杉木", CARBON);
        StandProjection fir = one(projected(curves, QUIET, 40, fir(60)));
        double at20 = 34.98 * Math.pow(1 - Math.exp(-0.07904 * 20), 1.2099);
        assertThat(fir.years().get(7).stock().value().value())
                .isCloseTo(100 * at20 * 44 / 12, within(1e-6));
        assertThat(fir.years().get(39).change().value().value()).isZero();
        assertThat(Telling.text(fir.years().get(39).stock().step(), Locale.ENGLISH))
                .contains("the curve holds up to 40.0 a");
        assertThat(Telling.text(fir.start().step(), Locale.ENGLISH))
                .contains("no stock was measured");
        Scenario thinned =
                Scenario.ofAll("thinned", new Scenario.Event.Thinning(8, new Ratio(0.5)));
        assertThat(
                        one(projected(curves, thinned, 9, fir(60)))
                                .years()
                                .get(7)
                                .stock()
                                .value()
                                .value())
                .isCloseTo(50 * at20 * 44 / 12, within(1e-6));
    }

    @Test
    void without_a_curve_growth_may_run_in_a_line_if_the_user_allows_it() {
        StandCurves line = new StandCurves(Map.of(), true);
        Stand young = Stands.fir("0001", 1500, 2025, 60).aged(age(4)).of("拟赤杨").stand();
        StandProjection walked = one(projected(line, QUIET, 30, young));
        assertThat(walked.years().getFirst().stock().value().value())
                .isCloseTo(100 * 45 * 1.20 * 0.47 * 44 / 12, within(1e-6));
        assertThat(walked.years().get(10).stock().value().value())
                .isCloseTo(100 * 135 * 1.24 * 0.47 * 44 / 12, within(1e-6));
        assertThat(walked.years().getLast().stock().value().value())
                .isCloseTo(100 * 180 * 1.24 * 0.47 * 44 / 12, within(1e-6));
        assertThat(Telling.text(walked.years().getFirst().stock().step(), Locale.ENGLISH))
                .contains("no growth curve of 拟赤杨 was given; linear growth of the IPCC guidelines");
        Scenario burnt =
                Scenario.ofAll(
                        "burnt", new Scenario.Event.Fire(1, new Ratio(1), new Ratio(1), "AR-CM"));
        assertThat(
                        one(projected(line, burnt, 1, young))
                                .years()
                                .getFirst()
                                .fire()
                                .getFirst()
                                .value()
                                .value())
                .isCloseTo(100 * 45 * 0.45 * (4.7 * 25 + 0.26 * 298) / 1000, within(1e-6));
    }

    @Test
    void a_stand_without_measured_stock_follows_the_curve() {
        Stand young =
                Stands.fir("0001", 1500, 2025, 60).holding(Reading.missing("under 5 cm")).stand();
        StandProjection fir = one(projected(volume(), QUIET, 2, young));
        assertThat(stock(fir, 2)).isCloseTo(Growing.curve(14), within(1e-9));
    }

    @Test
    void what_keeps_a_stand_from_being_projected_is_named() {
        Stands fir = Stands.fir("0001", 1500, 2025, 60);
        assertThat(kinds(volume(), QUIET, fir.stand(), fir.stand()))
                .containsExactly(Kind.STAND_TWICE);
        assertThat(kinds(volume(), QUIET, fir.aged(Reading.missing("not asked")).stand()))
                .containsExactly(Kind.AGE_NOT_MEASURED);
        assertThat(kinds(volume(), QUIET, fir.of("拟赤杨").stand()))
                .containsExactly(Kind.NO_GROWTH_CURVE);
        assertThat(kinds(StandCurves.of("拟赤杨", Growing.volume()), QUIET, fir.of("拟赤杨").stand()))
                .containsExactly(Kind.SPECIES_NOT_IN_PARAMETER_SET);
        assertThat(
                        kinds(
                                volume(),
                                QUIET,
                                fir.holding(Reading.of(new CubicMetresPerHectare(0))).stand()))
                .containsExactly(Kind.STOCK_IS_ZERO);
        assertThat(kinds(volume(), QUIET, fir.aged(age(0)).stand()))
                .containsExactly(Kind.CURVE_GIVES_NOTHING_AT_AGE);
    }

    @Test
    void what_a_scenario_cannot_mean_is_named() {
        Scenario.Event early = new Scenario.Event.ClearFelling(0);
        Scenario.Event late = new Scenario.Event.Thinning(11, new Ratio(0.2));
        assertThat(kinds(volume(), Scenario.ofAll("wrong", early, late), fir(60)))
                .containsExactly(Kind.EVENT_OUTSIDE_YEARS, Kind.EVENT_OUTSIDE_YEARS);
        Scenario.Event once = new Scenario.Event.ClearFelling(10);
        assertThat(kinds(volume(), Scenario.ofAll("wrong", once, once), fir(60)))
                .containsExactly(Kind.TWO_EVENTS_IN_ONE_YEAR);
        Scenario.Event fire =
                new Scenario.Event.Fire(1, new Ratio(0.1), new Ratio(1), "CDM tool 21");
        assertThat(kinds(StandCurves.of("杉木", CARBON), Scenario.ofAll("fire", fire), fir(60)))
                .containsExactly(Kind.FIRE_NEEDS_VOLUME);
        Scenario.Event unknown = new Scenario.Event.Fire(1, new Ratio(0.1), new Ratio(1), "AR7");
        assertThat(kinds(volume(), Scenario.ofAll("fire", unknown), fir(60)))
                .containsExactly(Kind.NO_WARMING_POTENTIALS);
        assertThatThrownBy(() -> projecting(volume()).project(List.of(), QUIET, 0))
                .hasMessage("at least one year ahead, not 0");
    }

    private static double stock(StandProjection stand, int year) {
        return stand.years().get(year - 1).stock().value().value() / FACTOR / 100;
    }

    private static List<Kind> kinds(StandCurves curves, Scenario scenario, Stand... stands) {
        return switch (projecting(curves).project(List.of(stands), scenario, 10)) {
            case Projecting.Outcome.Refused(var problems) ->
                    problems.stream().map(ProjectionProblem::kind).toList();
            case Projecting.Outcome.Projected(var projection) ->
                    throw new AssertionError(projection.scenario());
        };
    }

    static Projection projected(StandCurves curves, Scenario scenario, int years, Stand... stands) {
        return switch (projecting(curves).project(List.of(stands), scenario, years)) {
            case Projecting.Outcome.Projected(var projection) -> projection;
            case Projecting.Outcome.Refused(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static Projecting projecting(StandCurves curves) {
        return new Projecting(
                curves,
                ParameterSet.load("tree-biomass@2026-1"),
                ParameterSet.load("projection@2026-1"),
                StandIns.none());
    }

    private static StandCurves volume() {
        return StandCurves.of("杉木", Growing.volume());
    }

    private static StandProjection one(Projection projection) {
        return projection.stands().getFirst();
    }

    private static Stand fir(double stock) {
        return stand("0001", 1500, stock);
    }

    private static Stand stand(String number, double area_mu, double stock) {
        return Stands.fir(number, area_mu, 2025, stock).stand();
    }

    private static Reading<Years> age(double years) {
        return Reading.of(new Years(years));
    }
}
