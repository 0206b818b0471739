package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.ledger.Serial;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

class HelpTest {
    private static final Pattern SERIAL = Pattern.compile("SMCER-\\d{6}-\\d{10}-\\d{2}");

    @ParameterizedTest
    @ValueSource(strings = {"serve", "measure", "explain", "changes", "ledger", "version"})
    void every_command_has_help_in_both_languages(String command) {
        Screen chinese = Screen.in(Language.CHINESE).run(command, "--help");
        Screen english = Screen.in(Language.ENGLISH).run(command, "--help");
        assertThat(chinese.code()).isZero();
        assertThat(chinese.out()).contains("用法：tanku " + command, "退出码：", "显示本帮助");
        assertThat(english.out())
                .contains("Usage: tanku " + command, "Exit codes:", "Show this help")
                .doesNotContain("null")
                .doesNotContain("用法");
    }

    @Test
    void no_command_shows_the_help_and_is_an_error() {
        Screen screen = Screen.in(Language.ENGLISH).run();
        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err()).contains("serve", "measure", "explain", "version");
    }

    @Test
    void an_unknown_command_is_told_with_the_known_ones() {
        Screen screen = Screen.in(Language.CHINESE).run("mesure");
        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .contains(
                        "没有命令“mesure”；可用的命令：serve, measure, explain, verify, methods, calc, check,"
                                + " map, changes, ledger, version。");
    }

    @Test
    void a_wrong_value_is_told_with_the_allowed_ones() {
        Screen screen = Screen.in(Language.ENGLISH).run("measure", "--method", "guess");
        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .contains("--method is \"guess\", expected: stock, smcer, ar-cm-003, ");
    }

    @Test
    void the_language_is_asked_for_or_that_of_the_shell_or_that_of_the_system() {
        String[] none = {};
        Map<String, String> shell = Map.of("LANG", "zh_CN.UTF-8");
        assertThat(Language.choose(new String[] {"--lang", "en"}, shell, Locale.CHINA))
                .isEqualTo(Language.ENGLISH);
        assertThat(Language.choose(none, shell, Locale.US)).isEqualTo(Language.CHINESE);
        assertThat(
                        Language.choose(
                                none,
                                Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C.UTF-8"),
                                Locale.CHINA))
                .isEqualTo(Language.ENGLISH);
        assertThat(Language.choose(none, Map.of(), Locale.CHINA)).isEqualTo(Language.CHINESE);
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Wording.in(Locale.ENGLISH).bundle().keySet())
                .isEqualTo(Wording.in(Locale.SIMPLIFIED_CHINESE).bundle().keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_examples_of_the_help_bear_right_check_digits(Language language) {
        String help = Screen.in(language).run("explain", "--help").out().replaceAll("\\s", "");
        String sentence = Screen.in(language).run("explain", "none", "--package", "none.zip").err();
        assertThat(SERIAL.matcher(help).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(serial -> Serial.spelling(serial) == Serial.Spelling.RIGHT);
        assertThat(SERIAL.matcher(sentence).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(serial -> Serial.spelling(serial) == Serial.Spelling.RIGHT);
    }
}
