package org.tanku.platform.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tanku.kernel.Methodologies;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.trace.Equation;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Asking one equation through its page.
@House
class CalculatorPagesTest {
    private static final String FIR = "/methods/stock/equations/tree-carbon-by-volume?lang=";
    private static final List<String> ODD_VALUES =
            List.of("0", "-1", "0.5", "1e300", "1 2 3", "5 furlong");

    @LocalServerPort int port;
    Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = Visitor.at(port);
    }

    @Test
    void the_empty_form_shows_units_ranges_examples_and_figures_to_choose() {
        assertThat(page(FIR + "zh-CN"))
                .contains("每公顷蓄积量", "m³/hm²", "placeholder=\"例如 95 m³/hm²\"")
                .contains("value=\"0.307\"", "杉木 · tree-biomass@2026-1 · 凭记忆，高")
                .doesNotContain("role=\"alert\"", "id=\"answer\"");
    }

    @Test
    void right_values_give_the_result_with_its_telling() {
        assertThat(page(FIR + "zh-CN&V=95&A=100&D=0.307&BEF=1.634&R=24.6%25&CF=0.52"))
                .contains("<strong>11,321.5750</strong>", "t CO₂e", "由使用者提供", "44/12")
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void every_wrong_value_is_told_beside_its_field_and_nothing_is_lost() {
        String wrong = "&V=x&A=100+mu&D=-1&BEF=1+2&W=%3Cb%3E&CF=1&CF=2";

        assertThat(page(FIR + "zh-CN" + wrong))
                .contains("V 应当是数，“x”不是数。", "A 的单位应当是 hm²，不是“mu”。")
                .contains("D 的取值范围是 ≥ 0，“-1”超出范围。", "BEF 只能填一个值，现在是“1 2”。")
                .contains("请填写 R（单位：无单位）。", "“CF”给了两次，只能给一次。")
                .contains("这个公式没有符号“W”，只有：V, A, D, BEF, R, CF。")
                .contains("value=\"x\"", "value=\"100 mu\"", "value=\"1 2\"")
                .contains("aria-invalid=\"true\"", "href=\"#value-1\"")
                .doesNotContain("<b>", "<strong>NaN");
        assertThat(page(FIR + "en" + wrong))
                .contains("V must be a number; “x” is none.", "A is in hm², not in “mu”.")
                .contains("Please enter R (unit: none).")
                .contains("This equation has no letter “W”, only: V, A, D, BEF, R, CF.");
    }

    @Test
    void a_form_sent_empty_asks_for_every_letter() {
        assertThat(page(FIR + "zh-CN&V=&A=&D=&BEF=&R=&CF="))
                .contains("请填写 V（单位：m³/hm²）。", "请填写 CF（单位：无单位）。");
    }

    @Test
    void values_that_give_no_number_are_told_as_such() {
        assertThat(page("/methods/sampling/equations/stratum-weight?lang=zh-CN&A_i=1&A=0"))
                .contains("这些值放在一起没有结果", "w = A_i / A");
        assertThat(page("/methods/sampling/equations/student-t?lang=en&confidence=0.9&df=0"))
                .contains("These values together give no result");
        assertThat(page("/methods/stock/equations/area-in-hectares?lang=zh-CN&A_mu=1e999"))
                .contains("超出范围");
    }

    @Test
    void a_letter_that_repeats_takes_a_list() {
        assertThat(
                        page(
                                "/methods/sampling/equations/mean-of-plots-biomass?lang=zh-CN&x="
                                        + encoded("52 61\n70，58、49")))
                .contains("<textarea", "<strong>58.0000</strong>", "t d.m./hm²");
    }

    @Test
    void no_equation_answers_with_an_error_page_whatever_is_typed() {
        for (Methodology methodology : Methodologies.list()) {
            for (Equation<?> equation : methodology.equations()) {
                for (String odd : ODD_VALUES) {
                    page(path(methodology, equation) + "?" + filled(equation, odd));
                }
            }
        }
    }

    @Test
    void the_letters_of_an_equation_have_different_names() {
        for (Methodology methodology : Methodologies.list()) {
            for (Equation<?> equation : methodology.equations()) {
                assertThat(equation.arguments().stream().map(each -> each.name()).toList())
                        .as(equation.formula().id())
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static String path(Methodology methodology, Equation<?> equation) {
        return "/methods/" + methodology.id() + "/equations/" + equation.formula().id();
    }

    private static String filled(Equation<?> equation, String value) {
        return equation.arguments().stream()
                .map(each -> encoded(each.name()) + "=" + encoded(value))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String page(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).doesNotContain("??", "style=\"", "onclick");
        return answer.body();
    }
}
