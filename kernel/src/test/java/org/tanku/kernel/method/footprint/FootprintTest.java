package org.tanku.kernel.method.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.Equations;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.footprint.ActivityLine.Grade;
import org.tanku.kernel.method.footprint.ActivityLine.Uncertainty;
import org.tanku.kernel.method.footprint.ElectricityFactor.Place;
import org.tanku.kernel.method.footprint.Footprint.Spread;
import org.tanku.kernel.method.footprint.FootprintProblem.Kind;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsCO2ePerMeal;
import org.tanku.kernel.quantity.KilowattHours;
import org.tanku.kernel.quantity.Litres;
import org.tanku.kernel.quantity.Meals;
import org.tanku.kernel.quantity.PassengerKilometres;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.RoomNights;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.VehicleKilometres;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class FootprintTest {
    private static final Map<EmissionSource, String> NO_OWN_FUEL =
            Map.of(EmissionSource.E1_STATIONARY_COMBUSTION, "the hall is heated by electricity");

    private static ActivityLine line(FactorOf kind, Quantity amount, int year) {
        return new ActivityLine(
                kind.name() + " " + amount.value(),
                kind,
                amount,
                year,
                Grade.DOCUMENTED,
                Uncertainty.notStated());
    }

    private static List<ActivityLine> occasion(int year) {
        return List.of(
                line(FactorOf.ELECTRICITY, new KilowattHours(42_000), year),
                line(FactorOf.DIESEL_LITRES, new Litres(600), year),
                line(FactorOf.AIR, new PassengerKilometres(480_000), year),
                line(FactorOf.RAIL, new PassengerKilometres(120_000), year),
                line(FactorOf.COACH, new PassengerKilometres(30_000), year),
                line(FactorOf.ROOM_NIGHT, new RoomNights(700), year),
                line(FactorOf.OFFICE_SUPPLIES, new Kilograms(150), year),
                line(FactorOf.LANDFILL, new Kilograms(900), year),
                line(FactorOf.TAP_WATER, new Tonnes(400), year));
    }

    private static Footprint footprint(List<ActivityLine> lines, Place place) {
        return footprint(new FootprintCase.Request(lines, NO_OWN_FUEL, place));
    }

    private static Footprint footprint(FootprintCase.Request request) {
        return switch (FootprintCase.resolve(request, Settings.none())) {
            case Examined.Complete<FootprintCase, FootprintProblem>(var whole) -> whole.footprint();
            case Examined.Incomplete<FootprintCase, FootprintProblem>(var problems) ->
                    throw new AssertionError(problems);
        };
    }

    private static List<FootprintProblem> problems(
            List<ActivityLine> lines, Map<EmissionSource, String> exclusions, Settings settings) {
        return switch (FootprintCase.resolve(
                new FootprintCase.Request(lines, exclusions, Place.FUJIAN), settings)) {
            case Examined.Complete<FootprintCase, FootprintProblem> _ -> List.of();
            case Examined.Incomplete<FootprintCase, FootprintProblem>(var found) -> found;
        };
    }

    @Test
    void the_occasion_of_w10_comes_out_by_source() {
        Footprint occasion = footprint(occasion(2022), Place.FUJIAN);
        assertThat(occasion.kilograms().value().value()).isCloseTo(163_490.48, within(1e-6));
        assertThat(occasion.tonnes().value().value()).isCloseTo(163.49048, within(1e-9));
        assertThat(Math.ceil(occasion.tonnes().value().value())).isEqualTo(164);
        assertThat(occasion.sources())
                .extracting(Footprint.SourceShare::source)
                .containsExactly(
                        EmissionSource.E2_MOBILE_COMBUSTION,
                        EmissionSource.E3_ELECTRICITY_AND_HEAT,
                        EmissionSource.E4_TRAVEL,
                        EmissionSource.E5_STAY_AND_MEALS,
                        EmissionSource.E6_SUPPLIES,
                        EmissionSource.E7_WASTE);
        assertThat(occasion.sources().get(2).total().value().value())
                .isCloseTo(127_886.88, within(1e-6));
        assertThat(occasion.exclusions()).isEqualTo(NO_OWN_FUEL);
        Step step = occasion.tonnes().step();
        assertThat(Recomputation.differences(step, Equations.byId())).isEmpty();
        assertThat(Lookups.differing(step)).isEmpty();
    }

    @Test
    void the_variants_of_w10_differ_by_the_factor_of_electricity() {
        Footprint later = footprint(occasion(2023), Place.FUJIAN);
        assertThat(later.kilograms().value().value()).isCloseTo(163_990.28, within(1e-6));
        assertThat(Math.ceil(later.tonnes().value().value())).isEqualTo(164);
        Footprint nation = footprint(occasion(2022), new Place("湖南", "华中"));
        assertThat(nation.kilograms().value().value()).isCloseTo(168_841.28, within(1e-6));
        assertThat(Math.ceil(nation.tonnes().value().value())).isEqualTo(169);
        assertThat(Telling.text(nation.tonnes().step(), Locale.ENGLISH))
                .contains("no factor for 湖南 2022 in footprint@2026-1; 全国 2022 stands in");
    }

    @ParameterizedTest
    @CsvSource({
        "福建,华东,2023,福建 2023",
        "浙江,华东,2023,华东 2023",
        "浙江,华东,2022,全国 2022",
        "湖南,华中,2021,全国 2021",
        "福建,华东,2026,福建 2023",
        "福建,华东,2019,福建 2021",
        "浙江,华东,2030,华东 2023"
    })
    void the_nearest_place_then_the_nearest_year_serves(
            String province, String region, int year, String row) {
        Step step =
                ElectricityFactor.find(
                                ParameterSet.load("footprint@2026-1"),
                                new Place(province, region),
                                year)
                        .orElseThrow()
                        .step();
        boolean asked = row.equals(province + " " + year);
        assertThat(step instanceof Step.Looked).isEqualTo(asked);
        Step looked = asked ? step : step.from().getFirst();
        assertThat(looked)
                .isInstanceOfSatisfying(
                        Step.Looked.class, found -> assertThat(found.row()).isEqualTo(row));
    }

    @Test
    void a_set_without_electricity_has_no_factor() {
        assertThat(ElectricityFactor.find(ParameterSet.load("gwp@2026-1"), Place.FUJIAN, 2023))
                .isEmpty();
        // FACTOR_NOT_FOUND is what a case then reports
        assertThat(Kind.FACTOR_NOT_FOUND).isGreaterThan(Kind.UNIT_DIFFERS);
    }

    @Test
    void the_unit_is_part_of_the_factor() {
        List<ActivityLine> lines = new ArrayList<>(occasion(2023));
        lines.add(line(FactorOf.TAXI, new PassengerKilometres(10), 2023));
        lines.add(line(FactorOf.TAXI, new VehicleKilometres(20), 2023));
        assertThat(problems(lines, NO_OWN_FUEL, Settings.none()))
                .containsExactly(
                        new FootprintProblem("TAXI 10.0", Kind.UNIT_DIFFERS, "pkm, not vkm"));
        assertThat(FactorOf.find("柴油", Unit.LITRE)).contains(FactorOf.DIESEL_LITRES);
        assertThat(FactorOf.find("柴油", Unit.KILOGRAM)).contains(FactorOf.DIESEL_KILOGRAMS);
        assertThat(FactorOf.find("柴油", Unit.PASSENGER_KILOMETRE)).isEmpty();
    }

    @Test
    void every_kind_but_meals_finds_its_factor_in_its_unit() {
        for (FactorOf kind : FactorOf.values()) {
            List<ActivityLine> one = List.of(line(kind, kind.unit().quantity(1), 2023));
            Map<EmissionSource, String> rest = new EnumMap<>(EmissionSource.class);
            for (EmissionSource source : EmissionSource.values()) {
                if (source != kind.source()) {
                    rest.put(source, "not part of it");
                }
            }
            List<FootprintProblem> found = problems(one, rest, Settings.none());
            assertThat(found).as(kind.name()).hasSize(kind == FactorOf.MEAL ? 1 : 0);
        }
    }

    @Test
    void a_meal_has_no_factor_until_the_user_supplies_one() {
        List<ActivityLine> lines = new ArrayList<>(occasion(2023));
        lines.add(line(FactorOf.MEAL, new Meals(200), 2023));
        assertThat(problems(lines, NO_OWN_FUEL, Settings.none()))
                .containsExactly(
                        new FootprintProblem("MEAL 200.0", Kind.FACTOR_NOT_SUPPLIED, "EF_meal"));
        Settings supplied = new Settings(Map.of("EF_meal", new KilogramsCO2ePerMeal(2)), Set.of());
        var whole =
                FootprintCase.resolve(
                        new FootprintCase.Request(lines, NO_OWN_FUEL, Place.FUJIAN), supplied);
        assertThat(whole).isInstanceOf(Examined.Complete.class);
        if (whole instanceof Examined.Complete<FootprintCase, FootprintProblem>(var found)) {
            assertThat(found.footprint().kilograms().value().value())
                    .isCloseTo(163_990.28 + 400, within(1e-6));
        }
    }

    @Test
    void a_source_is_counted_or_left_out_with_a_reason() {
        assertThat(problems(List.of(), NO_OWN_FUEL, Settings.none()))
                .contains(new FootprintProblem("", Kind.NOTHING_COUNTED, ""))
                .contains(
                        new FootprintProblem(
                                "E2_MOBILE_COMBUSTION", Kind.SOURCE_NOT_CONSIDERED, ""))
                .hasSize(7);
        assertThat(
                        problems(
                                occasion(2023),
                                Map.of(
                                        EmissionSource.E1_STATIONARY_COMBUSTION,
                                        " ",
                                        EmissionSource.E7_WASTE,
                                        "small"),
                                Settings.none()))
                .containsExactly(
                        new FootprintProblem(
                                "E1_STATIONARY_COMBUSTION", Kind.EXCLUSION_WITHOUT_REASON, ""),
                        new FootprintProblem("E7_WASTE", Kind.COUNTED_AND_EXCLUDED, ""));
    }

    @Test
    void a_line_twice_a_negative_amount_and_a_negative_uncertainty_are_refused() {
        List<ActivityLine> lines = new ArrayList<>(occasion(2023));
        lines.add(lines.getFirst());
        lines.add(line(FactorOf.PAPER, new Kilograms(-1), 2023));
        lines.add(
                new ActivityLine(
                        "z",
                        FactorOf.PAPER,
                        new Kilograms(1),
                        2023,
                        Grade.ESTIMATED,
                        Uncertainty.of(-0.1, 0.1)));
        assertThat(problems(lines, NO_OWN_FUEL, Settings.none()))
                .containsExactly(
                        new FootprintProblem("ELECTRICITY 42000.0", Kind.LINE_TWICE, "电力"),
                        new FootprintProblem("PAPER -1.0", Kind.AMOUNT_NEGATIVE, "-1.0"),
                        new FootprintProblem("z", Kind.UNCERTAINTY_NEGATIVE, "-0.1"));
    }

    private static FootprintCase.Request electricityAlone(
            double paper_kg, Uncertainty first, Uncertainty second) {
        Map<EmissionSource, String> rest = new EnumMap<>(EmissionSource.class);
        for (EmissionSource source : EmissionSource.values()) {
            if (source != EmissionSource.E6_SUPPLIES) {
                rest.put(source, "not part of it");
            }
        }
        return new FootprintCase.Request(
                List.of(
                        new ActivityLine(
                                "a",
                                FactorOf.OFFICE_SUPPLIES,
                                new Kilograms(paper_kg),
                                2023,
                                Grade.MEASURED,
                                first),
                        new ActivityLine(
                                "b",
                                FactorOf.OFFICE_SUPPLIES,
                                new Kilograms(paper_kg),
                                2023,
                                Grade.MEASURED,
                                second)),
                rest,
                Place.FUJIAN);
    }

    @Test
    void uncertainties_combine_when_every_line_states_them() {
        Uncertainty stated = Uncertainty.of(0.03, 0.04);
        assertThat(footprint(electricityAlone(100, stated, stated)).spread())
                .isInstanceOfSatisfying(
                        Spread.Stated.class,
                        spread ->
                                assertThat(spread.uncertainty().value().value())
                                        .isCloseTo(0.05 / Math.sqrt(2), within(1e-12)));
        Uncertainty half =
                new Uncertainty(Reading.of(new Ratio(0.1)), Reading.missing("not stated"));
        assertThat(footprint(electricityAlone(100, stated, half)).spread())
                .isEqualTo(new Spread.NotStated(List.of("b")));
        assertThat(footprint(electricityAlone(0, stated, stated)).spread())
                .isEqualTo(new Spread.OfNothing());
    }

    @Test
    void sources_fall_into_the_three_scopes() {
        assertThat(EmissionSource.E1_STATIONARY_COMBUSTION.scope()).isEqualTo(1);
        assertThat(EmissionSource.E2_MOBILE_COMBUSTION.scope()).isEqualTo(1);
        assertThat(EmissionSource.E3_ELECTRICITY_AND_HEAT.scope()).isEqualTo(2);
        assertThat(EmissionSource.E4_TRAVEL.scope()).isEqualTo(3);
        assertThat(EmissionSource.E7_WASTE.words().english()).isEqualTo("waste");
        assertThat(FactorOf.AIR.quality()).isEqualTo(FactorOf.Quality.DATABASE);
    }
}
