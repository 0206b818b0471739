package org.tanku.kernel.method.inventory;

import org.tanku.kernel.method.Gases;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesNitrogen;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// What less nitrogen fertiliser saves (化肥减量增效): a policy effect, never a credit.
public final class Fertiliser {
    static final Source SOURCE =
            new Source("省级温室气体清单编制指南（试行，2011）", "农业部分", Confidence.RECALLED_HIGH);

    /// Direct and indirect factors together.
    ///
    ///     EF_N = EF_direct + f_dep · EF4 + f_leach · EF5
    public static final Equation5<Ratio, Ratio, Ratio, Ratio, Ratio, Ratio> FACTOR =
            new Equation5<>(
                    formula(
                            "fertiliser-factor",
                            "每单位氮的 N₂O-N",
                            "N₂O-N for a unit of nitrogen",
                            "EF_N = EF_direct + f_dep · EF4 + f_leach · EF5"),
                    InventoryLetters.EF_N,
                    InventoryLetters.EF_DIRECT,
                    InventoryLetters.F_DEP,
                    InventoryLetters.EF4,
                    InventoryLetters.F_LEACH,
                    InventoryLetters.EF5,
                    (direct, dep, EF4, leach, EF5) -> direct + dep * EF4 + leach * EF5);

    /// Nitrous oxide that less nitrogen avoids, equation (36).
    ///
    ///     M_N2O = ΔN · EF_N · 44/28
    public static final Equation2<TonnesNitrogen, Ratio, TonnesNitrousOxide> NITROUS_OXIDE =
            new Equation2<>(
                    formula(
                            "fertiliser-nitrous-oxide",
                            "减少的氧化亚氮",
                            "nitrous oxide avoided",
                            "M_N2O = ΔN · EF_N · 44/28"),
                    Gases.M_N2O,
                    InventoryLetters.D_N,
                    InventoryLetters.EF_N,
                    (N, EF) -> N * EF * TonnesNitrousOxide.PER_TONNE_OF_NITROGEN);

    /// What all items avoid together.
    ///
    ///     ΔE = Σ E_i
    public static final Total<TonnesCO2e> TOTAL =
            new Total<>(
                    formula("fertiliser-total", "减少的排放合计", "emission avoided", "ΔE = Σ E_i"),
                    InventoryLetters.DE,
                    InventoryLetters.E_ITEM);

    private Fertiliser() {}

    static List<Equation<?>> list() {
        return List.of(FACTOR, NITROUS_OXIDE, TOTAL);
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }
}
