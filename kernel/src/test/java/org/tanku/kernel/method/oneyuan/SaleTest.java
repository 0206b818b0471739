package org.tanku.kernel.method.oneyuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.KilogramsCO2e;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Yuan;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Telling;

import java.util.Locale;

class SaleTest {
    private static KilogramsCO2e kg(double value) {
        return new KilogramsCO2e(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0, AMOUNT_IS_ZERO", "-10, AMOUNT_IS_ZERO", "15, NOT_IN_WHOLE_UNITS",
        "0.5, NOT_IN_WHOLE_UNITS", "310, MORE_THAN_CREDITED", "3050, MORE_THAN_CREDITED"
    })
    void an_order_that_does_not_fit_is_refused_by_name(double asked, SaleRefusal because) {
        assertThat(Sale.of(kg(1005), kg(700), kg(asked)))
                .isEqualTo(new Sale.Refused(because, kg(305)));
    }

    @Test
    void all_that_was_sold_stays_within_what_was_credited() {
        assertThat(Sale.of(kg(1000), kg(700), kg(300))).isEqualTo(new Sale.Filled(kg(0)));
        assertThat(Sale.of(kg(1000), kg(0), kg(10))).isEqualTo(new Sale.Filled(kg(990)));
        assertThat(Sale.of(kg(-5), kg(0), kg(10)))
                .isEqualTo(new Sale.Refused(SaleRefusal.MORE_THAN_CREDITED, kg(-5)));
    }

    @Test
    void what_was_sold_is_not_below_zero() {
        assertThatThrownBy(() -> Sale.of(kg(10), kg(-1), kg(10)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_yuan_buys_ten_kilograms_and_the_rows_are_told() {
        Explained<KilogramsCO2e> order = OneYuan.order(new Yuan(40_000), "order 7");
        assertThat(order.value()).isEqualTo(kg(400_000));
        assertThat(Telling.text(order.step(), Locale.ENGLISH))
                .contains("Y = 40,000 yuan  order 7")
                .contains("q = 10 kg CO₂e  crediting@2026-1 一元碳汇")
                .contains("p = 1 yuan  crediting@2026-1 一元碳汇");
        assertThat(OneYuan.unit().value()).isEqualTo(kg(10));
    }

    @Test
    void a_credited_removal_is_sold_in_kilograms() {
        Explained<TonnesCO2e> credited =
                Explained.given(Symbols.REMOVAL, new TonnesCO2e(4.1711), "measured");
        assertThat(OneYuan.sellable(credited).value().value()).isCloseTo(4171.1, within(1e-9));
    }
}
