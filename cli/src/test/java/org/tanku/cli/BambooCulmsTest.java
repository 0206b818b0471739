package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.kernel.method.bamboo.CulmProblem;

import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class BambooCulmsTest {
    private static final String HEADINGS =
            "stand,area_hm2,dbh_cm,age_a,culms_per_hm2,surveyed_on\n";
    private static final String STAND = "350428-101-205-012-0001";
    private static final String[] SETTLED = {"--confirm", "R_BAMBOO", "--set", "c_STEADY=90"};

    /// The equation of Zhou and Liu at 9 cm in the first year, worked out apart from the code.
    private static final double CULM_KG = 10.724899974110901;

    @TempDir Path folder;

    private String table(String role, String rows) throws IOException {
        return role + "=" + Files.writeString(folder.resolve(role + ".csv"), HEADINGS + rows);
    }

    private static String culms(double area, int number, int year) {
        return STAND + "," + area + ",9,0," + number + "," + year + "-11-30\n";
    }

    private static Screen measure(String method, List<String> tables, String... more) {
        List<String> arguments = new ArrayList<>(List.of("measure", "--method", method));
        tables.forEach(each -> arguments.addAll(List.of("--table", each)));
        arguments.addAll(List.of(more));
        return Screen.in(Language.ENGLISH).run(arguments.toArray(String[]::new));
    }

    @Test
    void managed_bamboo_counts_what_it_gained_beyond_its_baseline() throws IOException {
        Path out = folder.resolve("bamboo.json");
        Screen screen =
                measure(
                        "ar-cm-005",
                        List.of(
                                table("start", culms(10, 2000, 2020)),
                                table("end", culms(10, 2600, 2025)),
                                table("baseline", culms(10, 2100, 2025))),
                        "--confirm",
                        "R_BAMBOO",
                        "--set",
                        "c_STEADY=90",
                        "--out",
                        "" + out);
        assertThat(screen.code()).isZero();
        assertThat(screen.out()).contains("held against the frozen baseline");
        // 500 culms on each of 10 hm² beyond the baseline
        assertThat(
                        new ObjectMapper()
                                .readTree(Files.readString(out))
                                .get("stands")
                                .get(0)
                                .get("removal_tCO2e")
                                .asDouble())
                .isCloseTo(500 * CULM_KG * 10 * 1.196 * 0.5 * 44 / 12 / 1000, within(1e-9));
    }

    @Test
    void planted_bamboo_needs_no_start_and_stops_at_its_steady_stock() throws IOException {
        List<String> end = List.of(table("end", culms(10, 2600, 2025)));
        // 2,600 × 10.7249 kg × 1.196 × 0.5 × 44/12 = 61.143 t CO₂e on each hectare
        assertThat(measure("ar-cm-002", end, SETTLED).out())
                .contains("removal of all stands: 611.4")
                .contains("The baseline is zero by AR-CM-002");
        assertThat(
                        measure("ar-cm-002", end, "--set", "R_BAMBOO=0.196", "--set", "c_STEADY=50")
                                .out())
                .contains("removal of all stands: 500.0000 t CO₂e");
    }

    @Test
    void nothing_is_taken_for_granted_and_every_trouble_is_told() throws IOException {
        Screen screen =
                measure(
                        "ar-cm-005",
                        List.of(
                                table("start", culms(10, 2000, 2025)),
                                table("end", culms(12, 2600, 2025)),
                                table("baseline", culms(10, 2100, 2025).replace("0001", "0002"))));
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .contains("R_BAMBOO is not settled", "c_STEADY is not settled")
                .contains("Stand " + STAND + " has no baseline.")
                .contains("the end was not surveyed after the start: 2025-11-30 → 2025-11-30")
                .contains("the area changed: 10.0 hm² → 12.0 hm²");
        assertThat(
                        measure(
                                        "ar-cm-002",
                                        List.of(table("end", "first,1,9,1,900,2025-11-30\n")),
                                        SETTLED)
                                .err())
                .contains("end.csv, row 2: \"first\" is no stand code");
        assertThat(measure("ar-cm-005", List.of(table("end", culms(1, 2, 2025))), SETTLED).err())
                .contains("needs --table start=FILE");
    }

    @ParameterizedTest
    @EnumSource(CulmProblem.Kind.class)
    void every_trouble_of_culms_has_a_sentence_in_both_languages(CulmProblem.Kind kind) {
        for (Language language : Language.values()) {
            String key = "cli.trouble.bamboo." + kind;
            assertThat(Wording.in(language.locale()).say(key, "a", "b"))
                    .isNotBlank()
                    .isNotEqualTo(key);
        }
    }
}
