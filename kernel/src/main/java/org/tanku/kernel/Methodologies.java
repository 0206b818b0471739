package org.tanku.kernel;

import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.arcm003.ArCm003;
import org.tanku.kernel.method.province.ProvinceMethods;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.method.stock.StockMethods;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The list of every methodology the kernel knows (方法学清单), in the order in which the library shows
/// them.
public final class Methodologies {
    private static final List<Methodology> ALL =
            Stream.of(
                            List.of(ArCm003.METHODOLOGY),
                            List.of(SanmingTicket.METHODOLOGY),
                            StockMethods.list(),
                            List.of(DeductionTable.METHODOLOGY),
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
