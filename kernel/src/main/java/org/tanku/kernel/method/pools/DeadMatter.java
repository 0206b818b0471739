package org.tanku.kernel.method.pools;

import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Dead wood and litter as a share of what lives (枯死木与枯落物比例法), by the ratios of the AR-CM methods
/// or by those of the CDM tool.
public final class DeadMatter {
    private static final Source SOURCE =
            new Source(
                    "AR-CM-001-V01 与 AR-CM-003-V01",
                    "枯死木、枯落物比例法，方程编号未核对",
                    Confidence.RECALLED_MEDIUM);
    private static final Source TOOL =
            new Source("CDM AR-TOOL12 v3.1", "枯死木与枯落物缺省法", Confidence.FOUND);
    private static final String LITTER = "枯落物";

    static final Symbol<Ratio> DF_DW =
            new Symbol<>(
                            "DF_DW",
                            Unit.RATIO,
                            Ratio::new,
                            "枯死木与林木碳储量之比",
                            "carbon of dead wood to that of trees")
                    .within(0, Letters.ALL);
    static final Symbol<Ratio> DF_LI =
            new Symbol<>("DF_LI", Unit.RATIO, Ratio::new, "枯落物与林木之比", "litter to trees")
                    .within(0, Letters.ALL);
    static final Symbol<Ratio> A_LI =
            new Symbol<>(
                    "a_LI",
                    Unit.RATIO,
                    Ratio::new,
                    "枯落物方程参数（百分比）",
                    "parameter of the litter equation, in percent");
    static final Symbol<Ratio> B_LI =
            new Symbol<>(
                    "b_LI",
                    Unit.RATIO,
                    Ratio::new,
                    "枯落物方程参数（每吨每公顷）",
                    "parameter of the litter equation, for a tonne per hectare");
    static final Symbol<Hectares> AREA =
            new Symbol<>("A", Unit.HECTARE, Hectares::new, "碳层面积", "area of the stratum");

    /// Carbon of dead wood as a share of the carbon of trees.
    ///
    ///     C_DW = C_TREE · DF_DW
    public static final Equation2<TonnesCO2e, Ratio, TonnesCO2e> DEAD_WOOD =
            new Equation2<>(
                    Formula.of(
                            "dead-wood-by-ratio",
                            "枯死木碳储量（比例法）",
                            "carbon of dead wood as a share of that of trees",
                            "C_DW = C_TREE · DF_DW",
                            SOURCE),
                    Letters.C_DW,
                    Symbols.C_TREE,
                    DF_DW,
                    (C, DF) -> C * DF);

    /// Litter as a share of the biomass above ground; it falls as the stand grows.
    ///
    ///     DF_LI = a_LI · exp(b_LI · b_AB) / 100
    public static final Equation3<Ratio, Ratio, TonnesBiomassPerHectare, Ratio> LITTER_SHARE =
            new Equation3<>(
                    Formula.of(
                            "litter-share",
                            "枯落物占地上生物量的比例",
                            "litter as a share of above-ground biomass",
                            "DF_LI = a_LI · exp(b_LI · b_AB) / 100",
                            SOURCE),
                    DF_LI,
                    A_LI,
                    B_LI,
                    Letters.B_AB,
                    (a, b, AB) -> a * StrictMath.exp(b * AB) / Ratio.PERCENT);

    /// Carbon of litter by its share of the biomass above ground.
    ///
    ///     C_LI = A · b_AB · DF_LI · CF_LI · 44/12
    public static final Equation4<Hectares, TonnesBiomassPerHectare, Ratio, Ratio, TonnesCO2e>
            LITTER_CARBON =
                    new Equation4<>(
                            Formula.of(
                                    "litter-by-share",
                                    "枯落物碳储量（AR-CM 比例法）",
                                    "carbon of litter by its share of biomass",
                                    "C_LI = A · b_AB · DF_LI · CF_LI · 44/12",
                                    SOURCE),
                            Letters.C_LI,
                            AREA,
                            Letters.B_AB,
                            DF_LI,
                            Letters.CF_LI,
                            (A, AB, DF, CF) -> A * AB * DF * CF * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// Carbon of litter as a share of the carbon of trees.
    ///
    ///     C_LI = C_TREE · DF_LI
    public static final Equation2<TonnesCO2e, Ratio, TonnesCO2e> LITTER_BY_TREES =
            new Equation2<>(
                    Formula.of(
                            "litter-by-ratio",
                            "枯落物碳储量（CDM 缺省法）",
                            "carbon of litter as a share of that of trees",
                            "C_LI = C_TREE · DF_LI",
                            TOOL),
                    Letters.C_LI,
                    Symbols.C_TREE,
                    DF_LI,
                    (C, DF) -> C * DF);

    private final ParameterSet set;

    /// @param set an edition of `dead-organic-matter`
    public DeadMatter(ParameterSet set) {
        this.set = set;
    }

    /// Carbon of dead wood by a row of ratios.
    ///
    /// @param row a region of the AR-CM table or a [Biome#row]
    public Explained<TonnesCO2e> deadWood(Explained<TonnesCO2e> trees, String row) {
        return DEAD_WOOD.of(trees.as(Symbols.C_TREE), set.get(row, DF_DW));
    }

    /// Carbon of litter by the CDM ratios.
    public Explained<TonnesCO2e> litter(Explained<TonnesCO2e> trees, Biome biome) {
        return LITTER_BY_TREES.of(trees.as(Symbols.C_TREE), set.get(biome.row(set), DF_LI));
    }

    /// Carbon of litter by the equation of a group of species; empty while the group's figures are
    /// too unsure and nobody confirmed them.
    ///
    /// @throws IllegalArgumentException when the table has no such group
    public Optional<Explained<TonnesCO2e>> litter(
            String group,
            Hectares area,
            Explained<TonnesBiomassPerHectare> biomass,
            Settings settings) {
        Optional<Explained<Ratio>> a = factor(group, A_LI, settings);
        Optional<Explained<Ratio>> b = factor(group, B_LI, settings);
        Explained<TonnesBiomassPerHectare> above = biomass.as(Letters.B_AB);
        return a.flatMap(first -> b.map(second -> LITTER_SHARE.of(first, second, above)))
                .map(share ->
                        LITTER_CARBON.of(
                                Explained.given(AREA, area, group),
                                above,
                                share,
                                set.get(LITTER, Letters.CF_LI)));
    }

    private Optional<Explained<Ratio>> factor(
            String group, Symbol<Ratio> letter, Settings settings) {
        Optional<Setting<Ratio>> open = Unsure.find(group, letter, set);
        return open.isEmpty()
                ? Optional.of(set.get(group, letter))
                : settings.find(open.get()).map(found -> found.as(letter));
    }

    /// The groups whose figures the user must confirm (待确认参数).
    enum Unsure {
        OTHER_PINES("其他松类", "_pine"),
        POPLAR("杨树", "_poplar");

        private final String group;
        private final String ending;

        Unsure(String group, String ending) {
            this.group = group;
            this.ending = ending;
        }

        static Optional<Setting<Ratio>> find(String group, Symbol<Ratio> letter, ParameterSet set) {
            return Stream.of(values())
                    .filter(each -> each.group.equals(group))
                    .findFirst()
                    .map(each -> each.setting(letter, set));
        }

        private Setting<Ratio> setting(Symbol<Ratio> letter, ParameterSet set) {
            return Setting.suggested(
                    set,
                    group,
                    Symbols.ratio(letter.name() + ending, letter.chinese(), letter.english()),
                    new Words(
                            "该组枯落物方程参数可信度低",
                            "the litter equation of this group is recalled with low confidence"));
        }
    }

    /// What the user must confirm before litter of some groups is counted.
    public static List<Setting<?>> settings(ParameterSet set) {
        return Stream.of(Unsure.values())
                .<Setting<?>>flatMap(
                        each -> Stream.of(each.setting(A_LI, set), each.setting(B_LI, set)))
                .toList();
    }

    /// For the catalogue: the ratios of the AR-CM methods.
    static List<Equation<?>> listOfArCm() {
        return List.of(DEAD_WOOD, LITTER_SHARE, LITTER_CARBON);
    }

    /// For the catalogue: the ratios of the CDM tool.
    static List<Equation<?>> listOfTool() {
        return List.of(DEAD_WOOD, LITTER_BY_TREES);
    }
}
