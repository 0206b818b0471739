package org.tanku.kernel.method.manure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.Equations;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.manure.ManureProblem.Kind;
import org.tanku.kernel.method.manure.ManureProject.Result;
import org.tanku.kernel.method.manure.ManureRequest.BaselineSystem;
import org.tanku.kernel.method.manure.ManureRequest.Route;
import org.tanku.kernel.method.manure.ManureRequest.Solids;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.DegreesCelsius;
import org.tanku.kernel.quantity.Heads;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;

class ManureProjectTest {
    private static final Solids BY_HEADS = new Solids.ByHeads(new Days(365));

    private static ManureRequest request(
            String animal, Solids solids, BaselineSystem system, double temperature, Route route) {
        return new ManureRequest(
                animal,
                new Heads(821_918),
                solids,
                system,
                new Ratio(1),
                new DegreesCelsius(temperature),
                new Tonnes(150_000),
                route,
                WarmingPotentials.AR5);
    }

    private static Result reduce(ManureRequest request) {
        return reduce(request, List.of());
    }

    private static Result reduce(ManureRequest request, List<Explained<TonnesCO2e>> energy) {
        return switch (ManureProject.reduction(request, energy)) {
            case Examined.Complete<Result, ManureProblem>(var result) -> result;
            case Examined.Incomplete<Result, ManureProblem>(var problems) ->
                    throw new AssertionError(problems);
        };
    }

    @Test
    void heads_of_the_letter_give_the_baseline_of_the_default_table() {
        Result result = reduce(request("家禽", BY_HEADS, BaselineSystem.LAGOON, 20, Route.TOOL13));
        assertThat(result.baseline().value().value()).isCloseTo(19_807, within(0.5));
        assertThat(result.project().value().value()).isCloseTo(16_350, within(1e-6));
        assertThat(result.reduction().value().value()).isCloseTo(19_807 - 16_350, within(0.5));
        assertThat(result.route()).isEqualTo(Route.TOOL13);
    }

    @Test
    void the_two_routes_differ_sevenfold_and_the_result_says_which() {
        Result tool = reduce(request("家禽", BY_HEADS, BaselineSystem.LAGOON, 20, Route.TOOL13));
        Result national =
                reduce(request("家禽", BY_HEADS, BaselineSystem.LAGOON, 20, Route.GBT_32151_22));
        assertThat(national.project().value().value()).isCloseTo(2323.76, within(0.01));
        assertThat(tool.project().value().value() / national.project().value().value())
                .isCloseTo(7.036, within(0.001));
        assertThat(national.route()).isEqualTo(Route.GBT_32151_22);
        for (Result each : List.of(tool, national)) {
            assertThat(Recomputation.differences(each.reduction().step(), Equations.byId()))
                    .isEmpty();
            assertThat(Lookups.differing(each.reduction().step())).isEmpty();
        }
    }

    @Test
    void measured_solids_of_poultry_give_two_thirds_of_w07() {
        // W07 takes B0 0.36; the national table gives poultry 0.24
        Result result =
                reduce(
                        request(
                                "家禽",
                                new Solids.ByMass(new Ratio(0.10)),
                                BaselineSystem.LAGOON,
                                21,
                                Route.TOOL13));
        assertThat(result.baseline().value().value())
                .isCloseTo(74_276.09 * 0.24 / 0.36, within(0.01));
    }

    @Test
    void energy_is_added_to_the_project() {
        var energy =
                Explained.given(ManureLetters.PE_EC, new TonnesCO2e(100), "meter of the plant");
        Result with =
                reduce(
                        request("家禽", BY_HEADS, BaselineSystem.LAGOON, 20, Route.TOOL13),
                        List.of(energy));
        assertThat(with.project().value().value()).isCloseTo(16_450, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "LAGOON,5.1,0.66",
        "LAGOON,10,0.66",
        "LAGOON,11,0.68",
        "LAGOON,28,0.80",
        "LAGOON,35,0.80",
        "LIQUID_WITHOUT_CRUST,20,0.42",
        "LIQUID_WITHOUT_CRUST,20.9,0.42",
        "LIQUID_WITH_CRUST,27,0.48",
        "SOLID_STORAGE,14.9,0.02",
        "SOLID_STORAGE,15,0.04",
        "SOLID_STORAGE,25.9,0.04",
        "SOLID_STORAGE,26,0.05",
        "NATURAL_DRYING,20,0.015",
        "IN_HOUSE_PIT,30,0.30",
        "DAILY_SPREAD,20,0.005",
        "OTHER,20,0.01"
    })
    void the_conversion_factor_follows_the_class_of_temperature(
            BaselineSystem system, double temperature, double expected) {
        Result result = reduce(request("家禽", BY_HEADS, system, temperature, Route.TOOL13));
        double methane = 821_918 * 0.02 * 365 * 0.24 * expected * 0.00067 * 0.94 * 28;
        String told = Telling.text(result.baseline().step(), Locale.ENGLISH);
        assertThat(told).contains("MCF = ");
        double nitrousOxide = result.baseline().step().from().getLast().value().value();
        assertThat(result.baseline().value().value() - nitrousOxide)
                .isCloseTo(methane, within(1e-6));
    }

    @Test
    void a_class_that_is_not_the_temperature_itself_is_told() {
        Result between = reduce(request("家禽", BY_HEADS, BaselineSystem.LAGOON, 20.9, Route.TOOL13));
        assertThat(Telling.text(between.baseline().step(), Locale.ENGLISH))
                .contains("20.9 °C lies in the class of 20 °C");
        Result exact = reduce(request("家禽", BY_HEADS, BaselineSystem.LAGOON, 20, Route.TOOL13));
        assertThat(Telling.text(exact.baseline().step(), Locale.ENGLISH))
                .doesNotContain("lies in the class");
    }

    @Test
    void a_lagoon_gives_no_nitrous_oxide_and_natural_drying_does() {
        Result lagoon = reduce(request("猪", BY_HEADS, BaselineSystem.LAGOON, 20, Route.TOOL13));
        assertThat(lagoon.baseline().step().from().getLast().value().value()).isZero();
        Result drying =
                reduce(request("猪", BY_HEADS, BaselineSystem.NATURAL_DRYING, 20, Route.TOOL13));
        assertThat(drying.baseline().step().from().getLast().value().value())
                .isCloseTo(821_918 * 11 * 0.02 * 44 / 28 / 1000 * 265, within(1e-6));
    }

    @Test
    void a_reduction_is_of_small_scale_up_to_the_limit_itself() {
        assertThat(ManureProject.smallScale(reduced(60_000)))
                .isEqualTo(new RuleAnswer.Holds("F1", "60000.0 <= 60000.0"));
        assertThat(ManureProject.smallScale(reduced(60_000.5)))
                .isEqualTo(new RuleAnswer.Fails("F1", "60000.5 > 60000.0"));
    }

    private static Explained<TonnesCO2e> reduced(double amount_tCO2e) {
        return Explained.given(ManureLetters.ER, new TonnesCO2e(amount_tCO2e), "a case");
    }

    @Test
    void every_problem_is_named() {
        ManureRequest wrong =
                new ManureRequest(
                        "鹅",
                        new Heads(1),
                        new Solids.ByMass(new Ratio(1.2)),
                        BaselineSystem.DIGESTER,
                        new Ratio(1.1),
                        new DegreesCelsius(5),
                        new Tonnes(0),
                        Route.TOOL13,
                        WarmingPotentials.AR5);
        assertThat(ManureProject.reduction(wrong, List.of()))
                .isEqualTo(
                        new Examined.Incomplete<Result, ManureProblem>(
                                List.of(
                                        new ManureProblem(Kind.ANIMAL_NOT_IN_SET, "鹅: B0"),
                                        new ManureProblem(Kind.ANIMAL_NOT_IN_SET, "鹅: Nex"),
                                        new ManureProblem(Kind.ANIMAL_NOT_IN_SET, "鹅: VS"),
                                        new ManureProblem(Kind.SITE_TOO_COLD, "5.0 °C <= 5.0 °C"),
                                        new ManureProblem(Kind.SHARE_OUT_OF_RANGE, "1.1"),
                                        new ManureProblem(Kind.SHARE_OUT_OF_RANGE, "1.2"),
                                        new ManureProblem(Kind.NOTHING_COMPOSTED, ""),
                                        new ManureProblem(Kind.DIGESTER_IS_NO_BASELINE, ""))));
    }
}
