package org.tanku.kernel.method.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.sampling.Samples.ratio;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.method.Deduction;
import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.parameter.ParameterSet;

class DiscountsTest {
    private static final DiscountTable TOOL_14 =
            new DiscountTable(ParameterSet.load("discount-ar-tool-14@2026-1"));
    private static final DeductionTable AR_CM =
            new DeductionTable(ParameterSet.load("deduction-ar-cm@2026-1"));
    private static final ExcessDiscount EXCESS =
            new ExcessDiscount(ParameterSet.load("discount-gold-standard-403@2026-1"));

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "0.10,0",
        "0.1000001,0.25",
        "0.15,0.25",
        "0.1500001,0.5",
        "0.20,0.5",
        "0.2000001,0.75",
        "0.30,0.75",
        "0.3000001,1",
        "5,1"
    })
    void classes_of_tool_14_are_open_on_the_left_and_closed_on_the_right(
            double uncertainty, double discount) {
        assertThat(TOOL_14.rate(ratio(uncertainty)).value().value()).isEqualTo(discount);
    }

    @Test
    void a_class_gives_no_number_for_what_lies_outside_it() {
        assertThat(DiscountTable.OF_CLASS.compute(0.1, 0.1, 0.15, 0.25)).isNaN();
        assertThat(DiscountTable.OF_CLASS.compute(0.16, 0.1, 0.15, 0.25)).isNaN();
        assertThat(DiscountTable.OF_CLASS.compute(-0.1, 0, 0.1, 0)).isNaN();
        assertThat(DiscountTable.BEYOND_LAST.compute(0.3, 0.3, 1)).isNaN();
    }

    @Test
    void the_two_tables_differ_and_are_never_mixed() {
        // at 13 percent AR-CM takes 6 % of the change, AR-TOOL14 25 % of 13 % = 3.25 %
        assertThat(AR_CM.find(ratio(0.13)))
                .isInstanceOfSatisfying(
                        Deduction.Rate.class,
                        rate -> assertThat(rate.rate().value().value()).isEqualTo(0.06));
        assertThat(TOOL_14.rate(ratio(0.13)).value().value() * 0.13)
                .isCloseTo(0.0325, within(1e-15));
    }

    @Test
    void the_refusal_of_ar_cm_says_how_many_plots_would_do() {
        assertThat(AR_CM.find(ratio(0.40)))
                .isInstanceOfSatisfying(
                        Deduction.TooUncertain.class,
                        refused -> {
                            assertThat(refused.most().value().value()).isEqualTo(0.30);
                            // 16 · (0.4/0.3)² = 28.4
                            assertThat(refused.plotsNeeded(ratio(16)).value().value())
                                    .isEqualTo(29);
                        });
    }

    @Test
    void gold_standard_takes_off_what_is_over_the_limit() {
        assertThat(EXCESS.excess(ratio(0.23)).value().value()).isCloseTo(0.03, within(1e-15));
        assertThat(EXCESS.excess(ratio(0.20)).value().value()).isZero();
        assertThat(EXCESS.excess(ratio(0.08)).value().value()).isZero();
        assertThat(
                        ExcessDiscount.OF_VOLUME
                                .of(Samples.volume(100), EXCESS.excess(ratio(0.23)))
                                .value()
                                .value())
                .isCloseTo(97, within(1e-12));
    }
}
