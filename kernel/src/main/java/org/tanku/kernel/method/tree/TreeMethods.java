package org.tanku.kernel.method.tree;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// The methods for single trees in the library of methods (单木方法).
public final class TreeMethods {
    private TreeMethods() {}

    private static final Methodology VOLUME =
            new Methodology(
                    "tree-volume",
                    new Words("立木材积与样地蓄积", "Volume of trees and plots"),
                    new Words(
                            "按二元立木材积式由胸径、树高计算单株材积，并换算为样地每公顷蓄积、株数、断面积与平均胸径。"
                                    + "一个项目登记时选定一套方程，两期不得更换。",
                            "Volume of each tree by diameter and height, and what it comes to on a"
                                    + " hectare. A project fixes one set of equations when it is"
                                    + " registered and never changes it."),
                    Standing.IN_FORCE,
                    VolumeEquations.SOURCE,
                    Stream.of(
                                    VolumeEquations.list(),
                                    PlotEquations.list(),
                                    StandStructure.list(),
                                    StumpEquations.list())
                            .flatMap(List::stream)
                            .toList(),
                    List.of(
                            "tree-volume@2026-1",
                            "tree-volume-species-groups@2026-1",
                            "tree-table-limits@2026-1"),
                    List.of(),
                    List.of(),
                    "fujian-fir-20-cm-15-m");

    private static final Methodology BIOMASS =
            new Methodology(
                    "tree-biomass",
                    new Words("单株生物量与碳储量", "Biomass and carbon of trees"),
                    new Words(
                            "按材积法或异速生长方程计算单株地上、地下生物量与碳储量。方程之间相差可达一倍，" + "因此整个项目只能用同一套。",
                            "Biomass and carbon of each tree by its volume or by allometric"
                                + " equations. Sets differ by as much as two to one, so a project"
                                + " keeps to one."),
                    Standing.TOOL,
                    TreeEquations.ALLOMETRIC_ROUTE,
                    Stream.of(BiomassEquations.list(), TreeEquations.list(), PlotEquations.list())
                            .flatMap(List::stream)
                            .toList(),
                    List.of(
                            "tree-allometry@2026-1",
                            "tree-allometry-species-groups@2026-1",
                            "tree-volume@2026-1",
                            "tree-biomass@2026-1"),
                    List.of(),
                    List.of(),
                    "fir-stem-by-logarithm");

    private static final Methodology CHAVE =
            new Methodology(
                    "chave-2014",
                    new Words("Chave 2014 泛热带方程", "Chave 2014, pantropical"),
                    new Words(
                            "由木材密度、胸径与树高计算地上生物量；无树高时另需当地环境胁迫指数。用于国际对照。",
                            "Biomass above ground by wood density, diameter and height; without a"
                                    + " height the stress of the site is needed. A cross-check."),
                    Standing.TOOL,
                    ChaveEquations.SOURCE,
                    ChaveEquations.list(),
                    List.of("chave-2014@2026-1", "tree-biomass@2026-1"),
                    List.of(),
                    List.of(EquationSet.SITE_STRESS),
                    "fir-20-cm-15-m");

    public static List<Methodology> list() {
        return List.of(VOLUME, BIOMASS, CHAVE);
    }
}
