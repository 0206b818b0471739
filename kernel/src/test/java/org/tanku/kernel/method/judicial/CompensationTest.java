package org.tanku.kernel.method.judicial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Yuan;
import org.tanku.kernel.quantity.YuanPerTonne;
import org.tanku.kernel.trace.Explained;

import java.math.BigDecimal;
import java.time.LocalDate;

class CompensationTest {
    private static LossPrice price(double yuanPerTonne) {
        return new LossPrice(
                new YuanPerTonne(yuanPerTonne),
                LossPrice.Kind.AGREED_ON_PLATFORM,
                LocalDate.of(2023, 6, 30),
                "service agreement");
    }

    @Test
    void xianyou_pays_441_tonnes_for_a_loss_of_23333_yuan() {
        Explained<TonnesCO2e> tonnes =
                CompensationEquations.TONNES_FOR_MONEY.of(
                        Explained.given(
                                LossSymbols.MONEY, new Yuan(23_333.01), "assessment of the loss"),
                        price(53).explained());
        assertThat(tonnes.value().value()).isCloseTo(440.245, within(5e-4));
        TonnesDue due = TonnesDue.ceilOf(tonnes.value());
        assertThat(due).isEqualTo(new TonnesDue(441));
        assertThat(MoneyDue.halfUpOf(due, price(53))).hasToString("23373.00");
    }

    @Test
    void nanjing_would_be_twice_the_whole_tonnes_but_one_case_makes_no_rule() {
        TonnesDue due = TonnesDue.ceilOf(new TonnesCO2e(47.07));
        assertThat(due).isEqualTo(new TonnesDue(48));
        assertThat(due.timesCeil(new BigDecimal("2"))).isEqualTo(new TonnesDue(96));
        assertThat(due.timesCeil(BigDecimal.ONE)).isEqualTo(due);
        assertThat(due.timesCeil(new BigDecimal("1.5"))).isEqualTo(new TonnesDue(72));
        assertThat(new TonnesDue(3).timesCeil(new BigDecimal("1.5"))).isEqualTo(new TonnesDue(5));
        assertThatThrownBy(() -> due.timesCeil(BigDecimal.ZERO))
                .hasMessage("a multiplier is above zero, not 0");
    }

    @Test
    void forty_thousand_yuan_of_one_yuan_sink_are_400_tonnes() {
        Explained<TonnesCO2e> tonnes =
                CompensationEquations.TONNES_FOR_MONEY.of(
                        Explained.given(LossSymbols.MONEY, new Yuan(40_000), "judgment"),
                        LossTable.FIGURES.get("一元碳汇", LossSymbols.PRICE));
        assertThat(TonnesDue.floorOf(tonnes.value())).isEqualTo(new TonnesDue(400));
    }

    @ParameterizedTest
    @CsvSource({
        "10.45,11,10",
        "30,30,30",
        "30.000000000000004,30,30",
        "29.9999999999999,30,30",
        "30.000001,31,30",
        "0,0,0"
    })
    void tonnes_are_rounded_up_for_what_is_owed_and_down_for_what_is_bought(
            double tonnes, long up, long down) {
        assertThat(TonnesDue.ceilOf(new TonnesCO2e(tonnes)).value()).isEqualTo(up);
        assertThat(TonnesDue.floorOf(new TonnesCO2e(tonnes)).value()).isEqualTo(down);
    }

    @ParameterizedTest
    @CsvSource({"607.2025,607.20", "607.205,607.21", "607.2049,607.20", "0,0.00"})
    void half_a_fen_is_rounded_up(double yuan, String due) {
        assertThat(MoneyDue.halfUpOf(new Yuan(yuan))).hasToString(due);
    }

    @Test
    void hezhou_paid_for_the_tonnes_with_three_decimals() {
        Explained<Yuan> money =
                CompensationEquations.COMPENSATION.of(
                        Explained.given(LossSymbols.LOSS, new TonnesCO2e(57.527), "judgment"),
                        price(55.30).explained());
        assertThat(MoneyDue.halfUpOf(money.value()).fen()).isEqualTo(318_124);
        Explained<Yuan> ofAllDigits =
                CompensationEquations.COMPENSATION.of(
                        Explained.given(LossSymbols.LOSS, new TonnesCO2e(57.52725), "judgment"),
                        price(55.30).explained());
        assertThat(MoneyDue.halfUpOf(ofAllDigits.value()).fen()).isEqualTo(318_126);
    }

    @Test
    void nobody_owes_less_than_nothing_and_a_price_names_its_document() {
        assertThatThrownBy(() -> new TonnesDue(-1)).hasMessage("tonnes due are not below zero: -1");
        assertThatThrownBy(() -> new MoneyDue(-1))
                .hasMessage("money due is not below zero: -1 fen");
        assertThatThrownBy(() ->
                        new LossPrice(
                                new YuanPerTonne(1), LossPrice.Kind.FIXED, LocalDate.EPOCH, " "))
                .hasMessage("a price names the document it was read in");
        assertThat(price(53).explained().step().toString())
                .contains("service agreement, 2023-06-30");
    }
}
