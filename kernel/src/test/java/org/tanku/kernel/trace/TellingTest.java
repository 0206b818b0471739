package org.tanku.kernel.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;

import java.util.List;
import java.util.Locale;

class TellingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1340.625     | 1,340.6250 t CO₂e",
                "-335.964     | -335.9640 t CO₂e",
                "0            | 0.0000 t CO₂e",
                "0.0000706094 | 0.0000706094 t CO₂e",
                "12345678.9   | 12,345,678.9000 t CO₂e"
            })
    void a_value_has_four_decimals_or_as_many_as_tell_something(double value, String told) {
        assertThat(Telling.value(new TonnesCO2e(value), Locale.ENGLISH)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"95,95", "95.5,95.5", "0.307,0.307", "1234.5,'1,234.5'", "1e-7,0.0000001"})
    void a_value_that_was_given_keeps_its_digits(double value, String told) {
        assertThat(Telling.reading(new Mu(value), Locale.ENGLISH)).isEqualTo(told + " mu");
        assertThat(Telling.reading(new Mu(value), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(told + " 亩");
        assertThat(Telling.reading(new Ratio(value), Locale.ENGLISH)).isEqualTo(told);
    }

    @Test
    void a_tree_is_told_line_by_line_in_both_languages() {
        Source source = new Source("文件", "第 1 页", Confidence.RECALLED_MEDIUM);
        Formula formula = new Formula("f", "和", "sum", "C = a + b", "C = a + b", source);
        Step step =
                new Step.Computed(
                        "C",
                        new TonnesCO2e(3),
                        formula,
                        List.of(
                                new Step.Looked("a", new TonnesCO2e(1), "set@1", "杉木", source),
                                new Step.Assumed(
                                        "b", new TonnesCO2e(2), Phrase.LEAKAGE_BY_RULE.tell())));
        assertThat(Telling.text(step, Locale.ENGLISH))
                .isEqualTo(
                        """
                        C = 3.0000 t CO₂e  sum; C = a + b; 文件, 第 1 页 (recalled, medium)
                          a = 1 t CO₂e  set@1 杉木; 文件, 第 1 页 (recalled, medium)
                          b = 2 t CO₂e  assumed: taken as zero by the methodology
                        """);
        assertThat(Telling.text(step, Locale.CHINA))
                .isEqualTo(
                        """
                        C = 3.0000 t CO₂e  和；C = a + b；文件, 第 1 页（凭记忆，中）
                          a = 1 t CO₂e  set@1 杉木；文件, 第 1 页（凭记忆，中）
                          b = 2 t CO₂e  假定：方法学规定取零
                        """);
        assertThat(Telling.markdown(step, Locale.ENGLISH))
                .startsWith("- **C = 3.0000 t CO₂e** sum; ")
                .contains("\n  $$C = a + b$$\n")
                .contains("\n  - **a = 1 t CO₂e** set@1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "survey 2020, stand 350428-1-2-3-4 | survey 2020，小班 350428-1-2-3-4",
                "factor BEF for 福建柏              | 福建柏的参数 BEF",
                "carbon by volume-biomass@2026-1   | 按 volume-biomass@2026-1 计算的碳储量",
                "r.csv, row 2                      | r.csv 第 2 行",
                "r.csv, row 2, column 天数/days     | r.csv 第 2 行“天数/days”列",
                "a sentence of the user            | a sentence of the user"
            })
    void the_kernels_own_sentences_are_told_in_chinese(String told, String chinese) {
        assertThat(Telling.phrase(told, Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
        assertThat(Telling.phrase(told, Locale.ENGLISH)).isEqualTo(told);
    }

    @Test
    void every_sentence_of_the_kernel_is_found_again_with_its_words() {
        for (Phrase phrase : Phrase.values()) {
            String told = phrase.tell("甲 1", "乙@2", "丙", "丁");
            String chinese = Phrase.inLanguage(told, Locale.CHINESE);
            assertThat(chinese).as(phrase.name()).isNotEqualTo(told).doesNotContain("{");
        }
    }
}
