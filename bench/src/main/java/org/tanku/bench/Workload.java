package org.tanku.bench;

import org.tanku.kernel.method.stock.ColumnarStock;
import org.tanku.kernel.method.stock.StandColumns;
import org.tanku.kernel.method.stock.StandSimulation;
import org.tanku.kernel.method.stock.TreeCarbon;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The stands of workloads A1 and A3 (基准数据): made from a counter and a seed, so that any language
/// makes the same ones. Its forty species are synthetic; their factors mean nothing.
final class Workload {
    static final int SPECIES = 40;
    static final double YEARS = 5;

    /// What all stocks at the end must add up to, in tonnes of CO₂e, for ten million stands.
    static final double CHECK = 6_833_189_308.0;

    static final int STANDS = 10_000_000;

    private Workload() {}

    static StandColumns stands(int n) {
        int[] species = new int[n];
        double[] area_hm2 = new double[n];
        double[] start_m3PerHm2 = new double[n];
        double[] end_m3PerHm2 = new double[n];
        for (int i = 0; i < n; i++) {
            species[i] = species(i);
            area_hm2[i] = area(i);
            start_m3PerHm2[i] = start(i);
            end_m3PerHm2[i] = end(i, start_m3PerHm2[i]);
        }
        return new StandColumns(species, area_hm2, start_m3PerHm2, end_m3PerHm2);
    }

    static ColumnarStock stock() {
        return ColumnarStock.of(
                column(Workload::density),
                column(Workload::expansion),
                column(Workload::root),
                column(Workload::carbon));
    }

    /// Tonnes of CO₂e in each cubic metre of stem, by species.
    static double[] perCubicMetre() {
        double[] factors = new double[SPECIES];
        for (int s = 0; s < SPECIES; s++) {
            factors[s] = TreeCarbon.perCubicMetre(density(s), expansion(s), root(s), carbon(s));
        }
        return factors;
    }

    /// The draws of workload A3: how far each factor and each volume is off.
    static StandSimulation simulation() {
        return new StandSimulation(
                column(Workload::density),
                column(Workload::expansion),
                column(Workload::root),
                column(Workload::carbon),
                new StandSimulation.Spread(0.05, 0.08, 0.15, 0.02, 0.15));
    }

    /// Writes the stands as a table, once.
    static void writeCsv(Path file, int n) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path half = file.resolveSibling(file.getFileName() + ".half");
        try (BufferedWriter out = Files.newBufferedWriter(half)) {
            out.write("species,area_hm2,start_m3_per_hm2,end_m3_per_hm2\n");
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < n; i++) {
                double start = start(i);
                line.setLength(0);
                line.append(species(i)).append(',').append(area(i)).append(',');
                line.append(start).append(',').append(end(i, start)).append('\n');
                out.append(line);
            }
        }
        Files.move(half, file);
    }

    static double density(int species) {
        return 0.28 + 0.01 * (species * 7 % 40);
    }

    static double expansion(int species) {
        return 1.10 + 0.02 * (species * 11 % 40);
    }

    static double root(int species) {
        return 0.15 + 0.005 * (species * 13 % 40);
    }

    static double carbon(int species) {
        return 0.45 + 0.0015 * (species * 17 % 40);
    }

    private static double[] column(IntToDoubleFunction ofSpecies) {
        return IntStream.range(0, SPECIES).mapToDouble(ofSpecies).toArray();
    }

    static int species(long i) {
        double u = Counter.u(1, i);
        return (int) (SPECIES * u * u);
    }

    static double area(long i) {
        double u = Counter.u(2, i);
        return Counter.rounded(0.067 + 20.0 * u * u * u, 1e4);
    }

    static double start(long i) {
        double u = Counter.u(4, i);
        return Counter.u(3, i) < 0.10 ? 0 : Counter.rounded(5.0 + 300.0 * u * u, 1e2);
    }

    static double end(long i, double start) {
        double u = Counter.u(5, i);
        if (start == 0) {
            return u < 0.3 ? Counter.rounded(2.0 + 10.0 * u, 1e2) : 0;
        }
        return Counter.rounded(start * (0.85 + 0.35 * u), 1e2);
    }
}
