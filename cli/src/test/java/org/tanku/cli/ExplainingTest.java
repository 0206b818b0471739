package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanku.cli.exit.SamplePackage;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Serial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ExplainingTest {
    private static final Serial RETIRED = serial(2);

    @TempDir Path folder;

    private final SamplePackage sample = new SamplePackage();
    private String exit = "";

    @BeforeEach
    void a_package() {
        exit = sample.write(folder).toString();
    }

    @Test
    void a_serial_is_followed_back_to_the_stock_of_a_stand() {
        Screen screen =
                Screen.in(Language.ENGLISH).run("explain", RETIRED.toString(), "--package", exit);
        assertThat(screen.err()).isEmpty();
        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .containsSubsequence(
                        RETIRED.toString(),
                        "issued to account A-000001",
                        "moved to account A-000002",
                        "retired by account A-000002",
                        sample.certificate(),
                        "SMCER-000001",
                        "VS-2026-0001",
                        "MR-2026-0001: 2021-01-01 to 2025-12-31, parameter set tree-biomass@2026-1",
                        "P-350428-0001",
                        "3 stands",
                        "350428-101-205-012-0030",
                        "V₂ = 125 m³/hm²  survey 2025, stand 350428-101-205-012-0030",
                        "V₁ = 95 m³/hm²  survey 2020, stand 350428-101-205-012-0030",
                        "generated data, not a real survey",
                        "Checked and sound");
    }

    @Test
    void a_certificate_is_followed_back_too() {
        Screen screen =
                Screen.in(Language.CHINESE).run("explain", sample.certificate(), "--package", exit);
        assertThat(screen.code()).isZero();
        assertThat(screen.out()).contains("注销", "V₁ = 95 m³/hm²", "核对相符").doesNotContain("划转到账户");
    }

    @Test
    void another_stand_can_be_asked_for() {
        Screen screen =
                Screen.in(Language.ENGLISH)
                        .run(
                                "explain",
                                RETIRED.toString(),
                                "--package",
                                exit,
                                "--stand",
                                "350428-101-205-012-0032");
        assertThat(screen.out()).contains("V₁ = 97 m³/hm²", "木荷");
    }

    @Test
    void it_is_told_as_markdown_and_as_json() {
        assertThat(
                        Screen.in(Language.ENGLISH)
                                .run(
                                        "explain",
                                        RETIRED.toString(),
                                        "--package",
                                        exit,
                                        "--format",
                                        "markdown")
                                .out())
                .startsWith("# " + RETIRED)
                .contains("$$");
        assertThat(
                        Screen.in(Language.ENGLISH)
                                .run(
                                        "explain",
                                        RETIRED.toString(),
                                        "--package",
                                        exit,
                                        "--format",
                                        "json")
                                .out())
                .startsWith("{\"format\":\"tanku-explain-1\"")
                .contains(
                        "\"unknown field\":\"a reader bears it\"", "\"format\":\"tanku-trace-1\"");
    }

    @Test
    void a_package_that_differs_is_not_explained() {
        String forged =
                sample.forge("stands.csv", text -> text.replace("杉木", "松木"))
                        .spoil("project.json", text -> text.replace("生成", "真实"))
                        .write(folder)
                        .toString();
        Screen screen =
                Screen.in(Language.ENGLISH).run("explain", RETIRED.toString(), "--package", forged);
        assertThat(screen.code()).isEqualTo(4);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).contains("does not hold together", "project.json: SM3");
    }

    @Test
    void a_serial_of_another_block_is_not_in_the_package() {
        Serial other = new Serial(BlockNumber.parse("SMCER-000002"), 1);
        Screen screen =
                Screen.in(Language.ENGLISH).run("explain", other.toString(), "--package", exit);
        assertThat(screen.code()).isEqualTo(5);
        assertThat(screen.err())
                .contains(other + " is not in this package, which holds SMCER-000001");
    }

    @Test
    void a_typing_error_is_told_by_the_check_digits() {
        String typed = RETIRED.toString().replace("0000000002", "0000000003");
        Screen screen = Screen.in(Language.CHINESE).run("explain", typed, "--package", exit);
        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err()).contains("校验码不符");
    }

    @Test
    void a_file_that_is_no_package_is_told() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "no archive");
        Screen screen =
                Screen.in(Language.ENGLISH)
                        .run("explain", RETIRED.toString(), "--package", text.toString());
        assertThat(screen.code()).isEqualTo(4);
        assertThat(screen.err()).contains("is no exit package");
        Path absent = folder.resolve("absent.zip");
        assertThat(
                        Screen.in(Language.ENGLISH)
                                .run("explain", RETIRED.toString(), "--package", absent.toString())
                                .code())
                .isEqualTo(3);
    }

    private static Serial serial(long number) {
        return new Serial(BlockNumber.parse(SamplePackage.BLOCK), number);
    }
}
