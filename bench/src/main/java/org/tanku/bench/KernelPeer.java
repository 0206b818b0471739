package org.tanku.bench;

import org.tanku.kernel.method.projection.ColumnarProjection;
import org.tanku.kernel.method.projection.ProjectionColumns;
import org.tanku.kernel.method.stock.ChangeColumns;
import org.tanku.kernel.method.stock.ColumnarStock;
import org.tanku.kernel.method.stock.StandColumns;
import org.tanku.kernel.method.stock.StandSimulation;
import org.tanku.kernel.method.tree.ColumnarTrees;
import org.tanku.kernel.method.tree.TreeColumns;

import java.nio.file.Path;

/// The kernel's columnar paths (内核列式计算): the audited arithmetic, its checks and its compensated
/// totals included.
final class KernelPeer {
    private static final int WARM = 5;
    private static final long SEED = 20260101L;

    private final int n;
    private final int repetitions;
    private final int threads;

    private KernelPeer(int n, int repetitions, int threads) {
        this.n = n;
        this.repetitions = repetitions;
        this.threads = threads;
    }

    /// `PLAN N REPETITIONS THREADS CSV`
    public static void main(String[] arguments) throws Exception {
        KernelPeer peer =
                new KernelPeer(
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]));
        switch (Plan.valueOf(arguments[0])) {
            case A1 -> peer.change(Path.of(arguments[4]));
            case A2 -> peer.projectTable();
            case A2X -> peer.projectForm();
            case A3 -> peer.simulate();
            case A4 -> peer.weigh();
        }
    }

    private void change(Path csv) throws Exception {
        ColumnarStock stock = Workload.stock();
        ChangeColumns out = new ChangeColumns(n);
        StandColumns stands = Workload.stands(n);
        tell(
                "kernel",
                n,
                WARM,
                () -> stock.change(stands, Workload.YEARS, out, threads).end().value());
        tell(
                "kernel-columns",
                n,
                WARM,
                () -> stock.changeOfEach(stands, Workload.YEARS, out, threads));
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

    private void projectTable() throws Exception {
        ColumnarProjection projection = AgedStands.projection(AgedStands.table());
        ProjectionColumns stands = AgedStands.of(n);
        int[] county = AgedStands.counties(n);
        tell(
                "kernel",
                standYears(),
                WARM,
                () ->
                        AgedStands.lastYear(
                                projection.byGroup(
                                        stands,
                                        county,
                                        AgedStands.COUNTIES,
                                        AgedStands.YEARS,
                                        threads)));
    }

    private void projectForm() throws Exception {
        ProjectionColumns stands = AgedStands.of(n);
        ColumnarProjection evaluated = AgedStands.projection(AgedStands.form());
        tell(
                "kernel",
                standYears(),
                1,
                () -> AgedStands.lastYear(evaluated.byYear(stands, AgedStands.YEARS, threads)));
        tell(
                "kernel-tabulated",
                standYears(),
                WARM,
                () ->
                        AgedStands.lastYear(
                                AgedStands.projection(AgedStands.table())
                                        .byYear(stands, AgedStands.YEARS, threads)));
    }

    private void simulate() throws Exception {
        StandColumns stands = Workload.stands(n);
        StandSimulation simulation = Workload.simulation();
        tell(
                "kernel",
                (long) n * Plan.DRAWS,
                1,
                () -> simulation.run(stands, Plan.DRAWS, SEED, threads).mean());
    }

    private void weigh() throws Exception {
        TreeColumns trees = Trees.of(n);
        ColumnarTrees equations = Trees.equations();
        double[] kilograms = new double[n];
        tell("kernel", n, 1, () -> equations.biomass(trees, kilograms, threads).value());
    }

    private long standYears() {
        return (long) n * AgedStands.YEARS;
    }

    private void tell(String peer, long rows, int warm, Result.Work work) throws Exception {
        System.out.println(Result.of(peer, threads, rows, warm, repetitions, work));
    }
}
