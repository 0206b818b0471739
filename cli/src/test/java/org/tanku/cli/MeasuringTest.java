package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class MeasuringTest {
    private static final String HEADING =
            "county_code,township_code,village_code,compartment,stand,area_mu,land_category,"
                    + "forest_category,origin,dominant_species,age_years,canopy_density,"
                    + "stock_m3_per_hm2\n";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    private Path start = Path.of("");
    private Path end = Path.of("");
    private Path baseline = Path.of("");

    @BeforeEach
    void three_surveys_of_two_stands() throws IOException {
        start = table("stands-2016.csv", 95, 60);
        end = table("stands-2020.csv", 125, 80);
        baseline = table("baseline.csv", 110, 70);
    }

    @Test
    void a_ticket_is_measured_and_told_in_mu_and_hectares() {
        Screen screen = run("--method", "smcer", "--start", "" + start, "--end", "" + end);
        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .contains("Sanming forestry carbon ticket", "tree-biomass@2026-1")
                .contains("75.0 mu / 5.00 hm²")
                .contains("350428-101-205-012-0001", "350428-101-205-012-0002");
        // by hand: V·A·D·BEF·(1+R)·CF·44/12 of 30 m³/hm² on 3 hm² and 20 m³/hm² on 2 hm² of fir
        double perCubicMetre = 0.307 * 1.634 * 1.246 * 0.520 * 44 / 12;
        String removal = String.format(Locale.ROOT, "%.4f", (30 * 3 + 20 * 2) * perCubicMetre);
        assertThat(screen.out()).contains("removal   " + removal + " t CO₂e");
    }

    @Test
    void the_day_of_a_survey_comes_from_the_option_or_from_the_name() {
        Screen screen =
                run(
                        "--method",
                        "smcer",
                        "--start",
                        "" + start,
                        "--end",
                        "" + end,
                        "--surveyed-end",
                        "2021-06");
        assertThat(screen.out()).contains("2016-12-31", "2021-06-30");
        assertThat(screen.err()).contains("stands-2016.csv: taken as surveyed on 2016-12-31");
        Screen nameless = run("--method", "stock", "--start", "" + baseline);
        assertThat(nameless.code()).isEqualTo(2);
        assertThat(nameless.err()).contains("baseline.csv tells no year", "--surveyed-start");
    }

    @Test
    void forest_management_takes_the_baseline_off() {
        Screen screen =
                run(
                        "--method",
                        "ar-cm-003",
                        "--start",
                        "" + start,
                        "--end",
                        "" + end,
                        "--baseline",
                        "" + baseline,
                        "--format",
                        "json");
        assertThat(screen.code()).isZero();
        JsonNode result = JSON.readTree(screen.out());
        double perCubicMetre = 0.307 * 1.634 * 1.246 * 0.520 * 44 / 12;
        assertThat(result.get("total_removal_tCO2e").asDouble())
                .isCloseTo(
                        (15 * 3 + 10 * 2) * perCubicMetre,
                        org.assertj.core.data.Offset.offset(1e-9));
        assertThat(result.get("inputs")).hasSize(3);
        assertThat(result.get("inputs").get(0).get("sm3").asString()).matches("[0-9a-f]{64}");
        assertThat(screen.err()).contains("Forest management AR-CM-003-V01");
    }

    @Test
    void stocks_of_two_surveys_are_compared() {
        Screen screen = run("--method", "stock", "--start", "" + start, "--end", "" + end);
        assertThat(screen.out()).contains("stock at the start", "stock at the end", "change");
    }

    @Test
    void an_explanation_ends_at_the_survey() {
        Screen screen =
                run("--method", "smcer", "--start", "" + start, "--end", "" + end, "--explain");
        assertThat(screen.out())
                .contains("V₁ = 95 m³/hm²  survey 2016, stand 350428-101-205-012-0001")
                .contains("V₂ = 125 m³/hm²  survey 2020, stand 350428-101-205-012-0001");
    }

    @Test
    void a_folder_gets_table_result_and_traces_and_the_same_bytes_every_time() throws IOException {
        for (String name : List.of("one", "two")) {
            Screen screen =
                    run(
                            "--method",
                            "smcer",
                            "--start",
                            "" + start,
                            "--end",
                            "" + end,
                            "--explain",
                            "--out",
                            "" + folder.resolve(name));
            assertThat(screen.code()).isZero();
        }
        Path one = folder.resolve("one");
        assertThat(Files.readString(one.resolve("stands.csv")))
                .contains("# parameterSet: \"tree-biomass@2026-1\"", "\n# inputs: [{")
                .contains(
                        "code,area_mu,species,stock_start_m3_per_hm2,"
                                + "stock_end_m3_per_hm2,removal_tCO2e\n")
                .contains("350428-101-205-012-0001,45.0,杉木,95.0,125.0,");
        assertThat(one.resolve("traces/total.json")).exists();
        assertThat(one.resolve("traces/350428-101-205-012-0002.json")).exists();
        for (String name : List.of("stands.csv", "stands.json")) {
            assertThat(folder.resolve("two").resolve(name))
                    .hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @Test
    void every_bad_row_of_every_file_is_told_and_nothing_is_measured() throws IOException {
        Files.writeString(start, Files.readString(start).replace(",0.7,95", ",7,95"));
        Files.writeString(end, Files.readString(end).replace("杉木,19,0.7,80", ",19,0.7,x"));
        Screen screen = run("--method", "smcer", "--start", "" + start, "--end", "" + end);
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .contains(
                        "stands-2016.csv: ", "stands-2020.csv: ", "canopy_density", "Problems: 3");
    }

    @Test
    void a_case_that_is_not_complete_is_told_stand_by_stand() throws IOException {
        Files.writeString(end, Files.readString(end).replace("杉木,19,0.7,80", "马尾松,19,0.7,"));
        Screen screen = run("--method", "smcer", "--start", "" + start, "--end", "" + end);
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .contains("Stand 350428-101-205-012-0002: the dominant species differs: 杉木 → 马尾松")
                .contains("missing is not zero");
    }

    @Test
    void a_species_without_a_row_needs_a_stand_in_and_that_is_told() throws IOException {
        for (Path file : List.of(start, end)) {
            Files.writeString(file, Files.readString(file).replace("杉木", "未名树"));
        }
        List<String> command =
                List.of("--method", "smcer", "--start", "" + start, "--end", "" + end);
        Screen without = run(command.toArray(String[]::new));
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.err()).contains("--stand-in 未名树=…");
        Screen with =
                run(
                        "--method",
                        "smcer",
                        "--start",
                        "" + start,
                        "--end",
                        "" + end,
                        "--stand-in",
                        "未名树=杉木");
        assertThat(with.code()).isZero();
        assertThat(with.out()).contains("\"杉木\" stands in for \"未名树\"");
        Screen wrong =
                run(
                        "--method",
                        "smcer",
                        "--start",
                        "" + start,
                        "--end",
                        "" + end,
                        "--stand-in",
                        "未名树=没有");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("no row \"没有\"");
    }

    @Test
    void what_is_wrong_on_the_command_line_is_one_sentence() {
        assertThat(run("--method", "smcer", "--start", "" + start).err())
                .startsWith("--method smcer needs --end.");
        assertThat(run().err()).startsWith("Give either --method");
        assertThat(run("--method", "stock", "--start", "absent-2020.csv").code()).isEqualTo(3);
        assertThat(run("--fia", "absent").err()).startsWith("There is no such folder: absent.");
        assertThat(run("--method", "stock", "--start", "" + start, "--parameters", "mine@1").err())
                .contains("There is no parameter set \"mine@1\"; there is: tree-biomass@2026-1");
    }

    private Path table(String name, double first, double second) throws IOException {
        String row = "350428,101,205,012,000%d,%s,乔木林地,公益林,人工,杉木,%d,0.7,%s\n";
        int age = name.contains("2016") ? 15 : 19;
        return Files.writeString(
                folder.resolve(name),
                HEADING
                        + row.formatted(1, "45", age, number(first))
                        + row.formatted(2, "30", age, number(second)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static Screen run(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "measure";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return Screen.in(Language.ENGLISH).run(arguments);
    }
}
