package org.tanku.kernel;

import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.arcm001.ArCm001;
import org.tanku.kernel.method.arcm003.ArCm003;
import org.tanku.kernel.method.bamboo.BambooMethods;
import org.tanku.kernel.method.ccer14001.Ccer14001;
import org.tanku.kernel.method.ffcer.Ffcer;
import org.tanku.kernel.method.footprint.FootprintMethod;
import org.tanku.kernel.method.gainloss.GainLossMethods;
import org.tanku.kernel.method.growth.GrowthMethods;
import org.tanku.kernel.method.inventory.InventoryMethods;
import org.tanku.kernel.method.judicial.JudicialLoss;
import org.tanku.kernel.method.manure.ManureMethod;
import org.tanku.kernel.method.neutral.NeutralForest;
import org.tanku.kernel.method.oneyuan.OneYuan;
import org.tanku.kernel.method.paddy.PaddyMethod;
import org.tanku.kernel.method.pools.PoolMethods;
import org.tanku.kernel.method.projection.ProjectionMethods;
import org.tanku.kernel.method.province.ProvinceMethods;
import org.tanku.kernel.method.rates.Rates;
import org.tanku.kernel.method.sampling.SamplingMethods;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.method.stock.StockMethods;
import org.tanku.kernel.method.tree.TreeMethods;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The list of every methodology the kernel knows (方法学清单), in the order in which the library shows
/// them.
public final class Methodologies {
    private static final List<Methodology> ALL =
            Stream.of(
                            List.of(
                                    Ccer14001.METHODOLOGY,
                                    ArCm001.METHODOLOGY,
                                    ArCm003.METHODOLOGY),
                            Ffcer.list(),
                            List.of(
                                    SanmingTicket.METHODOLOGY,
                                    OneYuan.METHODOLOGY,
                                    NeutralForest.METHODOLOGY,
                                    Rates.METHODOLOGY),
                            StockMethods.list(),
                            List.of(DeductionTable.METHODOLOGY),
                            PoolMethods.list(),
                            BambooMethods.list(),
                            GainLossMethods.list(),
                            TreeMethods.list(),
                            List.of(JudicialLoss.METHODOLOGY),
                            SamplingMethods.list(),
                            GrowthMethods.list(),
                            ProjectionMethods.list(),
                            List.of(PaddyMethod.METHODOLOGY, ManureMethod.METHODOLOGY),
                            InventoryMethods.list(),
                            List.of(FootprintMethod.METHODOLOGY),
                            ProvinceMethods.list())
                    .flatMap(List::stream)
                    .toList();

    private Methodologies() {}

    public static List<Methodology> list() {
        return ALL;
    }

    public static Optional<Methodology> find(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
