package org.tanku.kernel.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Telling;
import org.tanku.kernel.trace.Words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class SettingsTest {
    private static final ParameterSet CREDITING = ParameterSet.load("crediting@2026-1");
    private static final Words BECAUSE = new Words("未核对", "not compared");
    private static final Symbol<Ratio> K_RISK = Symbols.ratio("K_RISK", "扣减率", "rate");
    private static final Symbol<Years> YEARS_LEAST =
            new Symbol<>("years_least", Unit.YEAR, Years::new, "计入期最短", "least years");
    private static final Setting<Ratio> SUGGESTED =
            Setting.suggested(CREDITING, "CCER-14-001", K_RISK, BECAUSE);
    private static final Setting<Ratio> REQUIRED = new Setting.Required<>(K_RISK, BECAUSE);

    private static Settings supplied(Quantity value) {
        return new Settings(Map.of("K_RISK", value), Set.of());
    }

    private static Settings confirmed() {
        return new Settings(Map.of(), Set.of("K_RISK"));
    }

    @Test
    void a_suggestion_bears_the_figure_and_its_source() {
        assertThat(SUGGESTED)
                .isEqualTo(
                        new Setting.Suggested<>(
                                K_RISK,
                                new Ratio(0.1),
                                new Source(
                                        "CCER-14-001-V01",
                                        "非持久性风险扣减率，未与原文核对",
                                        Confidence.RECALLED_MEDIUM),
                                BECAUSE));
        assertThat(SUGGESTED.name()).isEqualTo("K_RISK");
        assertThat(SUGGESTED.because()).isEqualTo(BECAUSE);
    }

    @Test
    void neither_a_suggestion_nor_a_required_value_counts_by_itself() {
        assertThat(Settings.none().find(SUGGESTED)).isEmpty();
        assertThat(Settings.none().find(REQUIRED)).isEmpty();
    }

    @Test
    void a_confirmed_suggestion_is_told_as_an_assumption_with_its_source() {
        Explained<Ratio> found = confirmed().find(SUGGESTED).orElseThrow();
        assertThat(found.value()).isEqualTo(new Ratio(0.1));
        assertThat(found.step()).isInstanceOf(Step.Assumed.class);
        assertThat(Telling.text(found.step(), Locale.ENGLISH))
                .isEqualTo(
                        "K_RISK = 0.1  assumed: confirmed by the user; suggested after"
                                + " CCER-14-001-V01, 非持久性风险扣减率，未与原文核对 (recalled, medium)\n");
    }

    @Test
    void there_is_nothing_to_confirm_where_nothing_is_suggested() {
        assertThat(confirmed().find(REQUIRED)).isEmpty();
    }

    @Test
    void a_supplied_value_goes_before_a_confirmed_suggestion() {
        Settings both = new Settings(Map.of("K_RISK", new Ratio(0.25)), Set.of("K_RISK"));
        Explained<Ratio> found = both.find(SUGGESTED).orElseThrow();
        assertThat(found.value()).isEqualTo(new Ratio(0.25));
        assertThat(found.step())
                .isEqualTo(new Step.Given("K_RISK", new Ratio(0.25), "supplied by the user"));
        assertThat(supplied(new Ratio(0.3)).find(REQUIRED).orElseThrow().value())
                .isEqualTo(new Ratio(0.3));
    }

    @Test
    void a_value_in_another_unit_is_a_mistake() {
        assertThatThrownBy(() -> supplied(new Metres(2)).find(SUGGESTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("K_RISK is in 1, not in m");
    }

    @Test
    void a_suggestion_needs_a_figure_in_the_unit_of_the_letter() {
        assertThatThrownBy(() -> Setting.suggested(CREDITING, "AR-CM-001", K_RISK, BECAUSE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("crediting@2026-1 gives no K_RISK of AR-CM-001");
        Symbol<Metres> inMetres = new Symbol<>("K_RISK", Unit.METRE, Metres::new, "扣减率", "rate");
        assertThatThrownBy(() -> Setting.suggested(CREDITING, "CCER-14-001", inMetres, BECAUSE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gives no K_RISK");
    }

    @Test
    void what_was_settled_does_not_change_afterwards() {
        Map<String, Quantity> values = new HashMap<>(Map.of("K_RISK", new Ratio(0.1)));
        Set<String> names = new HashSet<>(Set.of("DR"));
        Settings settings = new Settings(values, names);
        values.clear();
        names.clear();
        assertThat(settings.supplied()).containsKey("K_RISK");
        assertThat(settings.confirmed()).containsExactly("DR");
    }

    @Test
    void a_figure_that_is_too_unsure_is_never_looked_up_in_silence() {
        assertThatThrownBy(() -> CREDITING.get("AR-CM-005", YEARS_LEAST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "crediting@2026-1 gives years_least of AR-CM-005 as recalled, low: the user"
                                + " must supply or confirm it");
        Setting<Years> setting = Setting.suggested(CREDITING, "AR-CM-005", YEARS_LEAST, BECAUSE);
        assertThat(
                        new Settings(Map.of(), Set.of("years_least"))
                                .find(setting)
                                .orElseThrow()
                                .value())
                .isEqualTo(new Years(20));
        assertThat(CREDITING.get("AR-CM-001", YEARS_LEAST).value()).isEqualTo(new Years(20));
    }
}
