package org.tanku.kernel.method;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Total;

/// Sums over the stands of a case (小班汇总), in the order of their codes.
public final class StandTotals {
    private StandTotals() {}

    private static final Source SOURCE =
            new Source("Tanku", "sum over stands, compensated", Confidence.DESIGN);

    /// What all stands took up.
    public static final Total<TonnesCO2e> REMOVALS =
            new Total<>(
                    Formula.of(
                            "removal-of-all-stands",
                            "各小班碳汇量之和",
                            "removal of all stands",
                            "ΣΔC = Σ ΔC",
                            SOURCE),
                    Symbols.REMOVALS,
                    Symbols.REMOVAL);

    /// What all stands hold.
    public static final Total<TonnesCO2e> STOCKS =
            new Total<>(
                    Formula.of(
                            "stock-of-all-stands",
                            "各小班碳储量之和",
                            "carbon stock of all stands",
                            "ΣC = Σ C_TREE",
                            SOURCE),
                    Symbols.STOCKS,
                    Symbols.C_TREE);
}
