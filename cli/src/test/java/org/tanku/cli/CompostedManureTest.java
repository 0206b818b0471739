package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.kernel.method.manure.ManureProblem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CompostedManureTest {
    private static final Path SAMPLE = Path.of("..", "samples", "manure-generated.csv");
    private static final String HEADINGS =
            "畜禽,存栏,饲养天数,挥发性固体占比,基线粪污管理,进入该系统的比例,年均气温,堆肥量," + "用电排放,燃料排放,渗滤液排放\n";
    private static final String BY_HEADS = "家禽,821918,365,,氧化塘,1,20,150000,0,0,0\n";

    @TempDir Path folder;

    private Screen measure(String rows, String route) throws IOException {
        return run(
                Language.ENGLISH,
                Files.writeString(folder.resolve("m.csv"), HEADINGS + rows),
                by(route));
    }

    private static Screen run(Language language, Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("measure", "--method", "manure"));
        arguments.addAll(List.of("--table", "manure=" + file));
        arguments.addAll(List.of(more));
        return Screen.in(language).run(arguments.toArray(String[]::new));
    }

    private static String[] by(String route) {
        return new String[] {"--choose", "route=" + route, "--choose", "gwp=ar5"};
    }

    @Test
    void heads_of_the_letter_give_the_baseline_of_the_default_table() throws IOException {
        // 6,000,001.4 kg × 0.24 × 0.78 × 0.00067 × 0.94 × 28; 8,400 + 7,950 by TOOL13
        assertThat(measure(BY_HEADS, "tool13").out())
                .contains("route: tool13", "gwp: ar5")
                .contains("baseline of m.csv, row 2: 19,806.9")
                .contains("project emission of m.csv, row 2: 16,350.0000 t CO₂e")
                .contains("reduction of the year: 3,456.9")
                .contains("Indicative only: no programme accepts this amount at present")
                .contains("Conditions nobody has answered: D1, D2, D4, D5, F2, F3 (")
                .doesNotContain("Beyond small scale");
    }

    @Test
    void the_other_route_counts_a_seventh_of_the_project() throws IOException {
        assertThat(measure(BY_HEADS, "gbt-32151-22").out())
                .contains("route: gbt-32151-22")
                .contains("project emission of m.csv, row 2: 2,323.7");
    }

    @Test
    void energy_of_the_sample_is_part_of_the_project() {
        assertThat(run(Language.ENGLISH, SAMPLE, by("tool13")).out())
                .contains("project emission of manure-generated.csv, row 2: 17,044.8150 t CO₂e");
        assertThat(run(Language.CHINESE, SAMPLE, by("tool13")).out())
                .contains("manure-generated.csv 第 2 行的项目排放：17,044.8150 t CO₂e")
                .contains("年减排量：2,762.1", "仅供参考：目前没有机制接受，不可据以签发。");
    }

    @Test
    void measured_solids_of_poultry_give_two_thirds_of_w07() throws IOException {
        // 74,276.09 with B0 0.36; the national table gives poultry 0.24
        assertThat(measure("家禽,821918,,0.10,氧化塘,1,20,150000,0,0,0\n", "tool13").out())
                .contains("baseline of m.csv, row 2: 49,517.3");
    }

    @Test
    void two_records_are_added_up_and_held_against_small_scale() throws IOException {
        String solids = "家禽,821918,,0.10,氧化塘,1,20,150000,0,0,0\n";
        // twice 49,517.39 − 16,350
        assertThat(measure(solids + solids, "tool13").out())
                .contains("reduction of m.csv, row 3: 33,167.3")
                .contains("reduction of the year: 66,334.7")
                .contains("Beyond small scale in a year: 66334.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"家禽,1,,,氧化塘,1,20,1,0,0,0\n", "家禽,1,365,0.1,氧化塘,1,20,1,0,0,0\n"})
    void volatile_solids_are_told_once(String row) throws IOException {
        Screen screen = measure(row, "tool13");
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .contains(
                        row.contains("0.1")
                                ? "m.csv, row 2: volatile solids are told by days and by share"
                                : "m.csv, row 2: give the days in the year or a measured share");
    }

    @Test
    void every_trouble_of_every_row_is_told() throws IOException {
        assertThat(measure("鹅,1,365,,沼气池,1,5,0,0,0,0\n家禽,1,,,氧化塘,1,20,1,0,0,0\n", "tool13").err())
                .contains("m.csv, row 2: the set has no such factor: 鹅: B0.")
                .contains("m.csv, row 2: the set has no such factor: 鹅: Nex.")
                .contains("m.csv, row 2: the set has no such factor: 鹅: VS.")
                .contains("m.csv, row 2: the site is too cold for a baseline: 5.0 °C <= 5.0 °C.")
                .contains("m.csv, row 2: nothing is composted.")
                .contains("m.csv, row 2: a digester recovers its methane and is no baseline.")
                .contains("m.csv, row 3: give the days")
                .contains("Problems: 7.");
    }

    @Test
    void every_row_that_cannot_be_read_is_told() throws IOException {
        Screen bad = measure("家禽,-1,365,,池塘,1.1,20,1,,0,0\n家禽,1,367,,氧化塘,1,20,1,0,,\n", "tool13");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err())
                .contains("m.csv: Row 2, column “存栏”: found “-1”")
                .contains("m.csv: Row 2, column “基线粪污管理”: found “池塘”")
                .contains("m.csv: Row 2, column “进入该系统的比例”: found “1.1”")
                .contains("m.csv: Row 2, column “用电排放”: a value is needed here.")
                .contains("m.csv: Row 3, column “饲养天数”: found “367”")
                .contains("m.csv: Row 3, column “燃料排放”: a value is needed here.")
                .contains("m.csv: Row 3, column “渗滤液排放”: a value is needed here.");
    }

    @Test
    void route_potentials_and_the_table_must_be_given() {
        assertThat(run(Language.ENGLISH, SAMPLE).err())
                .contains("needs --choose route=WORD, one of: tool13, gbt-32151-22");
        assertThat(run(Language.ENGLISH, SAMPLE, "--choose", "route=tool13").err())
                .contains("needs --choose gwp=WORD");
        Screen none =
                Screen.in(Language.ENGLISH)
                        .run(
                                "measure",
                                "--method",
                                "manure",
                                "--choose",
                                "route=tool13",
                                "--choose",
                                "gwp=ar5");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("needs --table manure=FILE");
    }

    @Test
    void the_result_holds_the_records() throws IOException {
        Path out = folder.resolve("out.json");
        List<String> more = new ArrayList<>(List.of(by("tool13")));
        more.addAll(List.of("--out", "" + out, "--explain"));
        run(Language.ENGLISH, SAMPLE, more.toArray(String[]::new));
        JsonNode json = new ObjectMapper().readTree(Files.readString(out));
        assertThat(json.get("records")).hasSize(1);
        assertThat(json.get("records").get(0).get("baseline_system").asString())
                .isEqualTo("LAGOON");
        assertThat(json.get("records").get(0).get("baseline_tCO2e").asDouble())
                .isCloseTo(19_807, within(0.5));
        assertThat(json.get("traces").get("manure.total").toString())
                .contains("manure-generated.csv, row 2");
    }

    @ParameterizedTest
    @EnumSource(ManureProblem.Kind.class)
    void every_trouble_of_manure_has_a_sentence_in_both_languages(ManureProblem.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Wording.in(language.locale()).say("cli.trouble.manure." + kind, "1", "x"))
                    .isNotBlank();
        }
    }
}
