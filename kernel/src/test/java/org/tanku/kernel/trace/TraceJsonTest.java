package org.tanku.kernel.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Unit;

import java.util.List;
import java.util.Random;

class TraceJsonTest {
    private static final Source SOURCE = new Source("文件 \"A\"", "第 1 页\n", Confidence.FOUND);
    private static final Formula SUM = new Formula("sum", "和", "sum", "a + b", "a + b", SOURCE);

    @Test
    void a_trace_of_every_kind_of_step_comes_back_the_same() {
        Step step =
                new Step.Computed(
                        "C",
                        new TonnesCO2e(0.1 + 0.2),
                        SUM,
                        List.of(
                                new Step.Given("a", new TonnesCO2e(-0.0), "survey 2025, stand 1"),
                                new Step.Chosen(
                                        "b of x",
                                        "because",
                                        new Step.Looked(
                                                "b",
                                                new TonnesCO2e(Double.MIN_VALUE),
                                                "set@1",
                                                "row",
                                                SOURCE)),
                                new Step.Assumed("c", new TonnesCO2e(1e300), "as agreed"),
                                new Step.Computed("d", new TonnesCO2e(3), SUM, List.of())));
        String json = Telling.json(step);
        assertThat(Telling.parse(json)).isEqualTo(step);
        assertThat(Telling.json(Telling.parse(json))).isEqualTo(json);
    }

    @Test
    void every_double_and_every_unit_comes_back_to_the_last_bit() {
        Random random = new Random(20260101);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (!Double.isFinite(value)) {
                continue;
            }
            Quantity quantity = Unit.values()[i % Unit.values().length].quantity(Math.abs(value));
            Step step = new Step.Given("x", quantity, "chance");
            Step read = Telling.parse(Telling.json(step));
            assertThat(Double.doubleToLongBits(read.value().value()))
                    .isEqualTo(Double.doubleToLongBits(quantity.value()));
            assertThat(read.value().unit()).isEqualTo(quantity.unit());
        }
    }

    @Test
    void what_was_not_written_by_us_is_refused() {
        String good = Telling.json(new Step.Given("x", new TonnesCO2e(1), "chance"));
        assertThat(good)
                .isEqualTo(
                        "{\"format\":\"tanku-trace-1\",\"sources\":[],\"formulas\":[],\"step\":"
                                + "{\"kind\":\"given\",\"symbol\":\"x\",\"value\":1.0,"
                                + "\"unit\":\"t CO₂e\",\"origin\":\"chance\"}}");
        for (String bad :
                List.of(
                        "",
                        "{",
                        "[]",
                        good + "{}",
                        good.replace("trace-1", "trace-9"),
                        good.replace("given", "guessed"),
                        good.replace("1.0", "\"1\""),
                        good.replace("1.0", "NaN"),
                        good.replace("1.0", "1e999"),
                        good.replace("t CO₂e", "furlong"),
                        good.replace("origin", "because"))) {
            assertThatThrownBy(() -> Telling.parse(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
