package org.tanku.kernel.method.province;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.quantity.TonnesCarbonPerYear;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// The equations of change in a province (省域碳储量变化公式): stock difference, and growth less use.
public final class ChangeEquations {
    private ChangeEquations() {}

    private static final Source TWO_APPROACHES =
            new Source(
                    "IPCC 2006 Guidelines, volume 4", "两种方法：储量变化法、损益法", Confidence.RECALLED_HIGH);

    /// Annual growth of the volume (蓄积年生长率).
    public static final Symbol<Ratio> GR =
            Symbols.ratio("GR", "蓄积年生长率", "growth rate of the volume a year").within(0, 1);

    /// Annual use of the volume (蓄积年消耗率).
    public static final Symbol<Ratio> CR =
            Symbols.ratio("CR", "蓄积年消耗率", "consumption rate of the volume a year").within(0, 1);

    static final Symbol<TonnesCarbonPerYear> CHANGE_PER_YEAR =
            ProvinceLetters.perYear("ΔC", "年均碳储量变化", "change of the carbon stock a year");
    static final Symbol<TonnesCarbonPerYear> GAIN =
            ProvinceLetters.perYear("C_GAIN", "生长增加的碳", "carbon gained by growth");
    static final Symbol<TonnesCarbonPerYear> HARVEST =
            ProvinceLetters.perYear("C_HARVEST", "采伐消耗的碳", "carbon used");

    /// Carbon lost to fire, pests and storms (灾害损失的碳).
    public static final Symbol<TonnesCarbonPerYear> DISTURBANCE =
            ProvinceLetters.perYear("C_DISTURBANCE", "灾害损失的碳", "carbon lost to disturbance");

    /// Carbon lost where forest became another land (林地转化损失的碳).
    public static final Symbol<TonnesCarbonPerYear> CONVERSION =
            ProvinceLetters.perYear("C_CONVERSION", "林地转化损失的碳", "carbon lost to conversion");

    private static final Symbol<CubicMetres> V_SPECIES =
            ProvinceLetters.volume("V_i", "一个树种的蓄积", "stock of one species");
    private static final Symbol<Tonnes> STEM =
            new Symbol<>("m_i", Unit.TONNE, Tonnes::new, "一个树种的树干干重", "stem mass of one species");
    private static final Symbol<Tonnes> STEMS =
            new Symbol<>("Σm", Unit.TONNE, Tonnes::new, "全部树种的树干干重", "stem mass of all species");

    /// ΔC = (C₂ − C₁) / t
    public static final Equation3<TonnesCarbon, TonnesCarbon, Years, TonnesCarbonPerYear>
            STOCK_DIFFERENCE =
                    new Equation3<>(
                            Formula.of(
                                    "stock-difference-per-year",
                                    "储量变化法：年均变化",
                                    "stock difference a year",
                                    "ΔC = (C₂ − C₁) / t",
                                    TWO_APPROACHES),
                            CHANGE_PER_YEAR,
                            ProvinceLetters.carbon("C₂", "期末碳储量", "carbon stock at the end"),
                            ProvinceLetters.carbon("C₁", "期初碳储量", "carbon stock at the start"),
                            new Symbol<>("t", Unit.YEAR, Years::new, "两期间隔年数", "years between"),
                            (C2, C1, t) -> (C2 - C1) / t);

    /// C_GAIN = V_ALL · GR · SVD · BEF · CF
    public static final Equation5<
                    CubicMetres, Ratio, TonnesPerCubicMetre, Ratio, Ratio, TonnesCarbonPerYear>
            GROWTH =
                    new Equation5<>(
                            Formula.of(
                                    "carbon-gain-by-growth",
                                    "损益法：生长增加的碳",
                                    "carbon gained by growth",
                                    "C_GAIN = V_ALL · GR · SVD · BEF · CF",
                                    StockEquations.GUIDE),
                            GAIN,
                            InventoryEquations.V_ALL,
                            GR,
                            ProvinceLetters.SVD,
                            StockEquations.BEF_WHOLE,
                            Symbols.CF,
                            (V, GR, SVD, BEF, CF) -> V * GR * SVD * BEF * CF);

    /// C_HARVEST = V_ALL · CR · SVD · BEF · CF
    public static final Equation5<
                    CubicMetres, Ratio, TonnesPerCubicMetre, Ratio, Ratio, TonnesCarbonPerYear>
            CONSUMPTION =
                    new Equation5<>(
                            Formula.of(
                                    "carbon-loss-by-consumption",
                                    "损益法：消耗减少的碳",
                                    "carbon lost by consumption",
                                    "C_HARVEST = V_ALL · CR · SVD · BEF · CF",
                                    StockEquations.GUIDE),
                            HARVEST,
                            InventoryEquations.V_ALL,
                            CR,
                            ProvinceLetters.SVD,
                            StockEquations.BEF_WHOLE,
                            Symbols.CF,
                            (V, CR, SVD, BEF, CF) -> V * CR * SVD * BEF * CF);

    /// ΔC = C_GAIN − C_HARVEST − C_DISTURBANCE − C_CONVERSION
    public static final Equation4<
                    TonnesCarbonPerYear,
                    TonnesCarbonPerYear,
                    TonnesCarbonPerYear,
                    TonnesCarbonPerYear,
                    TonnesCarbonPerYear>
            GAIN_LOSS =
                    new Equation4<>(
                            Formula.of(
                                    "gain-less-losses",
                                    "损益法：增加减去各项损失",
                                    "gain less the losses",
                                    "ΔC = C_GAIN − C_HARVEST − C_DISTURBANCE − C_CONVERSION",
                                    TWO_APPROACHES),
                            CHANGE_PER_YEAR,
                            GAIN,
                            HARVEST,
                            DISTURBANCE,
                            CONVERSION,
                            (gain, harvest, disturbance, conversion) ->
                                    gain - harvest - disturbance - conversion);

    /// m_i = V_i · D
    public static final Equation2<CubicMetres, TonnesPerCubicMetre, Tonnes> STEM_MASS =
            new Equation2<>(
                    Formula.of(
                            "stem-mass-of-species",
                            "一个树种的树干干重",
                            "stem mass of one species",
                            "m_i = V_i · D",
                            StockEquations.GUIDE),
                    STEM,
                    V_SPECIES,
                    Symbols.D,
                    (V, D) -> V * D);

    /// Σm = Σ m_i
    public static final Total<Tonnes> STEM_MASS_OF_ALL =
            new Total<>(
                    Formula.of(
                            "stem-mass-of-all-species",
                            "各树种树干干重之和",
                            "stem mass of all species",
                            "Σm = Σ m_i",
                            StockEquations.GUIDE),
                    STEMS,
                    STEM);

    /// SVD = Σm / V_ALL
    public static final Equation2<Tonnes, CubicMetres, TonnesPerCubicMetre> MEAN_DENSITY =
            new Equation2<>(
                    Formula.of(
                            "mean-basic-wood-density",
                            "按蓄积加权的平均木材基本密度",
                            "basic wood density weighted by volume",
                            "SVD = Σm / V_ALL",
                            StockEquations.GUIDE),
                    ProvinceLetters.SVD,
                    STEMS,
                    InventoryEquations.V_ALL,
                    (mass, V) -> mass / V);

    static List<Equation<?>> list() {
        return List.of(
                STOCK_DIFFERENCE,
                GROWTH,
                CONSUMPTION,
                GAIN_LOSS,
                STEM_MASS,
                STEM_MASS_OF_ALL,
                MEAN_DENSITY);
    }
}
