package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SparedNitrogenTest {
    private static final Path SAMPLE = Path.of("..", "samples", "fertiliser-generated.csv");

    @TempDir Path folder;

    private Screen measure(String rows, String... more) throws IOException {
        Path file = folder.resolve("f.csv");
        return run(Language.ENGLISH, Files.writeString(file, "项目,减施氮量（吨）\n" + rows), more);
    }

    private static Screen run(Language language, Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("measure", "--method", "fertiliser"));
        arguments.addAll(List.of("--table", "fertiliser=" + file));
        arguments.addAll(List.of(more));
        return Screen.in(language).run(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"ar5,'84,535.00'", "ar6,'87,087.00'", "sar,'98,890.00'"})
    void ten_thousand_tonnes_of_nitrogen_less_give_w09(String set, String expected) {
        assertThat(run(Language.ENGLISH, SAMPLE, "--choose", "gwp=" + set).out())
                .contains("emission avoided in all: " + expected)
                .contains("never a credit, and no units come of it.");
        assertThat(run(Language.CHINESE, SAMPLE, "--choose", "gwp=" + set).out())
                .contains("减少的排放合计：" + expected)
                .contains("不是信用");
    }

    @Test
    void each_item_is_told_and_none_less_is_zero() throws IOException {
        assertThat(measure("水稻,1\n蔬菜,0\n", "--choose", "gwp=ar5").out())
                .contains("emission avoided by 水稻: 8.4535 t CO₂e")
                .contains("emission avoided by 蔬菜: 0.0000 t CO₂e")
                .contains("emission avoided in all: 8.4535 t CO₂e");
    }

    @Test
    void another_group_of_soil_has_another_factor() throws IOException {
        // (0.0106 + 0.0010 + 0.0015) × 44/28 × 265 × 1000 t of nitrogen
        assertThat(measure("a,1000\n", "--choose", "gwp=ar5", "--choose", "soil-group=云南 贵州").out())
                .contains("emission avoided in all: 5,455.2143 t CO₂e");
        assertThat(measure("a,1\n", "--choose", "gwp=ar5", "--choose", "soil-group=云南").err())
                .contains("soil-group is \"云南\", expected:", "云南 贵州");
    }

    @Test
    void an_item_that_stands_twice_is_refused() throws IOException {
        Screen twice = measure("a,1\nb,1\na,2\n", "--choose", "gwp=ar5");
        assertThat(twice.code()).isEqualTo(1);
        assertThat(twice.err()).contains("f.csv, row 4: item a stands twice.");
    }

    @Test
    void every_row_that_cannot_be_read_is_told() throws IOException {
        Screen bad = measure(",1\nb,-1\nc,\n", "--choose", "gwp=ar5");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err())
                .contains("f.csv: Row 2, column “项目”: a value is needed here.")
                .contains("f.csv: Row 3, column “减施氮量(吨)”: found “-1”")
                .contains("f.csv: Row 4, column “减施氮量(吨)”: a value is needed here.");
    }

    @Test
    void the_potentials_and_the_table_must_be_given() {
        assertThat(run(Language.ENGLISH, SAMPLE).err())
                .contains("needs --choose gwp=WORD, one of: sar, ar4, ar5, ar6");
        Screen none =
                Screen.in(Language.ENGLISH)
                        .run("measure", "--method", "fertiliser", "--choose", "gwp=ar5");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("needs --table fertiliser=FILE");
    }

    @Test
    void the_result_holds_the_items_and_their_rows() throws IOException {
        Path out = folder.resolve("out.json");
        run(Language.ENGLISH, SAMPLE, "--choose", "gwp=ar5", "--out", "" + out, "--explain");
        JsonNode json = new ObjectMapper().readTree(Files.readString(out));
        assertThat(json.get("items")).hasSize(2);
        assertThat(json.get("items").get(1).get("nitrogen_less_t").asDouble()).isEqualTo(4000);
        assertThat(json.get("traces").get("fertiliser.total").toString())
                .contains("fertiliser-generated.csv, row 3");
    }
}
