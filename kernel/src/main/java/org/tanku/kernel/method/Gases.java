package org.tanku.kernel.method;

import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesMethane;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// Methane and nitrous oxide in carbon dioxide equivalent (温室气体折算).
public final class Gases {
    private static final Source SOURCE =
            new Source("IPCC 2006", "第 1 卷，以百年全球增温潜势折算", Confidence.RECALLED_HIGH);

    public static final Symbol<TonnesMethane> M_CH4 = Letters.methane("M_CH4", "甲烷质量", "methane");
    public static final Symbol<TonnesNitrousOxide> M_N2O =
            Letters.nitrousOxide("M_N2O", "氧化亚氮质量", "nitrous oxide");
    public static final Symbol<TonnesCO2e> E_CH4 =
            Letters.co2e("E_CH4", "甲烷的二氧化碳当量", "methane in carbon dioxide equivalent");
    public static final Symbol<TonnesCO2e> E_N2O =
            Letters.co2e("E_N2O", "氧化亚氮的二氧化碳当量", "nitrous oxide in carbon dioxide equivalent");

    /// Methane by its warming potential.
    ///
    ///     E_CH4 = M_CH4 · GWP_CH4
    public static final Equation2<TonnesMethane, Ratio, TonnesCO2e> METHANE =
            new Equation2<>(
                    Formula.of(
                            "methane-in-co2e",
                            "甲烷折算为二氧化碳当量",
                            "methane in carbon dioxide equivalent",
                            "E_CH4 = M_CH4 · GWP_CH4",
                            SOURCE),
                    E_CH4,
                    M_CH4,
                    WarmingPotentials.GWP_CH4,
                    (M, gwp) -> M * gwp);

    /// Nitrous oxide by its warming potential.
    ///
    ///     E_N2O = M_N2O · GWP_N2O
    public static final Equation2<TonnesNitrousOxide, Ratio, TonnesCO2e> NITROUS_OXIDE =
            new Equation2<>(
                    Formula.of(
                            "nitrous-oxide-in-co2e",
                            "氧化亚氮折算为二氧化碳当量",
                            "nitrous oxide in carbon dioxide equivalent",
                            "E_N2O = M_N2O · GWP_N2O",
                            SOURCE),
                    E_N2O,
                    M_N2O,
                    WarmingPotentials.GWP_N2O,
                    (M, gwp) -> M * gwp);

    private Gases() {}

    public static List<Equation<?>> list() {
        return List.of(METHANE, NITROUS_OXIDE);
    }
}
