package org.tanku.kernel.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.kernel.method.Stands.fir;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.method.smcer.TicketCase;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Recomputation.Difference;
import org.tanku.kernel.trace.Recomputation.Kind;

import java.util.List;

class RecomputationTest {
    private static final String SOUND = Telling.json(ticket());

    private static Step ticket() {
        Resolution<TicketCase> resolution =
                SanmingTicket.resolve(
                        List.of(fir("1", 15, 2020, 60).stand()),
                        List.of(fir("1", 15, 2025, 95).stand()),
                        ParameterSet.load("tree-biomass@2026-1"),
                        StandIns.none());
        return resolution instanceof Resolution.Complete<TicketCase>(var whole)
                ? SanmingTicket.removal(whole).total().step()
                : new Step.Given("none", new Ratio(0), "");
    }

    private static List<Kind> kinds(String json) {
        return Recomputation.differences(Telling.parse(json), Equations.byId()).stream()
                .map(Difference::kind)
                .toList();
    }

    private static String altered(String what, String by) {
        assertThat(SOUND).contains(what);
        return SOUND.replace(what, by);
    }

    @Test
    void a_sound_explanation_has_no_difference() {
        assertThat(kinds(SOUND)).isEmpty();
        assertThat(Lookups.differing(Telling.parse(SOUND))).isEmpty();
    }

    @Test
    void an_altered_survey_value_is_found_where_it_was_used() {
        assertThat(kinds(altered("\"value\":95.0", "\"value\":96.0")))
                .containsExactly(Kind.VALUE_DIFFERS);
    }

    @Test
    void an_altered_last_bit_of_a_result_is_found() {
        double result = ticket().value().value();
        String wrong = altered("" + result, "" + Math.nextUp(result));
        assertThat(Recomputation.differences(Telling.parse(wrong), Equations.byId()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.kind()).isEqualTo(Kind.VALUE_DIFFERS))
                .anySatisfy(each -> assertThat(each.recomputed()).contains(result));
    }

    @Test
    void an_altered_parameter_is_found_against_its_edition_too() {
        String wrong = altered("\"value\":1.634", "\"value\":1.7");
        assertThat(kinds(wrong)).containsExactly(Kind.VALUE_DIFFERS, Kind.VALUE_DIFFERS);
        assertThat(Lookups.differing(Telling.parse(wrong))).hasSize(2);
    }

    @Test
    void an_altered_formula_is_found() {
        assertThat(kinds(altered("A = A_mu / 15", "A = A_mu / 10")))
                .containsExactly(Kind.FORMULA_ALTERED, Kind.FORMULA_ALTERED);
        assertThat(kinds(altered("ticket-removal", "ticket-gift")))
                .containsExactly(Kind.FORMULA_UNKNOWN);
    }

    @Test
    void a_wrong_unit_and_a_missing_value_are_found() {
        assertThat(
                        kinds(
                                altered(
                                        "\"value\":15.0,\"unit\":\"mu\"",
                                        "\"value\":15.0,\"unit\":\"m\"")))
                .containsExactly(Kind.WRONG_UNIT, Kind.WRONG_UNIT);
        Step step = Telling.parse(SOUND).from().getFirst();
        Step.Computed cut =
                new Step.Computed(
                        "ΔC",
                        step.value(),
                        ((Step.Computed) step).formula(),
                        step.from().subList(0, 2));
        assertThat(Recomputation.differences(cut, Equations.byId()))
                .extracting(Difference::kind)
                .containsExactly(Kind.WRONG_NUMBER_OF_VALUES);
    }
}
