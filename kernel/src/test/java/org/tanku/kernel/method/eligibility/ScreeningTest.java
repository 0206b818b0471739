package org.tanku.kernel.method.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.kernel.method.Stands.fir;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.AgeGroups;
import org.tanku.kernel.method.EligibilityRule;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Stands;
import org.tanku.kernel.method.eligibility.StandAnswer.Found;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Years;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class ScreeningTest {
    private static final List<String> BOOKS =
            List.of(
                    "ccer-14-001",
                    "ar-cm-001",
                    "ar-cm-002",
                    "ar-cm-003",
                    "ar-cm-005",
                    "ffcer-afforestation",
                    "ffcer-forest-management",
                    "ffcer-bamboo",
                    "smcer",
                    "one-yuan",
                    "neutral-forest");

    private static Circumstances started(String day) {
        return new Circumstances(
                LocalDate.parse(day),
                new AgeGroups(ParameterSet.load("age-group-limits@2026-1"), StandIns.none()));
    }

    private static Screening screen(String book, String day, Evidence evidence, Stand... stands) {
        return Screening.of(RuleBook.load(book), List.of(stands), started(day), List.of(evidence));
    }

    private static Screening screen(String book, String day, Stand... stands) {
        return Screening.of(RuleBook.load(book), List.of(stands), started(day), List.of());
    }

    private static RuleAnswer answer(Screening screening, String rule) {
        return screening.answers().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Found found(String book, String rule, Stand stand) {
        return screen(book, "2021-01-01", stand).byStand().get(rule).getFirst().found();
    }

    private static Stand of(double area_mu) {
        return fir("1", area_mu, 2021, 60).stand();
    }

    private static Stand in(String county) {
        return new Stand(
                StandCode.parse(county + "-101-205-012-1"),
                new Mu(15),
                LandCategory.ARBOUR_FOREST,
                ForestCategory.PUBLIC_WELFARE,
                Origin.PLANTED,
                "杉木",
                Reading.of(new Years(12)),
                Reading.of(new CanopyDensity(0.7)),
                Reading.of(new CubicMetresPerHectare(60)),
                "survey 2021",
                LocalDate.of(2021, 6, 30));
    }

    @Test
    void every_rule_has_words_a_source_and_one_that_decides() {
        assertThat(BOOKS.stream().mapToInt(each -> RuleBook.list(each).size()).sum())
                .isEqualTo(119);
        for (String book : BOOKS) {
            RuleBook loaded = RuleBook.load(book);
            assertThat(loaded.name()).isEqualTo(book);
            for (Rule each : loaded.rules()) {
                assertThat(each.rule().source().place()).as(book + each.id()).isNotBlank();
                assertThat(each.questions().isEmpty())
                        .as(book + each.id())
                        .isEqualTo(each.rule().decided() == EligibilityRule.Decided.BY_EVIDENCE);
            }
        }
    }

    @Test
    void a_list_that_the_kernel_does_not_carry_is_refused() {
        assertThatThrownBy(() -> RuleBook.load("ar-cm-999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ar-cm-999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ccer-14-001",
                "ar-cm-001",
                "ar-cm-003",
                "ffcer-afforestation",
                "ffcer-forest-management"
            })
    void natural_forest_has_no_approved_method(String book) {
        assertThat(RuleBook.load(book).refusesNatural()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"smcer", "one-yuan", "neutral-forest", "ffcer-bamboo", "ar-cm-002"})
    void where_the_text_is_silent_a_natural_stand_is_a_question(String book) {
        assertThat(RuleBook.load(book).refusesNatural()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 0.6, true",
        "2020-01-01, 0.59, false",
        "2019-12-31, 0.6, false",
        "2019-12-31, 1, true",
        "2019-12-31, 0.99, false"
    })
    void a_parcel_of_afforestation_is_as_large_as_its_year_of_start_asks(
            String started, double area_mu, boolean holds) {
        RuleAnswer answer = answer(screen("ccer-14-001", started, of(area_mu)), "E05");
        assertThat(answer).isInstanceOf(holds ? RuleAnswer.Holds.class : RuleAnswer.Fails.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 0.6, HOLDS",
        "2022-01-01, 0.5, FAILS",
        "2021-12-31, 0.9, FAILS",
        "2021-12-31, 1, HOLDS"
    })
    void a_parcel_of_neutral_forest_follows_its_own_year(
            String started, double area_mu, Found expected) {
        assertThat(
                        screen("neutral-forest", started, of(area_mu))
                                .byStand()
                                .get("N2")
                                .getFirst()
                                .found())
                .isEqualTo(expected);
    }

    @Test
    void a_failing_stand_is_named_with_what_was_found() {
        assertThat(answer(screen("ar-cm-003", "2021-01-01", of(0.9)), "M1-area"))
                .isEqualTo(
                        new RuleAnswer.Fails("M1-area", "350428-101-205-012-1 (0.9 mu < 1.0 mu)"));
        assertThat(screen("ar-cm-003", "2021-01-01", of(1)).byStand().get("M1-area"))
                .containsExactly(new StandAnswer(of(1).code(), Found.HOLDS, "1.0 mu ≥ 1.0 mu"));
    }

    @Test
    void of_many_failing_stands_the_first_five_are_named() {
        Stand[] stands =
                IntStream.range(1, 8)
                        .mapToObj(i -> fir("" + i, 0.5, 2021, 60).stand())
                        .toArray(Stand[]::new);
        assertThat(answer(screen("ar-cm-003", "2021-01-01", stands), "M1-area"))
                .isInstanceOfSatisfying(
                        RuleAnswer.Fails.class,
                        fails ->
                                assertThat(fails.found())
                                        .contains("012-5 (")
                                        .doesNotContain("012-6")
                                        .endsWith(" +2"));
        Stand[] five = Arrays.copyOf(stands, 5);
        assertThat(answer(screen("ar-cm-003", "2021-01-01", five), "M1-area"))
                .isInstanceOfSatisfying(
                        RuleAnswer.Fails.class,
                        fails -> assertThat(fails.found()).doesNotContain("+"));
    }

    @Test
    void the_canopy_holds_on_its_edge() {
        Stands stand = fir("1", 15, 2021, 60);
        assertThat(
                        found(
                                "ar-cm-003",
                                "M1-canopy",
                                stand.under(Reading.of(new CanopyDensity(0.2))).stand()))
                .isEqualTo(Found.HOLDS);
        StandAnswer open =
                screen(
                                "ar-cm-003",
                                "2021-01-01",
                                stand.under(Reading.of(new CanopyDensity(0.19))).stand())
                        .byStand()
                        .get("M1-canopy")
                        .getFirst();
        assertThat(open.found()).isEqualTo(Found.FAILS);
        assertThat(open.told()).isEqualTo("0.19 < 0.2");
        assertThat(found("ar-cm-003", "M1-canopy", stand.under(Reading.missing("no crew")).stand()))
                .isEqualTo(Found.NOT_TOLD);
    }

    @Test
    void the_canopy_of_a_plantation_is_not_asked_in_neutral_forest() {
        Stands open = fir("1", 15, 2021, 60).under(Reading.of(new CanopyDensity(0.1)));
        assertThat(found("neutral-forest", "N3-canopy", open.stand())).isEqualTo(Found.FAILS);
        assertThat(
                        found(
                                "neutral-forest",
                                "N3-canopy",
                                open.on(LandCategory.YOUNG_PLANTATION).stand()))
                .isEqualTo(Found.HOLDS);
    }

    @ParameterizedTest
    @CsvSource({
        "ARBOUR_FOREST, HOLDS",
        "BAMBOO_FOREST, HOLDS",
        "YOUNG_PLANTATION, HOLDS",
        "MANGROVE, FAILS",
        "OPEN_FOREST, FAILS",
        "SHRUBLAND, FAILS",
        "OTHER_FOREST_LAND, NOT_TOLD"
    })
    void neutral_forest_has_three_branches_of_land(LandCategory land, Found expected) {
        assertThat(found("neutral-forest", "N3-branch", fir("1", 15, 2021, 60).on(land).stand()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ar-cm-003, M1-land, ARBOUR_FOREST, HOLDS", "ar-cm-003, M1-land, BAMBOO_FOREST, FAILS",
        "ar-cm-005, B1-land, BAMBOO_FOREST, HOLDS", "ar-cm-005, B1-land, ARBOUR_FOREST, FAILS"
    })
    void the_land_is_of_the_category_that_the_method_asks(
            String book, String rule, LandCategory land, Found expected) {
        assertThat(found(book, rule, fir("1", 15, 2021, 60).on(land).stand())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"20, HOLDS", "20.9, HOLDS", "21, FAILS"})
    void a_stand_is_middle_aged_until_the_next_class_begins(double age, Found expected) {
        assertThat(
                        found(
                                "ar-cm-003",
                                "M2-age",
                                fir("1", 15, 2021, 60).aged(Reading.of(new Years(age))).stand()))
                .isEqualTo(expected);
    }

    @Test
    void an_age_or_a_table_that_is_missing_does_not_tell() {
        Stands stand = fir("1", 15, 2021, 60);
        assertThat(found("ar-cm-003", "M2-age", stand.aged(Reading.missing("no record")).stand()))
                .isEqualTo(Found.NOT_TOLD);
        assertThat(
                        screen("ar-cm-003", "2021-01-01", stand.of("柏木").stand())
                                .byStand()
                                .get("M2-age"))
                .containsExactly(
                        new StandAnswer(
                                stand.stand().code(), Found.NOT_TOLD, "no age limits for 柏木"));
    }

    @ParameterizedTest
    @CsvSource({
        "smcer, T2, 350428, HOLDS",
        "smcer, T2, 350721, FAILS",
        "one-yuan, Y2, 350721, HOLDS",
        "one-yuan, Y2, 350428, FAILS",
        "ffcer-afforestation, F-region, 350428, HOLDS",
        "ffcer-afforestation, F-region, 360428, FAILS",
        "neutral-forest, N-region, 440100, FAILS"
    })
    void a_scheme_of_a_region_takes_stands_of_that_region(
            String book, String rule, String county, Found expected) {
        assertThat(found(book, rule, in(county))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ccer-14-001, E12-start, 2012-11-07, FAILS", "ccer-14-001, E12-start, 2012-11-08, HOLDS",
        "ar-cm-001, A-start, 2005-02-15, FAILS", "ar-cm-001, A-start, 2005-02-16, HOLDS",
        "neutral-forest, N-start, 2012-11-07, FAILS"
    })
    void a_project_began_on_the_first_day_or_later(
            String book, String rule, String day, Found expected) {
        assertThat(screen(book, day, of(15)).byStand().get(rule).getFirst().found())
                .isEqualTo(expected);
    }

    @Test
    void reductions_count_from_the_first_day_that_may_be_claimed() {
        Stand early = fir("1", 15, 2020, 60).stand();
        assertThat(found("ccer-14-001", "E12-claim", early)).isEqualTo(Found.FAILS);
        assertThat(found("ccer-14-001", "E12-claim", of(15))).isEqualTo(Found.HOLDS);
        assertThat(
                        screen("ccer-14-001", "2021-01-01", early)
                                .byStand()
                                .get("E12-claim")
                                .getFirst()
                                .told())
                .isEqualTo("period begins on 2020-06-30");
    }

    @Test
    void public_welfare_forest_enters_as_commercial_forest_does() {
        List<Found> publicWelfare =
                screen("ar-cm-003", "2021-01-01", in("350428")).byStand().values().stream()
                        .map(each -> each.getFirst().found())
                        .toList();
        assertThat(publicWelfare).containsOnly(Found.HOLDS);
    }

    @Test
    void a_list_is_read_strictly() {
        ParameterSet limits = ParameterSet.load(RuleBook.LIMITS);
        assertThatThrownBy(() -> SurveyQuestion.parse("weather", limits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weather");
        assertThatThrownBy(() -> SurveyQuestion.parse("land 999", limits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("999");
        assertThatThrownBy(() -> Limit.parse("cleared_most", limits))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limit.parse("cleared_most around CCER-14-001", limits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("around");
        assertThatThrownBy(() -> Limit.parse("cleared_most at-most AR-CM-009", limits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AR-CM-009");
    }
}
