package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.kernel.method.paddy.PaddyProblem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class PaddyFieldsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String HEADINGS =
            "field,season,area_hm2,first_day,last_day,baseline_water,pre_season,"
                    + "yield_t_per_hm2,baseline_yield_t_per_hm2,nitrogen_kg_per_hm2,"
                    + "compost_t_per_hm2\n";
    private static final String EARLY =
            "F1,early,600,2025-04-01,2025-07-21,持续淹水,季前不淹水少于180天,6,6,180,\n";
    private static final String LATE =
            "F2,late,100,2025-07-25,2025-11-13,持续淹水,季前不淹水少于180天,6,6,180,5\n";
    private static final String DRY = "F1,early,2025-05-15,2025-05-20,晒田\n";

    @TempDir Path folder;

    private Screen measure(String seasons, String drains, String... more) throws IOException {
        List<String> chosen = new ArrayList<>(List.of("--set", "A_reg=700 hm2"));
        chosen.addAll(List.of(more));
        return run(
                Files.writeString(folder.resolve("s.csv"), HEADINGS + seasons),
                Files.writeString(
                        folder.resolve("d.csv"),
                        "field,season,first_dry,last_dry,purpose\n" + drains),
                Language.ENGLISH,
                chosen.toArray(String[]::new));
    }

    private static Screen sample(Language language, String... more) {
        return run(
                SAMPLES.resolve("paddy-seasons-generated.csv"),
                SAMPLES.resolve("paddy-drains-generated.csv"),
                language,
                more);
    }

    private static Screen run(Path seasons, Path drains, Language language, String... more) {
        List<String> arguments = new ArrayList<>(List.of("measure", "--method", "paddy"));
        arguments.addAll(List.of("--table", "seasons=" + seasons, "--table", "drains=" + drains));
        for (String choice :
                List.of("factors=ipcc-2019", "region=east-asia", "gwp=ar5", "deduction=vm0051")) {
            arguments.addAll(List.of("--choose", choice));
        }
        arguments.addAll(List.of(more));
        return Screen.in(language).run(arguments.toArray(String[]::new));
    }

    @Test
    void two_seasons_of_w03_come_out_by_the_log_of_drains() {
        Screen without =
                sample(
                        Language.ENGLISH,
                        "--set",
                        "A_reg=600 hm2",
                        "--choose",
                        "nitrous-oxide=not-charged");
        assertThat(without.out())
                .contains("reduction of the rice fields: 5,468.54")
                .contains("Indicative only: no programme takes this methodology")
                .doesNotContain("organic amendment");
        // less 0.002 × 44/28 × 360 × 600 / 1000 × 265 = 179.897 t of nitrous oxide
        assertThat(sample(Language.ENGLISH, "--set", "A_reg=600 hm2").out())
                .contains("nitrous-oxide: charged")
                .contains("reduction of the rice fields: 5,288.6");
        assertThat(sample(Language.CHINESE, "--set", "A_reg=600 hm2").out())
                .contains("仅供参考：该方法学已不接受新项目，不可据以签发。");
    }

    @Test
    void a_programme_is_named_with_its_operator_or_not_at_all() {
        String[] both = {
            "--set", "A_reg=600 hm2", "--choose", "programme=VCS", "--choose", "operator=ACME"
        };
        assertThat(sample(Language.ENGLISH, both).out())
                .contains("For programme VCS, as ACME states")
                .doesNotContain("Indicative");
        assertThat(
                        sample(
                                        Language.ENGLISH,
                                        "--set",
                                        "A_reg=600 hm2",
                                        "--choose",
                                        "operator=ACME")
                                .err())
                .contains("A programme is named together with its operator");
    }

    @Test
    void the_registered_area_is_asked_and_holds() throws IOException {
        assertThat(sample(Language.ENGLISH).err())
                .contains("The registered irrigated area is needed: --set A_reg=");
        assertThat(sample(Language.ENGLISH, "--set", "A_reg=599 hm2").err())
                .contains("larger than the registered area: 2025 早稻: 600.0 hm² > 599.0 hm²");
        assertThat(sample(Language.ENGLISH, "--set", "B=1 hm2").err()).contains("A_reg");
    }

    @Test
    void a_field_that_was_never_drained_is_left_out_and_told() throws IOException {
        Screen one = measure(EARLY + LATE, DRY);
        assertThat(one.out())
                .contains("Field F2, 晚稻: the log shows no aeration")
                .contains("Seasons without an organic amendment in the table: 1;");
        assertThat(measure(EARLY, "F1,early,2025-07-10,2025-07-21,harvest\n").err())
                .contains("No field shows an aeration in its log.");
    }

    @Test
    void every_row_that_cannot_be_read_is_told() throws IOException {
        Screen bad =
                measure(
                        "F1,winter,600,2025-04-01,2025-07-32,持续淹水,季前综合,6,6,180,\n",
                        "F1,early,2025-05-15,soon,swim\n");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err())
                .contains("s.csv: Row 2, column “season”: found “winter”")
                .contains("s.csv: Row 2, column “last_day”: found “2025-07-32”")
                .contains("d.csv: Row 2, column “last_dry”: found “soon”")
                .contains("d.csv: Row 2, column “purpose”: found “swim”");
    }

    @Test
    void days_out_of_order_and_drains_of_no_field_are_told() throws IOException {
        assertThat(
                        measure(
                                        EARLY.replace("2025-07-21", "2025-03-31"),
                                        "F1,early,2025-05-15,2025-05-14,晒田\n"
                                                + "F9,early,2025-05-15,2025-05-15,晒田\n")
                                .err())
                .contains("s.csv, row 2: from 2025-04-01 to 2025-03-31 is no time.")
                .contains("d.csv, row 2: from 2025-05-15 to 2025-05-14 is no time.")
                .contains("d.csv, row 3: no season of field F9 holds this drain.");
        assertThat(measure(EARLY, "F1,early,2025-03-15,2025-03-20,晒田\n").err())
                .contains("Field F1: a drain lies outside its season: 2025-03-15 → 2025-03-20.");
    }

    @Test
    void two_years_of_a_field_keep_their_own_drains() throws IOException {
        String next = EARLY.replace("2025-", "2026-");
        Screen both = measure(EARLY + next, DRY + DRY.replace("2025-", "2026-"));
        assertThat(both.code()).isZero();
        assertThat(measure(EARLY + next, DRY.replace("2025-", "2027-")).err())
                .contains("no season of field F1 holds this drain");
    }

    @Test
    void what_was_not_measured_is_told_with_its_row() throws IOException {
        assertThat(measure(EARLY.replace(",6,6,180,", ",6,,,"), DRY).err())
                .contains("Field F1: a yield is missing: s.csv, row 2: baseline_yield.")
                .contains("Field F1: the nitrogen is missing: s.csv, row 2: nitrogen;");
    }

    @Test
    void the_set_region_potentials_and_deduction_must_be_chosen() throws IOException {
        Path seasons = SAMPLES.resolve("paddy-seasons-generated.csv");
        Screen none =
                Screen.in(Language.ENGLISH)
                        .run("measure", "--method", "paddy", "--table", "seasons=" + seasons);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .contains("--method paddy needs --choose factors=WORD, one of: ipcc-2006,");
    }

    @Test
    void the_result_holds_the_seasons() throws IOException {
        Path out = folder.resolve("paddy.json");
        sample(Language.ENGLISH, "--set", "A_reg=600 hm2", "--out", "" + out, "--explain");
        JsonNode json = new ObjectMapper().readTree(Files.readString(out));
        assertThat(json.get("seasons")).hasSize(2);
        assertThat(json.get("seasons").get(0).get("length_d").asDouble()).isEqualTo(112);
        assertThat(json.get("seasons").get(1).get("counted").asString()).isEqualTo("yes");
        assertThat(json.get("traces").has("paddy.reduction")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(PaddyProblem.Kind.class)
    void every_trouble_of_a_field_has_a_sentence_in_both_languages(PaddyProblem.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Wording.in(language.locale()).say("cli.trouble.paddy." + kind, "1", "x"))
                    .isNotBlank();
        }
    }
}
