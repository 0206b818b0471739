package org.tanku.kernel.method.judicial;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Yuan;
import org.tanku.kernel.quantity.YuanPerTonne;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;

import java.util.List;

/// Between tonnes and money (碳汇赔偿金额换算). Nothing is rounded here: [TonnesDue] and [MoneyDue] are.
public final class CompensationEquations {
    private CompensationEquations() {}

    private static final Source RULE = new Source("福建司法碳汇赔偿实践", "损失量乘以认购单价", Confidence.DERIVED);

    /// What the loss costs at a price.
    ///
    ///     M = L · p
    public static final Equation2<TonnesCO2e, YuanPerTonne, Yuan> COMPENSATION =
            new Equation2<>(
                    Formula.of(
                            "loss-compensation",
                            "碳汇损失赔偿金额",
                            "compensation for the loss",
                            "M = L · p",
                            RULE),
                    LossSymbols.MONEY,
                    LossSymbols.LOSS,
                    LossSymbols.PRICE,
                    (loss, price) -> loss * price);

    /// How many tonnes a sum of money is, where a case names money alone.
    ///
    ///     L = M / p
    public static final Equation2<Yuan, YuanPerTonne, TonnesCO2e> TONNES_FOR_MONEY =
            new Equation2<>(
                    Formula.of(
                            "tonnes-for-money",
                            "按金额折算的碳汇量",
                            "tonnes that a sum of money buys",
                            "L = M / p",
                            RULE),
                    LossSymbols.LOSS,
                    LossSymbols.MONEY,
                    LossSymbols.PRICE,
                    (money, price) -> money / price);

    public static List<Equation<?>> list() {
        return List.of(COMPENSATION, TONNES_FOR_MONEY);
    }
}
