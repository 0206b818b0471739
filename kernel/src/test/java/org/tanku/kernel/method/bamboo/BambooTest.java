package org.tanku.kernel.method.bamboo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.bamboo.BambooCase.Kind;
import org.tanku.kernel.method.bamboo.BambooCase.Look;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.PerHectare;
import org.tanku.kernel.quantity.TonnesCO2ePerHectare;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class BambooTest {
    private static final ParameterSet SET = ParameterSet.load("bamboo@2026-1");

    /// One kilogram of culms above ground on a hectare, in tonnes of CO₂e with the roots.
    private static final double PER_KG = 1.196 * 0.5 * 44 / 12 / 1000;

    /// The equation of Zhou and Liu, worked out apart from the code.
    private static final double CULM_10_CM_2_DU = 13.819104047984181;

    private static final double CULM_9_CM_1_DU = 10.724899974110901;

    private static CulmClass line(
            String number, double area, double dbh, double age, double culms, int year) {
        return new CulmClass(
                StandCode.parse("350428-101-205-012-" + number),
                new Hectares(area),
                new Centimetres(dbh),
                new Years(age),
                new PerHectare(culms),
                "survey " + year,
                LocalDate.of(year, 6, 30));
    }

    private static Settings settled(double steady) {
        return new Settings(
                Map.of("c_STEADY", new TonnesCO2ePerHectare(steady)), Set.of("R_BAMBOO"));
    }

    private static Look managed(
            List<CulmClass> start, List<CulmClass> end, List<CulmClass> baseline, Settings with) {
        return BambooCase.resolve(
                Kind.MANAGEMENT, new BambooCase.Surveys(start, end, baseline), SET, with);
    }

    private static Look planted(List<CulmClass> start, List<CulmClass> end) {
        return BambooCase.resolve(
                Kind.AFFORESTATION,
                new BambooCase.Surveys(start, end, List.of()),
                SET,
                settled(1000));
    }

    private static Removals removals(Look look) {
        return switch (look) {
            case Look.Complete(var whole) -> {
                Removals removals = BambooRemoval.of(whole);
                assertThat(Recomputation.differences(removals.total().step(), Equations.byId()))
                        .isEmpty();
                assertThat(Lookups.differing(removals.total().step())).isEmpty();
                assertThat(Telling.parse(Telling.json(removals.total().step())))
                        .isEqualTo(removals.total().step());
                yield removals;
            }
            case Look.Incomplete(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(Look look) {
        return switch (look) {
            case Look.Complete _ -> List.of();
            case Look.Incomplete(var problems) ->
                    problems.stream()
                            .map(each ->
                                    each.stand().replace("350428-101-205-012-", "")
                                            + " "
                                            + each.kind()
                                            + " "
                                            + each.detail())
                            .toList();
        };
    }

    @Test
    void a_managed_stand_counts_what_exceeds_its_baseline() {
        Removals removals =
                removals(
                        managed(
                                List.of(line("1", 10, 9, 1, 2400, 2020)),
                                List.of(
                                        line("1", 10, 10, 3, 2000, 2025),
                                        line("1", 10, 9, 1, 1000, 2025)),
                                List.of(line("1", 10, 9, 1, 2500, 2025)),
                                settled(1000)));
        double end = 2000 * CULM_10_CM_2_DU + 1000 * CULM_9_CM_1_DU;
        double expected = (end - 2500 * CULM_9_CM_1_DU) * 10 * PER_KG;
        assertThat(removals.total().value().value()).isCloseTo(expected, within(1e-9));
        assertThat(Telling.text(removals.total().step(), Locale.ENGLISH))
                .contains("wood products are left out", "confirmed by the user");
    }

    @Test
    void nothing_counts_beyond_the_steady_stock() {
        List<CulmClass> start = List.of(line("1", 10, 9, 1, 2400, 2020));
        List<CulmClass> end = List.of(line("1", 10, 10, 3, 3000, 2025));
        double steady = 70;
        Removals removals = removals(managed(start, end, start, settled(steady)));
        assertThat(removals.total().value().value())
                .isCloseTo(10 * steady - 2400 * CULM_9_CM_1_DU * 10 * PER_KG, within(1e-9));
    }

    @Test
    void planted_bamboo_starts_from_nothing_and_says_so() {
        Removals removals = removals(planted(List.of(), List.of(line("1", 2, 9, 1, 2400, 2025))));
        assertThat(removals.total().value().value())
                .isCloseTo(2400 * CULM_9_CM_1_DU * 2 * PER_KG, within(1e-9));
        assertThat(Telling.text(removals.total().step(), Locale.CHINESE))
                .contains("期初该小班没有竹子", "竹子造林基线按方法学取零");
    }

    @Test
    void planted_bamboo_that_stood_before_counts_its_change() {
        Removals removals =
                removals(
                        planted(
                                List.of(line("1", 2, 9, 1, 400, 2020)),
                                List.of(
                                        line("1", 2, 9, 1, 2400, 2025),
                                        line("2", 2, 9, 1, 1000, 2025))));
        assertThat(removals.stands()).hasSize(2);
        assertThat(removals.total().value().value())
                .isCloseTo(3000 * CULM_9_CM_1_DU * 2 * PER_KG, within(1e-9));
    }

    @Test
    void what_nobody_settled_is_named() {
        List<CulmClass> start = List.of(line("1", 10, 9, 1, 2400, 2020));
        List<CulmClass> end = List.of(line("1", 10, 9, 1, 2400, 2025));
        assertThat(problems(managed(start, end, start, Settings.none())))
                .containsExactly(" SETTING_OPEN R_BAMBOO", " SETTING_OPEN c_STEADY");
        assertThat(problems(managed(start, end, start, settled(1)))).isEmpty();
    }

    @Test
    void a_table_without_culms_is_refused() {
        assertThat(problems(managed(List.of(), List.of(), List.of(), settled(1))))
                .containsExactly(" NO_CULMS baseline", " NO_CULMS end", " NO_CULMS start");
        assertThat(problems(planted(List.of(), List.of()))).containsExactly(" NO_CULMS end");
    }

    @Test
    void stands_that_one_table_lacks_are_named() {
        assertThat(
                        problems(
                                managed(
                                        List.of(line("1", 10, 9, 1, 2400, 2020)),
                                        List.of(line("2", 10, 9, 1, 2400, 2025)),
                                        List.of(line("3", 10, 9, 1, 2400, 2025)),
                                        settled(1))))
                .containsExactly(
                        "1 STAND_MISSING_AT_END survey 2020",
                        "2 STAND_MISSING_AT_START survey 2025",
                        "2 NO_BASELINE ");
    }

    @Test
    void lines_of_a_stand_that_contradict_each_other_are_named() {
        List<CulmClass> start = List.of(line("1", 10, 9, 1, 2400, 2020));
        List<CulmClass> end =
                List.of(
                        line("1", 10, 9, 1, 2400, 2025),
                        line("1", 11, 9, 1, 300, 2025),
                        line("1", 10, 9, 2, 300, 2024));
        assertThat(problems(managed(start, end, start, settled(1))))
                .containsExactly(
                        "1 CLASS_TWICE 9.0 cm, 1.0 a",
                        "1 AREA_UNCLEAR 10.0 hm² / 11.0 hm²",
                        "1 DATE_UNCLEAR 2025-06-30 / 2024-06-30");
    }

    @Test
    void surveys_must_be_comparable() {
        List<CulmClass> start = List.of(line("1", 10, 9, 1, 2400, 2025));
        List<CulmClass> end = List.of(line("1", 11, 9, 1, 2400, 2025));
        List<CulmClass> baseline = List.of(line("1", 12, 9, 1, 2400, 2025));
        assertThat(problems(managed(start, end, baseline, settled(1))))
                .containsExactly(
                        "1 SURVEYS_OUT_OF_ORDER 2025-06-30 → 2025-06-30",
                        "1 AREA_DIFFERS 10.0 hm² → 11.0 hm²",
                        "1 AREA_DIFFERS 12.0 hm² → 11.0 hm²");
    }

    @Test
    void a_stand_has_culms() {
        StandCode code = StandCode.parse("350428-101-205-012-1");
        assertThatThrownBy(() -> new BambooStand(code, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("350428-101-205-012-1");
    }

    @Test
    void one_culm_is_told_from_its_diameter_and_years() {
        Explained<?> culm =
                new Moso(SET, BambooCase.ZHEJIANG)
                        .culm(
                                Explained.given(Moso.DBH, new Centimetres(10), "plot"),
                                Explained.given(Moso.YEARS, new Years(5), "plot"));
        assertThat(culm.value().value()).isCloseTo(14.080, within(0.0005));
        assertThat(Telling.text(culm.step(), Locale.ENGLISH)).contains("浙江毛竹");
    }
}
