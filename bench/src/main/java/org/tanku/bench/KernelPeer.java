package org.tanku.bench;

import org.tanku.kernel.method.stock.ChangeColumns;
import org.tanku.kernel.method.stock.ColumnarStock;
import org.tanku.kernel.method.stock.StandColumns;

import java.nio.file.Path;

/// The kernel's columnar path on workload A1 (内核列式计算): the audited arithmetic, its checks and its
/// compensated totals included. There is no other, faster path to tell it apart from.
final class KernelPeer {
    private KernelPeer() {}

    /// `N REPETITIONS THREADS CSV`
    public static void main(String[] arguments) throws Exception {
        int n = Integer.parseInt(arguments[0]);
        int repetitions = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        Path csv = Path.of(arguments[3]);
        ColumnarStock stock = Workload.stock();
        ChangeColumns out = new ChangeColumns(n);
        StandColumns stands = Workload.stands(n);
        System.out.println(
                Result.of(
                        "kernel",
                        threads,
                        n,
                        5,
                        repetitions,
                        () -> stock.change(stands, Workload.YEARS, out, threads).end().value()));
        if (threads == 1) {
            System.out.println(
                    Result.of(
                            "fastcsv",
                            1,
                            n,
                            0,
                            1,
                            () ->
                                    stock.change(
                                                    CsvColumns.read(csv, n),
                                                    Workload.YEARS,
                                                    out,
                                                    threads)
                                            .end()
                                            .value()));
        }
    }
}
