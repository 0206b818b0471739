package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.util.ArrayList;
import java.util.List;

/// 95 m³/hm² of fir on 100 hm² hold 11,321.575 t CO₂e: 95 × 100 × 1.191745, worked by hand.
class CalculatingTest {
    private static final String[] FIR = {
        "V=95m³/hm²", "A=100 hm²", "D=0.307", "BEF=1.634", "R=24.6%", "CF=@tree-biomass@2026-1/杉木"
    };

    private static Screen calc(Language language, String equation, String... values) {
        List<String> typed = new ArrayList<>(List.of("calc", equation));
        typed.addAll(List.of(values));
        return Screen.in(language).run(typed.toArray(String[]::new));
    }

    private static Screen calc(String equation, String... values) {
        return calc(Language.ENGLISH, equation, values);
    }

    @Test
    void an_equation_is_computed_and_told() {
        Screen screen = calc("tree-carbon-by-volume", FIR);
        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .startsWith("C_TREE = 11,321.57")
                .contains(
                        "C_TREE = 11,321.57",
                        "V = 95 m³/hm²  supplied by the user",
                        "R = 0.246  supplied by the user",
                        "CF = 0.52  tree-biomass@2026-1 杉木; ");
    }

    @Test
    void it_is_told_as_JSON_and_as_Markdown_too() {
        List<String> values = new ArrayList<>(List.of(FIR));
        values.addAll(List.of("--format", "json"));
        Step step =
                Telling.parse(calc("tree-carbon-by-volume", values.toArray(String[]::new)).out());
        assertThat(step.value().value()).isBetween(11321.574, 11321.576);
        assertThat(step.from()).hasSize(6);
        values.set(values.size() - 1, "markdown");
        assertThat(calc("tree-carbon-by-volume", values.toArray(String[]::new)).out())
                .startsWith("- **C_TREE = 11,321.57")
                .contains("$$");
    }

    @Test
    void a_figure_that_must_be_checked_is_noticed() {
        assertThat(
                        calc("vegetation-carbon", "A=1", "b=@province-biomass@2026-1/竹林", "CF=0.5")
                                .out())
                .startsWith("C = 34.24 t C")
                .contains("Notice: 1 parameters or formulas", "竹林 b");
    }

    @Test
    void a_figure_may_stand_under_another_letter_of_its_set() {
        assertThat(
                        calc("carbon-by-density", "A=2 hm²", "d=@pool-density@2026-1/浙江 杉木/d_SOIL")
                                .out())
                .startsWith("C = 197.92 t C")
                .contains("d = 98.96 t C/hm²  pool-density@2026-1 浙江 杉木");
    }

    @Test
    void every_fault_is_named_in_one_line() {
        Screen screen =
                calc(
                        "tree-carbon-by-volume",
                        "V=95 mu",
                        "A=-1",
                        "D=many",
                        "BEF=1 2",
                        "W=3",
                        "R",
                        "CF=0.5",
                        "CF=0.6");
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err().lines().toList())
                .containsExactly(
                        "\"R\" is not LETTER=VALUE.",
                        "The equation has no letter \"W\"; it has: V, A, D, BEF, R, CF.",
                        "CF is given twice.",
                        "V: wrong unit \"mu\", expected m³/hm².",
                        "A: \"-1\" is out of range, expected 0 … +∞.",
                        "D: \"many\" is no number, expected one in t/m³.",
                        "BEF takes one number (1), found \"1 2\".",
                        "R is missing, unit 1.",
                        "Problems: 8. Nothing was computed; correct them and try again.");
    }

    @Test
    void faults_are_told_in_Chinese_to_who_reads_Chinese() {
        assertThat(calc(Language.CHINESE, "co2e-of-carbon", "D=1").err().lines().toList())
                .containsExactly("公式中没有符号“D”；有：C。", "缺少 C，单位 t C。", "共 2 处问题，没有计算；改正后再试。");
    }

    @Test
    void what_a_parameter_set_does_not_give_is_named() {
        Screen screen =
                calc(
                        "tree-carbon-by-volume",
                        "V=@nothing@1/杉木",
                        "A=@tree-biomass@2026-1",
                        "D=@tree-biomass@2026-1/拟赤杨",
                        "BEF=@tree-biomass@2026-1/杉木/X",
                        "R=@tree-biomass@2026-1/杉木/D",
                        "CF=0.5");
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err().lines().toList())
                .containsExactly(
                        "V: there is no such parameter set, \"@nothing@1/杉木\"; expected such as"
                                + " @tree-biomass@2026-1/杉木.",
                        "A: there is no such parameter set, \"@tree-biomass@2026-1\"; expected such"
                                + " as @tree-biomass@2026-1/杉木.",
                        "D: parameter set tree-biomass@2026-1 has no row \"拟赤杨\".",
                        "BEF: in parameter set tree-biomass@2026-1 the row \"杉木\" has no X.",
                        "R: parameter set tree-biomass@2026-1 gives D of \"杉木\" in t/m³, expected"
                                + " 1.",
                        "Problems: 5. Nothing was computed; correct them and try again.");
    }

    @Test
    void values_without_a_possible_result_are_refused() {
        Screen screen = calc("mean-carbon-density", "C=1", "A=0");
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .contains("d̄: the values give no possible result (Infinity): d̄ = C / A.");
    }

    @Test
    void an_unknown_equation_is_a_wrong_command_line() {
        assertThat(calc("carbon-by-volume", "V=1").code()).isEqualTo(2);
        assertThat(calc("carbon-by-volume", "V=1").err())
                .contains("near to it: ", "tree-carbon-by-volume");
        assertThat(calc("xyz").err()).contains("There is no equation \"xyz\"");
    }
}
