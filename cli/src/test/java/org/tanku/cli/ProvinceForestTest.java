package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.kernel.method.CaseProblem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// By hand, for a hectare each: fir (0.4652 · V + 19.141) / 2, Masson pine (0.5034 · V + 20.547) /
/// 2, bamboo 68.48 / 2, shrubs 17.99 / 2, economic forest 35.21 / 2 t C.
class ProvinceForestTest {
    private static final Path BEFORE = Path.of("..", "samples", "province-2020-generated.csv");
    private static final Path AFTER = Path.of("..", "samples", "province-2025-generated.csv");
    private static final String HEADINGS =
            "county_code,township_code,village_code,compartment,stand,area_mu,"
                    + "land_category,forest_category,origin,dominant_species,age_years,"
                    + "canopy_density,stock_m3_per_hm2\n";
    private static final String FIR =
            "350428,901,901,001,0001,15,arbour forest,商品林,planted,杉木,18,0.8,100\n";

    @TempDir Path folder;

    private static Screen sample(Language language, String... more) {
        List<String> arguments = new ArrayList<>(List.of("measure", "--method", "province-stock"));
        arguments.addAll(List.of("--table", "start=" + BEFORE, "--choose", "economic=油茶"));
        arguments.addAll(List.of(more));
        return Screen.in(language).run(arguments.toArray(String[]::new));
    }

    private Screen measure(String rows, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("stands-2020.csv"), HEADINGS + rows);
        List<String> arguments = new ArrayList<>(List.of("measure", "--method", "province-stock"));
        arguments.addAll(List.of("--table", "start=" + file));
        arguments.addAll(List.of(more));
        return Screen.in(Language.ENGLISH).run(arguments.toArray(String[]::new));
    }

    @Test
    void each_kind_of_forest_is_counted_by_its_own_route() {
        assertThat(sample(Language.ENGLISH).out())
                .contains("carbon stock 2020-12-31, tree forest: 63.2400 t C\n")
                .contains("carbon per hectare 2020-12-31, tree forest: 31.6200 t C/hm²")
                .contains("carbon stock 2020-12-31, bamboo forest: 34.2400 t C\n")
                .contains("carbon stock 2020-12-31, shrubland: 8.9950 t C\n")
                .contains("carbon stock 2020-12-31, economic forest: 17.6050 t C\n")
                .contains("carbon stock 2020-12-31, all stands: 124.0800 t C\n")
                .contains("the same as carbon dioxide, 2020-12-31: 454.9600 t CO₂e")
                .contains("counts no vegetation: 1; they are listed apart")
                .contains("--set C_SCATTERED=");
        assertThat(sample(Language.CHINESE, "--choose", "by=age-group").out())
                .contains("2020-12-31 碳储量，中龄林：63.2400 t C")
                .contains("2020-12-31 碳储量，不分龄组：60.8400 t C");
        assertThat(sample(Language.ENGLISH, "--choose", "by=county").out())
                .contains("carbon stock 2020-12-31, 350428: 97.4800 t C")
                .contains("carbon stock 2020-12-31, 350481: 26.6000 t C");
    }

    @Test
    void two_surveys_give_the_difference_of_the_stocks_a_year() {
        Screen both = sample(Language.ENGLISH, "--table", "end=" + AFTER);
        // (44.4605 + 35.4435 + 34.24 + 8.995 + 17.605 − 124.08) / 5
        assertThat(both.out())
                .contains("carbon stock 2025-12-31, all stands: 140.7440 t C\n")
                .contains("change a year, by the difference of the stocks: 3.3328 t C/a")
                .doesNotContain("only one of the two surveys");
        assertThat(both.err()).contains("surveyed on 2025-12-31", "give --surveyed-end");
        assertThat(
                        sample(
                                        Language.ENGLISH,
                                        "--table",
                                        "end=" + AFTER,
                                        "--surveyed-end",
                                        "2022-12-31")
                                .out())
                .contains("by the difference of the stocks: 8.3320 t C/a");
    }

    @Test
    void stands_of_one_survey_alone_are_told() throws IOException {
        assertThat(measure(FIR, "--table", "end=" + AFTER, "--choose", "economic=油茶").out())
                .contains("Stands that only one of the two surveys has: 4;");
    }

    @Test
    void scattered_trees_make_the_whole_of_the_province() {
        assertThat(sample(Language.ENGLISH, "--set", "C_SCATTERED=10 t C").out())
                .contains("vegetation of the province, with scattered trees: 134.0800 t C")
                .doesNotContain("--set C_SCATTERED");
        assertThat(
                        sample(
                                        Language.ENGLISH,
                                        "--set",
                                        "C_SCATTERED=10 t C",
                                        "--table",
                                        "end=" + AFTER)
                                .err())
                .contains("C_SCATTERED is of one survey; leave it out where two are given.");
    }

    @Test
    void other_pools_are_counted_by_the_densities_of_a_province_that_stands_in()
            throws IOException {
        assertThat(measure(FIR, "--choose", "pools=浙江").out())
                .contains("understorey 2020-12-31: 2.1100 t C")
                .contains("litter 2020-12-31: 2.6800 t C")
                .contains("soil to 100 cm 2020-12-31: 98.9600 t C");
        assertThat(sample(Language.ENGLISH, "--choose", "pools=浙江").out())
                .contains("浙江 has no density for 灌木林、经济林")
                .doesNotContain("understorey");
    }

    @Test
    void surveys_out_of_order_and_a_misspelt_species_are_refused() {
        Screen wrong =
                Screen.in(Language.ENGLISH)
                        .run(
                                "measure",
                                "--method",
                                "province-stock",
                                "--table",
                                "start=" + AFTER,
                                "--table",
                                "end=" + BEFORE,
                                "--choose",
                                "economic=油茶, 油荼");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err())
                .contains("Economic forest: no stand has the dominant species 油荼.")
                .contains("not later than the first: 2025-12-31 → 2020-12-31.")
                .contains("Problems: 2. Nothing was measured");
    }

    @Test
    void every_row_that_cannot_be_read_and_every_stand_that_cannot_be_counted_is_told()
            throws IOException {
        Screen bad = measure(FIR + FIR + FIR.replace("0001", "0002").replace(",15,", ",-1,"));
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err())
                .contains("stands-2020.csv: Row 3, column “stand”")
                .contains("stands-2020.csv: Row 4, column “area_mu”: found “-1”");
        Screen unknown =
                measure(
                        FIR.replace("杉木", "银杏树王")
                                + FIR.replace("0001", "2").replace(",100\n", ",\n"));
        assertThat(unknown.err())
                .contains("Stand 350428-901-901-001-0001: the parameter set has no \"银杏树王\"")
                .contains("Stand 350428-901-901-001-0002 has no stock per hectare")
                .contains("Problems: 2.");
        assertThat(measure(FIR.replace("杉木", "银杏树王"), "--stand-in", "银杏树王=杉木").out())
                .contains("all stands: 32.8305 t C");
    }

    @Test
    void the_table_and_the_day_of_its_survey_are_asked() throws IOException {
        assertThat(Screen.in(Language.ENGLISH).run("measure", "--method", "province-stock").err())
                .contains("--method province-stock needs --table start=FILE.");
        Path nameless = Files.writeString(folder.resolve("stands.csv"), HEADINGS + FIR);
        assertThat(
                        Screen.in(Language.ENGLISH)
                                .run(
                                        "measure",
                                        "--method",
                                        "province-stock",
                                        "--table",
                                        "start=" + nameless)
                                .err())
                .contains("tells no year: give the day of the survey with --surveyed-start");
        assertThat(measure(FIR, "--choose", "by=colour").err()).contains("expected: vegetation,");
    }

    @Test
    void the_result_holds_every_grouping_and_the_same_bytes_each_time() throws IOException {
        Path out = folder.resolve("province.json");
        sample(Language.ENGLISH, "--out", "" + out, "--explain");
        JsonNode json = new ObjectMapper().readTree(Files.readString(out));
        assertThat(json.get("groups")).hasSize(4 + 2 + 5 + 2 + 2);
        assertThat(json.get("groups").get(0).get("stock_tC").asDouble()).isEqualTo(63.24);
        assertThat(json.get("inputs").get("start").get("surveyedOn").asString())
                .isEqualTo("2020-12-31");
        assertThat(json.get("inputs").get("start").propertyNames())
                .containsExactly("bytes", "file", "rows", "sm3", "surveyedOn");
        assertThat(json.get("choices").propertyNames()).containsExactly("by", "economic", "pools");
        assertThat(json.get("traces").get("province.total.2020-12-31").toString())
                .contains("survey 2020, stand 350428-901-901-001-0001");
    }

    @ParameterizedTest
    @EnumSource(CaseProblem.Kind.class)
    void every_trouble_of_a_stand_has_a_sentence_in_both_languages(CaseProblem.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Wording.in(language.locale()).say("cli.trouble.province." + kind, "1", "x"))
                    .isNotBlank();
        }
    }
}
