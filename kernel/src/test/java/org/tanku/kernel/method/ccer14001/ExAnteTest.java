package org.tanku.kernel.method.ccer14001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

import java.util.List;
import java.util.stream.DoubleStream;

class ExAnteTest {
    private static List<Explained<TonnesCO2e>> stocks(double... values) {
        return DoubleStream.of(values)
                .mapToObj(each ->
                        Explained.given(Symbols.C_TREE, new TonnesCO2e(each), "growth curve"))
                .toList();
    }

    private static Explained<Ratio> tenPercent() {
        return Explained.given(ReductionEquations.K_RISK, new Ratio(0.1), "supplied");
    }

    @Test
    void each_year_brings_its_growth_less_the_deduction_for_risk() {
        assertThat(Ccer14001.exAnte(stocks(0, 100, 250, 240), tenPercent()))
                .extracting(each -> each.value().value())
                .usingComparatorForType(
                        (a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(90.0, 135.0, -9.0);
    }

    @Test
    void one_stock_alone_has_no_year() {
        assertThat(Ccer14001.exAnte(stocks(100), tenPercent())).isEmpty();
    }

    @Test
    void what_is_credited_and_what_is_carried_make_up_the_reduction() {
        for (double reduction : new double[] {-900, 0, 500, 3753.996}) {
            Carried carried = Ccer14001.carry(stocks(reduction).getFirst(), stocks(800).getFirst());
            assertThat(
                            carried.creditable().value().value()
                                    - carried.carriedDeficit().value().value())
                    .isCloseTo(reduction - 800, within(1e-9));
        }
    }
}
