package org.tanku.kernel.method.pools;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// The methods of the other pools in the library of methods (其他碳库方法).
public final class PoolMethods {
    private PoolMethods() {}

    private static final String DEAD = "dead-organic-matter@2026-1";
    private static final String WOOD = "wood-products@2026-1";

    private static final Methodology SHRUBS =
            tool(
                    "ar-tool-14-shrub",
                    new Words(
                            "AR-TOOL14 灌木与树冠覆盖法基线", "AR-TOOL14 shrubs and baseline by crown cover"),
                    new Words(
                            "由覆盖度与区域森林生物量推算灌木碳储量，覆盖度低于界限的碳层按零计；由树冠覆盖度推算基线林木碳储量及其年变化。",
                            "Carbon of shrubs by their cover, zero under the least cover; baseline"
                                    + " of scattered trees by crown cover."),
                    Shrubs.SOURCE,
                    Stream.concat(Shrubs.list().stream(), CrownCover.list().stream()).toList(),
                    List.of("shrubs@2026-1"),
                    List.of(),
                    "shrubs-20-hectares");

    private static final Methodology DEAD_MATTER =
            tool(
                    "pools-dead-matter",
                    new Words("枯死木与枯落物（AR-CM 比例法）", "Dead wood and litter by the AR-CM ratios"),
                    new Words(
                            "枯死木按区域比例、枯落物按树种组方程由林木推算。其他松类与杨树的方程参数可信度低，须使用者确认。",
                            "Dead wood by the ratio of the region, litter by the equation of the"
                                + " species group. The figures of two groups must be confirmed."),
                    DeadMatter.DEAD_WOOD.formula().source(),
                    DeadMatter.listOfArCm(),
                    List.of(DEAD),
                    DeadMatter.settings(ParameterSet.load(DEAD)),
                    "litter-of-fir-100-hectares");

    private static final Methodology TOOL_12 =
            tool(
                    "ar-tool-12",
                    new Words("AR-TOOL12 枯死木与枯落物", "AR-TOOL12 dead wood and litter"),
                    new Words(
                            "枯立木、伐桩、倒木（样线法）与枯落物样方的碳储量，或按生物群系的缺省比例。",
                            "Standing dead trees, stumps, lying wood by lines and litter by frames,"
                                    + " or the default ratios of the biome."),
                    DeadMatter.LITTER_BY_TREES.formula().source(),
                    Stream.concat(DeadMatter.listOfTool().stream(), DeadWoodSamples.list().stream())
                            .toList(),
                    List.of(DEAD),
                    List.of(),
                    "dead-wood-temperate");

    private static final Methodology WOOD_PRODUCTS =
            tool(
                    "pools-wood-products",
                    new Words("木产品碳库", "Harvested wood products"),
                    new Words(
                            "采伐树干碳量按出材率、加工废弃比例与使用寿命折算计量期末仍在使用的部分。使用寿命可信度低，须使用者确认。",
                            "The part of the harvested stems that is still in use at the end of the"
                                    + " years that count. Service lives must be confirmed."),
                    WoodProducts.KEPT.formula().source(),
                    WoodProducts.list(),
                    List.of(WOOD),
                    WoodProducts.settings(ParameterSet.load(WOOD)),
                    "furniture-of-2000-cubic-metres");

    private static final Methodology FIRE =
            tool(
                    "ar-tool-08",
                    new Words("AR-TOOL08 生物质燃烧的非二氧化碳排放", "AR-TOOL08 other gases of burning"),
                    new Words(
                            "森林火灾、枯死有机物、整地用火与采伐剩余物燃烧的甲烷和氧化亚氮，以二氧化碳当量计；增温潜势须明确选定。",
                            "Methane and nitrous oxide of forest fires, dead matter, site"
                                    + " preparation and residues; the set of warming potentials is"
                                    + " chosen."),
                    Fire.FOREST.formula().source(),
                    Fire.list(),
                    List.of("fire@2026-1", "gwp@2026-1"),
                    List.of(),
                    "fire-12-5-hectares-sar");

    private static final Methodology SOIL =
            tool(
                    "ar-tool-16",
                    new Words("AR-TOOL16 土壤有机碳", "AR-TOOL16 soil organic carbon"),
                    new Words(
                            "由参考碳储量与土地利用、管理、投入因子得出初始值；整地当年计损失，此后 20 年等量恢复到参考值，年增量有上限。",
                            "The initial stock by reference and factors; a loss in the year of"
                                + " preparation, then equal gains up to the reference, capped."),
                    SoilCarbon.STOCK.formula().source(),
                    SoilCarbon.list(),
                    List.of("soil-carbon@2026-1"),
                    List.of(),
                    "cropland-initial");

    private static final Methodology DISPLACEMENT =
            tool(
                    "ar-tool-15",
                    new Words("AR-TOOL15 农业活动转移泄漏", "AR-TOOL15 leakage by displaced farming"),
                    new Words(
                            "农业活动转移到别处所清除的植被与土壤碳。国内造林、森林经营方法学不允许转移，泄漏按规定为零。",
                            "Vegetation and soil carbon cleared where farming goes. The national"
                                    + " methods allow no displacement."),
                    Displacement.BIOMASS.formula().source(),
                    Displacement.list(),
                    List.of("leakage-displacement@2026-1"),
                    List.of(),
                    "leakage-of-10-hectares");

    private static final Methodology ROOTS =
            tool(
                    "pools-roots",
                    new Words("根系生物量模型", "Root models"),
                    new Words(
                            "由地上生物量推算根茎比或地下生物量的三种公开模型，用于比较与缺少树种参数时。",
                            "Three public models of roots by above-ground biomass, to compare or"
                                    + " where a species has no ratio."),
                    Roots.RATIO.formula().source(),
                    Roots.list(),
                    List.of("roots@2026-1"),
                    List.of(),
                    "root-ratio-at-100");

    private static final Methodology SOIL_AND_SLOPE =
            tool(
                    "pools-soil-layers",
                    new Words("土壤分层测定与坡度改正", "Soil by layers, and the slope of plots"),
                    new Words(
                            "由容重、有机碳含量、石砾比例与厚度计算土层有机碳密度；斜距换算为水平距。",
                            "Organic carbon of soil layers as measured; horizontal length of a"
                                    + " length on a slope."),
                    SoilLayers.OF_LAYER.formula().source(),
                    Stream.concat(SoilLayers.list().stream(), Stream.of(Slope.HORIZONTAL)).toList(),
                    List.of(),
                    List.of(),
                    "bamboo-soil-age-1-first-layer");

    public static List<Methodology> list() {
        return List.of(
                SHRUBS,
                DEAD_MATTER,
                TOOL_12,
                WOOD_PRODUCTS,
                FIRE,
                SOIL,
                DISPLACEMENT,
                ROOTS,
                SOIL_AND_SLOPE);
    }

    private static Methodology tool(
            String id,
            Words name,
            Words summary,
            Source source,
            List<Equation<?>> equations,
            List<String> parameters,
            List<Setting<?>> settings,
            String worked) {
        return new Methodology(
                id,
                name,
                summary,
                Standing.TOOL,
                source,
                equations,
                parameters,
                List.of(),
                settings,
                worked);
    }
}
