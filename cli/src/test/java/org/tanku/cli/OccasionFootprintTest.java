package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.kernel.method.footprint.FootprintProblem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class OccasionFootprintTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String HEADINGS =
            "item,amount,unit,year,grade,amount_uncertainty,factor_uncertainty\n";
    private static final String ALL_BUT_POWER =
            "source,because\nE1,none\nE2,none\nE4,none\nE5,none\nE6,none\nE7,none\n";

    @TempDir Path folder;

    private Screen measure(String rows, String leftOut, String... more) throws IOException {
        return Screen.in(Language.ENGLISH)
                .run(
                        arguments(
                                Files.writeString(folder.resolve("a.csv"), HEADINGS + rows),
                                Files.writeString(folder.resolve("out.csv"), leftOut),
                                more));
    }

    private static Screen occasion(Language language, String... more) {
        return Screen.in(language)
                .run(
                        arguments(
                                SAMPLES.resolve("footprint-activities-generated.csv"),
                                SAMPLES.resolve("footprint-left-out-generated.csv"),
                                more));
    }

    private static String[] arguments(Path activities, Path leftOut, String... more) {
        List<String> arguments = new ArrayList<>(List.of("measure", "--method", "footprint"));
        arguments.addAll(List.of("--table", "activities=" + activities));
        arguments.addAll(List.of("--table", "left-out=" + leftOut));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    @Test
    void the_occasion_of_w10_is_told_source_by_source() {
        assertThat(occasion(Language.ENGLISH).out())
                .contains("place: 福建/华东")
                .contains("E3 purchased electricity and heat: 17,186.4000 kg CO₂e")
                .contains("E4 travel of participants: 127,886.8800 kg CO₂e")
                .contains("footprint in kilograms: 163,490.4800 kg CO₂e")
                .contains("footprint: 163.4905 t CO₂e")
                .contains("Whole tonnes to be retired to be neutral: 164.")
                .contains("Left out: stationary combustion; 场馆以电供暖")
                .contains("No uncertainty of the whole: 9 lines do not state theirs.")
                .doesNotContain("stands in");
        assertThat(occasion(Language.CHINESE).out())
                .contains("实现碳中和应注销整吨数：164。")
                .contains("不核算 固定源化石燃料燃烧：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"湖南/华中", "湖南"})
    void the_factor_of_the_nation_stands_in_and_is_told(String place) {
        assertThat(occasion(Language.ENGLISH, "--choose", "place=" + place).out())
                .contains("footprint in kilograms: 168,841.2800 kg CO₂e")
                .contains("to be neutral: 169.")
                .contains("for the place and year asked; 全国 2022 stands in.");
    }

    @Test
    void uncertainty_is_told_when_every_line_states_it() throws IOException {
        assertThat(measure("ELECTRICITY,100,kWh,2022,measured,0.03,0.04\n", ALL_BUT_POWER).out())
                .contains("relative uncertainty of the footprint: 0.0500")
                .doesNotContain("No uncertainty");
        assertThat(measure("电力,0,kWh,2022,measured,0.03,0.04\n", ALL_BUT_POWER).out())
                .contains("to be neutral: 0.")
                .doesNotContain("uncertainty");
    }

    @Test
    void every_row_that_cannot_be_read_is_told() throws IOException {
        Screen bad =
                measure(
                        "电力,-1,kWh,2022,measured,,\n电力,1,kWh,1822,guessed,,\n",
                        "source,because\nE9,none\n");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err())
                .contains("a.csv: Row 2, column “amount”: found “-1”")
                .contains("a.csv: Row 3, column “year”: found “1822”")
                .contains("a.csv: Row 3, column “grade”: found “guessed”")
                .contains("out.csv: Row 2, column “source”: found “E9”");
        assertThat(
                        measure(
                                        "电力,1,furlong,2022.5,measured,,\n龙,1,kWh,2022,measured,,\n",
                                        "source,because\nE1,a\nE1,b\n")
                                .err())
                .contains("a.csv, row 2: there is no unit \"furlong\".")
                .contains("a.csv, row 2: a year is a whole number, not 2022.5.")
                .contains("a.csv, row 3: no factor for \"龙\"; there is: 电力, 外购热力")
                .contains("out.csv, row 3: stationary combustion is left out twice.");
    }

    @Test
    void a_unit_that_is_not_the_factors_is_refused_and_not_converted() throws IOException {
        assertThat(measure("电力,1,MWh,2022,measured,,\n", ALL_BUT_POWER).err())
                .contains("a.csv, row 2: the factor is told in another unit: MWh, not kWh.");
    }

    @Test
    void a_source_needs_activities_or_a_reason() throws IOException {
        assertThat(measure("电力,1,kWh,2022,measured,,\n", "source,because\nE3,none\n").err())
                .contains("purchased electricity and heat is left out and has activities.")
                .contains("waste has no activity; give one, or a reason");
    }

    @Test
    void the_factor_of_a_meal_counts_only_when_it_is_supplied() throws IOException {
        String others = "source,because\nE1,n\nE2,n\nE3,n\nE4,n\nE6,n\nE7,n\n";
        String meals = "餐次,100,meal,2022,documented,,\n";
        assertThat(measure(meals, others).err())
                .contains(
                        "a.csv, row 2: no source gives this factor; supply it with --set EF_meal");
        assertThat(measure(meals, others, "--set", "EF_meal=2.5 kg CO2e/meal").out())
                .contains("footprint in kilograms: 250.0000 kg CO₂e");
    }

    @Test
    void the_result_holds_the_lines() throws IOException {
        Path out = folder.resolve("footprint.json");
        occasion(Language.ENGLISH, "--out", "" + out, "--explain");
        JsonNode json = new ObjectMapper().readTree(Files.readString(out));
        assertThat(json.get("activities")).hasSize(9);
        assertThat(json.get("activities").get(1).get("source").asString())
                .isEqualTo("E3_ELECTRICITY_AND_HEAT");
        assertThat(json.get("activities").get(1).get("emission_kgCO2e").asDouble())
                .isEqualTo(17186.4);
        assertThat(json.get("traces").get("footprint.tonnes").toString())
                .contains("footprint-activities-generated.csv, row 2");
    }

    @ParameterizedTest
    @EnumSource(FootprintProblem.Kind.class)
    void every_trouble_of_a_footprint_has_a_sentence_in_both_languages(FootprintProblem.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Wording.in(language.locale()).say("cli.trouble.footprint." + kind, "1", "x"))
                    .isNotBlank();
        }
    }
}
