package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class LedgerCheckingTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @TempDir Path folder;

    private static String sample(String name) {
        return SAMPLES.resolve("foreign-ledger-" + name + "-generated.csv").toString();
    }

    @Test
    void a_good_ledger_is_added_up_and_held_against_the_one_before() {
        Screen screen =
                Screen.in(Language.ENGLISH)
                        .run(
                                "ledger",
                                sample("2026"),
                                "--registry",
                                "verra",
                                "--previous",
                                sample("2025"));
        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .contains("foreign-ledger-2026-generated.csv: 25 rows, 7 projects, ")
                .contains("5,000 units, 1–5000 (VCS-VCU 90100): new")
                .contains("10 units, ", "status: held → retired")
                .containsPattern(
                        "Held against foreign-ledger-2025-generated.csv: new 5,000, gone ");
        assertThat(screen.err()).contains("Remark: ", "retired without a named beneficiary");
    }

    @Test
    void bad_rows_are_told_and_written_with_their_reasons() {
        Path rejected = folder.resolve("rejected.csv");
        Screen screen =
                Screen.in(Language.CHINESE)
                        .run(
                                "ledger",
                                sample("6-bad-rows"),
                                "--registry",
                                "VERRA",
                                "--rejected",
                                rejected.toString());
        assertThat(screen.code()).isEqualTo(ExitCode.INPUT_HAS_PROBLEMS.number());
        assertThat(screen.err()).contains("第 3 行，“Serial Number”列", "一格中写了多个序列号", "共 6 处问题");
        assertThat(rejected).content().contains("末号 50 小于首号 59");
    }

    @Test
    void a_registry_or_a_field_that_is_not_known_is_told_with_the_known_ones() {
        Screen registry =
                Screen.in(Language.ENGLISH).run("ledger", sample("2025"), "--registry", "x");
        assertThat(registry.code()).isEqualTo(2);
        assertThat(registry.err()).contains("VERRA, GOLD_STANDARD, ACR, ART, CAR");
        Screen field =
                Screen.in(Language.ENGLISH)
                        .run(
                                "ledger",
                                sample("2025"),
                                "--registry",
                                "ART",
                                "--column",
                                "Name=nonsense");
        assertThat(field.code()).isEqualTo(2);
        assertThat(field.err()).contains("“nonsense”", "serial, quantity, project");
    }
}
