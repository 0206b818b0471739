package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.kernel.method.crediting.Obstacle;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SchemeMeasuringTest {
    private static final String HEADING =
            "county_code,township_code,village_code,compartment,stand,area_mu,land_category,"
                    + "forest_category,origin,dominant_species,age_years,canopy_density,"
                    + "stock_m3_per_hm2\n";

    @TempDir Path folder;

    private Path start = Path.of("");
    private Path end = Path.of("");
    private Path baseline = Path.of("");

    /// The worked examples of one stand of 1,500 mu of fir.
    @BeforeEach
    void one_stand_of_fir() throws IOException {
        start = table("stands-2021.csv", "人工", 60);
        end = table("stands-2025.csv", "人工", 95);
        baseline = table("baseline.csv", "人工", 75);
    }

    private Path table(String name, String origin, double stock) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                HEADING
                        + "350428,101,205,012,0034,1500,乔木林地,商品林,"
                        + origin
                        + ",杉木,8,0.7,"
                        + stock
                        + "\n");
    }

    private Screen run(String method, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of("measure", "--method", method, "--start", "" + start, "--end"));
        arguments.add("" + end);
        arguments.addAll(List.of(more));
        return Screen.in(Language.ENGLISH).run(arguments.toArray(String[]::new));
    }

    @Test
    void afforestation_by_ccer_pays_for_its_risk_once_the_rate_is_confirmed() {
        Screen screen = run("ccer-14-001", "--confirm", "K_RISK");
        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .contains("Afforestation CCER-14-001-V01")
                .contains("removal   4,171.1066 t CO₂e")
                .contains("3,753.9959 t CO₂e")
                .contains("no units can be issued")
                .contains("Conditions nobody has answered: E01");
        assertThat(run("ccer-14-001", "--set", "K_RISK=20%").out()).contains("3,336.8853 t CO₂e");
    }

    @Test
    void a_value_nobody_settled_stops_the_amount_and_is_named() {
        Screen screen = run("ccer-14-001");
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err()).contains("A value is not settled: K_RISK");
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void a_wrong_setting_is_a_wrong_command_line() {
        assertThat(run("ccer-14-001", "--set", "K_RISC=10%").err())
                .contains("does not ask for K_RISC; it asks for: K_RISK");
        assertThat(run("ccer-14-001", "--set", "K_RISK=many").err())
                .contains("K_RISK is \"many\", expected a value in 1, 0 … 1");
        assertThat(run("ccer-14-001", "--set", "K_RISK=1.5").code()).isEqualTo(2);
    }

    @Test
    void uncertainty_is_deducted_by_its_class_and_beyond_the_last_refused() {
        assertThat(run("ar-cm-001", "--uncertainty", "13%").out()).contains("3,920.8402 t CO₂e");
        assertThat(run("ar-cm-001", "--uncertainty", "0.24").out()).contains("3,712.2849 t CO₂e");
        Screen beyond = run("ar-cm-001", "--uncertainty", "31%");
        assertThat(beyond.code()).isEqualTo(1);
        assertThat(beyond.err()).contains("Too uncertain, more plots are needed");
        assertThat(run("ar-cm-001", "--uncertainty", "much").code()).isEqualTo(2);
        assertThat(run("ar-cm-001", "--uncertainty", "-8%").code()).isEqualTo(2);
    }

    @Test
    void forest_management_needs_its_frozen_baseline() {
        Screen without = run("ffcer-forest-management");
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("--method ffcer-forest-management needs --baseline.");
        // 20 of the 35 m³/hm² lie beyond the baseline: 20 × 100 × 1.1917447
        assertThat(run("ffcer-forest-management", "--baseline", "" + baseline).out())
                .contains("2,383.4895 t CO₂e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-yuan", "neutral-forest", "ffcer-afforestation"})
    void the_other_schemes_credit_gross_growth_when_all_is_settled(String method) {
        Screen screen = run(method);
        if (screen.code() == 0) {
            assertThat(screen.out()).contains("4,171.1066 t CO₂e");
        } else {
            assertThat(screen.err()).contains("A value is not settled: ");
        }
    }

    @Test
    void units_of_natural_forest_are_refused_and_an_estimate_is_told_as_one() throws IOException {
        start = table("natural-2021.csv", "天然", 60);
        end = table("natural-2025.csv", "天然", 95);
        Screen issue = run("ar-cm-001", "--aim", "crediting");
        assertThat(issue.code()).isEqualTo(1);
        assertThat(issue.err())
                .contains("natural forest (stand 350428-101-205-012-0034)")
                .contains("Nobody answered condition");
        Screen plan = run("ar-cm-001");
        assertThat(plan.code()).isZero();
        assertThat(plan.out()).contains("no units can be issued", "does not hold");
    }

    @Test
    void evidence_names_its_rule_its_answer_and_its_document() {
        assertThat(run("ccer-14-001", "--evidence", "E04=holds").err())
                .contains("--evidence E04=holds names no document");
        assertThat(run("ccer-14-001", "--evidence", "E04=perhaps:map").err())
                .contains("\"perhaps\" is no answer");
        assertThat(run("ccer-14-001", "--evidence", "E99=holds:map").err()).contains("E99");
        assertThat(
                        run(
                                        "ccer-14-001",
                                        "--confirm",
                                        "K_RISK",
                                        "--evidence",
                                        "E04=fails:no certificate was found")
                                .out())
                .contains("Condition E04 does not hold");
    }

    @Test
    void the_written_result_says_what_it_is_for() throws IOException {
        Path out = folder.resolve("result.json");
        run("ccer-14-001", "--confirm", "K_RISK", "--out", "" + out, "--explain");
        JsonNode json = new ObjectMapper().readTree(Files.readString(out));
        assertThat(json.get("aim").asString()).isEqualTo("PLANNING");
        assertThat(json.get("scheme").asString()).isEqualTo("CCER_AFFORESTATION");
        assertThat(json.get("credited_tCO2e").asDouble()).isCloseTo(3753.996, within());
        assertThat(json.get("rulesOpen").toString()).contains("E04");
        assertThat(json.get("traces").get("credited").toString()).contains("K_RISK");
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.001);
    }

    @ParameterizedTest
    @EnumSource(Obstacle.Kind.class)
    void every_obstacle_has_a_sentence_in_both_languages(Obstacle.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Wording.in(language.locale()).say("cli.obstacle." + kind, "x"))
                    .isNotBlank()
                    .doesNotContain("cli.obstacle");
        }
    }
}
