package org.tanku.kernel;

import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.method.arcm003.NetRemoval;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.method.stock.StratifiedEstimate;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.method.stock.VegetationEquations;
import org.tanku.kernel.trace.Equation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The catalogue of every equation the kernel can apply (方程目录), by the id that traces carry.
public final class Equations {
    private static final Map<String, Equation<?>> BY_ID =
            Stream.of(
                            List.of(TreeCarbon.AREA, TreeCarbon.C_TREE),
                            List.of(StandTotals.REMOVALS, StandTotals.STOCKS),
                            List.of(SanmingTicket.TICKET_REMOVAL),
                            NetRemoval.list(),
                            DeductionTable.list(),
                            SamplingEquations.list(),
                            StratifiedEstimate.OF_BIOMASS.equations(),
                            StratifiedEstimate.OF_VOLUME.equations(),
                            VegetationEquations.list())
                    .flatMap(List::stream)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    equation -> equation.formula().id(), Function.identity()));

    private Equations() {}

    public static Map<String, Equation<?>> byId() {
        return BY_ID;
    }

    public static Optional<Equation<?>> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /// All of them, in the order of their ids.
    public static List<Equation<?>> list() {
        return BY_ID.keySet().stream().sorted().<Equation<?>>map(BY_ID::get).toList();
    }
}
