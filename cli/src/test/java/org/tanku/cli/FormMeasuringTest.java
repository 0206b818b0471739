package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.kernel.method.judicial.LossProblem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FormMeasuringTest {
    @TempDir Path folder;

    private Screen judge(String rows, String... more) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("felled.csv"),
                        "item,species,volume_m3,dbh_cm,height_m,stump_cm\n" + rows);
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "measure",
                                "--method",
                                "judicial-loss",
                                "--table",
                                "felled=" + file));
        arguments.addAll(List.of(more));
        return Screen.in(Language.ENGLISH).run(arguments.toArray(String[]::new));
    }

    @Test
    void both_cases_of_hezhou_come_out_by_the_expansion_of_volume() throws IOException {
        assertThat(judge("1,杉木,33,,,\n", "--choose", "strategy=volume-expansion").out())
                .contains("carbon lost in all: 57.5272 t CO₂e", "Whole tonnes to be bought: 58.");
        assertThat(judge("1,杉木,31,,,\n", "--choose", "strategy=volume-expansion").out())
                .contains("carbon lost in all: 54.040");
    }

    @Test
    void trees_are_counted_by_diameter_and_height_and_by_species() throws IOException {
        Screen screen =
                judge("1,杉木,,20,15,\n2,杉木,1,,,\n3,马尾松,1,,,\n", "--choose", "strategy=stock-only");
        // 0.232609 m³ by DB35/T 1823-2019 and a cubic metre, × 1.191745; a cubic metre of pine
        assertThat(screen.out())
                .contains("loss of 杉木: 1.4690 t CO₂e", "loss of 马尾松: 1.1199 t CO₂e")
                .contains("carbon lost in all: 2.5888 t CO₂e");
    }

    @Test
    void the_factor_of_one_case_counts_only_when_it_is_confirmed() throws IOException {
        Screen open = judge("1,桉树,5.311,,,\n", "--choose", "strategy=calibrated");
        assertThat(open.code()).isEqualTo(1);
        assertThat(open.err()).contains("is not settled");
    }

    @Test
    void every_bad_row_is_told_with_its_file_and_place() throws IOException {
        Screen screen = judge("1,,33,,,\n2,杉木,much,,,\n", "--choose", "strategy=stock-only");
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .contains("felled.csv: Row 2, column “species”: a value is needed here.")
                .contains("felled.csv: Row 3, column “volume_m3”: found “much”")
                .contains("Problems: 2. Nothing was measured");
        assertThat(judge("1,杉木,,,,\n2,银杏树王,1,,,\n", "--choose", "strategy=stock-only").err())
                .contains("Item 1: give a volume, a diameter or a stump diameter.");
        assertThat(judge("2,银杏树王,1,,,\n", "--choose", "strategy=stock-only").err())
                .contains("Item 2: no factors for the species 银杏树王");
    }

    @Test
    void what_the_method_does_not_ask_is_refused_by_name() throws IOException {
        assertThat(judge("1,杉木,1,,,\n").err())
                .contains("needs --choose strategy=WORD, one of: stock-only, volume-expansion");
        assertThat(judge("1,杉木,1,,,\n", "--choose", "strategy=guess").err())
                .contains("strategy is \"guess\", expected: stock-only");
        assertThat(judge("1,杉木,1,,,\n", "--choose", "colour=red").err())
                .contains("nothing to choose called colour; there is: strategy, kappa, equations");
        assertThat(
                        judge(
                                        "1,杉木,1,,,\n",
                                        "--choose",
                                        "strategy=stock-only",
                                        "--table",
                                        "trees=x.csv")
                                .err())
                .contains("reads no table \"trees\"; it reads: felled");
        Screen none =
                Screen.in(Language.ENGLISH)
                        .run(
                                "measure",
                                "--method",
                                "judicial-loss",
                                "--choose",
                                "strategy=stock-only");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("needs --table felled=FILE");
        assertThat(
                        judge(
                                        "1,杉木,1,,,\n",
                                        "--choose",
                                        "strategy=stock-only",
                                        "--confirm",
                                        "R_bamboo")
                                .err())
                .contains("Nothing is suggested for R_bamboo");
    }

    @Test
    void the_result_is_written_with_its_inputs_and_its_steps() throws IOException {
        Path out = folder.resolve("loss.json");
        judge("1,杉木,33,,,\n", "--choose", "strategy=stock-only", "--out", "" + out, "--explain");
        JsonNode json = new ObjectMapper().readTree(Files.readString(out));
        assertThat(json.get("method").asString()).isEqualTo("judicial-loss");
        assertThat(json.get("choices").get("kappa").asString()).isEqualTo("exact");
        assertThat(json.get("inputs").get("felled").get("rows").asInt()).isEqualTo(1);
        assertThat(json.get("parts").get(0).get("loss_tCO2e").asDouble()).isGreaterThan(39);
        assertThat(json.get("traces").get("loss.total").toString()).contains("felled.csv, row 2");
        assertThat(judge("1,杉木,33,,,\n", "--choose", "strategy=stock-only", "--explain").out())
                .contains("felled.csv, row 2");
    }

    @ParameterizedTest
    @EnumSource(LossProblem.Kind.class)
    void every_trouble_of_a_loss_has_a_sentence_in_both_languages(LossProblem.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Wording.in(language.locale()).say("cli.trouble.loss." + kind, "1", "x"))
                    .isNotBlank();
        }
    }
}
