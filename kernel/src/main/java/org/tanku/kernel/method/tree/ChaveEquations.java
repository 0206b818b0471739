package org.tanku.kernel.method.tree;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// The pantropical biomass equations of Chave et al. 2014 (泛热带生物量方程), a cross-check of regional
/// ones.
public final class ChaveEquations {
    private ChaveEquations() {}

    static final Source SOURCE =
            new Source("Chave et al. 2014", "有树高与无树高两式", Confidence.RECALLED_HIGH);

    static final Symbol<Ratio> C = TreeSymbols.fitted("c");
    static final Symbol<Ratio> D = TreeSymbols.fitted("d");
    static final Symbol<Ratio> E = TreeSymbols.fitted("e");

    /// Stress of the climate at the place, from a raster map (环境胁迫指数).
    public static final Symbol<Ratio> STRESS =
            Symbols.ratio("E", "环境胁迫指数", "environmental stress of the site");

    private static final Symbol<Ratio> SITE = Symbols.ratio("s", "立地项", "term of the site");

    /// Table 2.3's basic density taken as the wood density of Chave's equations.
    ///
    ///     ρ = D
    public static final Equation1<TonnesPerCubicMetre, TonnesPerCubicMetre> WOOD_DENSITY =
            new Equation1<>(
                    Formula.of(
                            "wood-density-of-species",
                            "以木材基本密度作为木材密度",
                            "basic wood density of the species as wood density",
                            "ρ = D",
                            new Source("Tanku", "ρ 取树种参数表的木材基本密度", Confidence.DESIGN)),
                    TreeSymbols.RHO,
                    Symbols.D,
                    density -> density);

    /// With the height of the tree.
    ///
    ///     B_AB = k · (ρ · DBH² · H)^p
    ///
    /// @source Chave et al. 2014, model 4
    public static final Equation5<Ratio, Ratio, TonnesPerCubicMetre, Centimetres, Metres, Kilograms>
            WITH_HEIGHT =
                    new Equation5<>(
                            Formula.of(
                                    "chave-with-height",
                                    "地上生物量（Chave 2014，有树高）",
                                    "biomass above ground after Chave 2014, with height",
                                    "B_AB = k · (ρ · DBH² · H)^p",
                                    SOURCE),
                            TreeSymbols.B_AB,
                            BiomassEquations.K,
                            BiomassEquations.P,
                            TreeSymbols.RHO,
                            TreeSymbols.DBH,
                            TreeSymbols.H,
                            (k, p, rho, DBH, H) -> k * StrictMath.pow(rho * DBH * DBH * H, p));

    /// What the place contributes where no height was measured.
    ///
    ///     s = a + b · E
    public static final Equation3<Ratio, Ratio, Ratio, Ratio> TERM_OF_SITE =
            new Equation3<>(
                    Formula.of(
                            "chave-site",
                            "立地项（环境胁迫指数）",
                            "term of the site by its stress",
                            "s = a + b · E",
                            SOURCE),
                    SITE,
                    VolumeEquations.A,
                    VolumeEquations.B,
                    STRESS,
                    (a, b, stress) -> a + b * stress);

    /// Without the height of the tree.
    ///
    ///     B_AB = exp(s + c · ln(ρ) + d · ln(DBH) − e · (ln(DBH))²)
    public static final Equation6<
                    Ratio, Ratio, TonnesPerCubicMetre, Ratio, Ratio, Centimetres, Kilograms>
            WITHOUT_HEIGHT =
                    new Equation6<>(
                            Formula.of(
                                    "chave-without-height",
                                    "地上生物量（Chave 2014，无树高）",
                                    "biomass above ground after Chave 2014, without height",
                                    "B_AB = exp(s + c · ln(ρ) + d · ln(DBH) − e · (ln(DBH))²)",
                                    SOURCE),
                            TreeSymbols.B_AB,
                            SITE,
                            C,
                            TreeSymbols.RHO,
                            D,
                            E,
                            TreeSymbols.DBH,
                            ChaveEquations::withoutHeight);

    private static double withoutHeight(
            double s, double c, double rho, double d, double e, double DBH) {
        double ln = StrictMath.log(DBH);
        return StrictMath.exp(s + c * StrictMath.log(rho) + d * ln - e * (ln * ln));
    }

    public static List<Equation<?>> list() {
        return List.of(WOOD_DENSITY, WITH_HEIGHT, TERM_OF_SITE, WITHOUT_HEIGHT);
    }
}
