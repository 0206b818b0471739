package org.tanku.kernel.method.judicial;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.judicial.CarbonLoss.OfSpecies;
import org.tanku.kernel.method.judicial.LossSheet.YearOfRecovery;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.method.tree.StumpEquations;
import org.tanku.kernel.method.tree.TreeMass;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Counts the carbon lost in one case (司法碳汇损失计量). The text of Fujian's method of 2022 is not
/// public; published cases are compared, and those that do not come out say so.
public final class JudicialLoss {
    private static final String EXPANSION = "蓄积量扩展法";
    private static final String UNDERSTOREY = "林下植物";
    private static final String GROUND = "林地土壤";
    private static final String GROWTH = "未实现的碳汇量";

    /// Where only stumps are left (根径换算).
    public static final Setting<Ratio> STUMP_RATIO =
            new Setting.Required<>(
                    StumpEquations.K,
                    new Words(
                            "当地一元材积表未公开，须用邻近立木（至少 10 株）拟合",
                            "no local table is public: fit it on at least ten trees that stand"
                                    + " near by"));

    public static final Setting<Ratio> ROOTS_OF_BAMBOO =
            new Setting.Required<>(
                    LossSymbols.R_BAMBOO,
                    new Words(
                            "未找到竹子根茎比的公开数值", "no public ratio for the roots of bamboo was found"));

    public static final Setting<Ratio> FRACTION_OF_BAMBOO =
            new Setting.Required<>(
                    LossSymbols.CF_BAMBOO,
                    new Words("未找到竹子含碳率的公开数值", "no public carbon fraction of bamboo was found"));

    /// The loss in the library of methods.
    public static final Methodology METHODOLOGY =
            new Methodology(
                    "judicial-loss",
                    new Words("司法碳汇损失量（替代口径）", "Judicial loss of carbon (substitute)"),
                    new Words(
                            "按被伐林木的蓄积或胸径树高、竹株数、毁坏面积与恢复期内未实现的生长，计算毁林案件的碳汇损失量。"
                                    + "福建 2022 年计量方法全文未公开：贺州两案可复算，永安、南靖两案不能。",
                            "Carbon lost by a forest crime: by volume or by tree, by culms, by"
                                + " area, and the growth forgone until recovery. Fujian's method of"
                                + " 2022 is not public: both cases of Hezhou come out, those of"
                                + " Yong'an and Nanjing do not."),
                    Standing.SUBSTITUTE,
                    LossEquations.FRAME,
                    Stream.of(
                                    LossEquations.list(),
                                    CompensationEquations.list(),
                                    List.<Equation<?>>of(TreeCarbon.AREA, StumpEquations.DIAMETER))
                            .flatMap(List::stream)
                            .toList(),
                    List.of(
                            "judicial-loss@2026-1",
                            "carbon-densities-zhejiang@2026-1",
                            "tree-biomass@2026-1",
                            "tree-volume@2026-1"),
                    List.of(),
                    Stream.of(
                                    List.<Setting<?>>of(
                                            STUMP_RATIO, ROOTS_OF_BAMBOO, FRACTION_OF_BAMBOO),
                                    Calibration.settings())
                            .flatMap(List::stream)
                            .toList(),
                    "hezhou-33-cubic-metres");

    private final LossCase whole;
    private final Map<String, List<Explained<TonnesCO2e>>> bySpecies = new LinkedHashMap<>();
    private final Set<ForestLayer> layers = EnumSet.noneOf(ForestLayer.class);

    private JudicialLoss(LossCase whole) {
        this.whole = whole;
    }

    /// The loss of a case by species and layer, and as a whole.
    public static CarbonLoss assess(LossCase whole) {
        return new JudicialLoss(whole).assess();
    }

    private CarbonLoss assess() {
        for (LossCase.Counted item : whole.items()) {
            layers.add(item.layer());
            bySpecies.computeIfAbsent(item.under(), _ -> new ArrayList<>()).add(loss(item));
        }
        List<OfSpecies> parts = new ArrayList<>();
        bySpecies.forEach((name, losses) ->
                parts.add(new OfSpecies(name, LossEquations.OF_SPECIES.of(losses))));
        addFullChain(parts);
        if (!whole.recovery().isEmpty()) {
            parts.add(
                    new OfSpecies(
                            GROWTH,
                            LossEquations.FORGONE
                                    .of(whole.recovery().stream().map(JudicialLoss::year).toList())
                                    .as(LossSymbols.LOSS_OF_SPECIES)));
        }
        Explained<TonnesCO2e> total =
                LossEquations.TOTAL.of(parts.stream().map(OfSpecies::loss).toList());
        return new CarbonLoss(whole.strategy(), parts, total, layers);
    }

    private Explained<TonnesCO2e> loss(LossCase.Counted item) {
        ParameterSet figures = whole.figures();
        return switch (item) {
            case LossCase.ByFactors(_, var volume, var row) ->
                    LossEquations.BY_VOLUME.of(
                            volume,
                            row.get(Symbols.D),
                            row.get(Symbols.BEF),
                            row.get(Symbols.R),
                            row.get(Symbols.CF),
                            whole.kappa());
            case LossCase.ByExpansion(_, var volume) ->
                    LossEquations.BY_EXPANSION.of(
                            volume,
                            figures.get(EXPANSION, LossSymbols.DELTA),
                            figures.get(EXPANSION, LossSymbols.RHO),
                            figures.get(EXPANSION, LossSymbols.GAMMA),
                            figures.get(Kappa.ROUNDED.row(), LossSymbols.KAPPA));
            case LossCase.ByCalibration(_, var volume, var each) ->
                    LossEquations.BY_CALIBRATION.of(volume, each);
            case LossCase.ByBiomass(_, var tree, var row) ->
                    LossEquations.BY_BIOMASS.of(
                            TreeMass.whole(whole.set(), tree), row.get(Symbols.CF), whole.kappa());
            case LossCase.ByCulms(_, var culms, var each, var roots, var fraction) ->
                    LossEquations.BY_CULMS.of(culms, each, roots, fraction, whole.kappa());
            case LossCase.ByArea(_, _, var area, var density, var share) ->
                    LossEquations.BY_AREA.of(area, density, share, whole.kappa());
        };
    }

    /// The classic chain adds understorey and soil as shares of the trees.
    private void addFullChain(List<OfSpecies> parts) {
        switch (whole.strategy()) {
            case LossStrategy.StockOnly _, LossStrategy.FujianCalibrated _ -> {}
            case LossStrategy.VolumeExpansion(var understorey, var soil) -> {
                List<Explained<TonnesCO2e>> ofTrees =
                        whole.items().stream()
                                .filter(LossCase.ByExpansion.class::isInstance)
                                .map(this::loss)
                                .toList();
                Explained<TonnesCO2e> trees =
                        LossEquations.OF_SPECIES.of(ofTrees).as(LossSymbols.LOSS);
                if (understorey && !ofTrees.isEmpty()) {
                    parts.add(share(UNDERSTOREY, trees));
                    layers.add(ForestLayer.SHRUBS_AND_HERBS);
                }
                if (soil && !ofTrees.isEmpty()) {
                    parts.add(share(GROUND, trees));
                    layers.add(ForestLayer.SOIL);
                }
            }
        }
    }

    private OfSpecies share(String name, Explained<TonnesCO2e> trees) {
        return new OfSpecies(
                name,
                LossEquations.SHARE
                        .of(trees, whole.figures().get(EXPANSION + " " + name, LossSymbols.SHARE))
                        .as(LossSymbols.LOSS_OF_SPECIES));
    }

    private static Explained<TonnesCO2e> year(YearOfRecovery year) {
        return LossEquations.FORGONE_IN_YEAR.of(
                Explained.given(LossSymbols.WITHOUT, year.without(), year.origin()),
                Explained.given(LossSymbols.RESTORED, year.restored(), year.origin()));
    }
}
