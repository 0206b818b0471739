package org.tanku.bench;

import org.tanku.kernel.method.tree.ColumnarTrees;
import org.tanku.kernel.method.tree.TreeColumns;

/// The trees of workload A4 (单木基准数据): kilograms of CO₂e by `exp(a + b · ln(D²H))`, with synthetic
/// coefficients that hold root, carbon fraction and 44/12 already.
final class Trees {
    private Trees() {}

    static TreeColumns of(int n) {
        int[] species = new int[n];
        double[] diameter_cm = new double[n];
        double[] height_m = new double[n];
        for (int i = 0; i < n; i++) {
            species[i] = species(i);
            diameter_cm[i] = diameter(i);
            height_m[i] = height(i, diameter_cm[i]);
        }
        return new TreeColumns(species, diameter_cm, height_m);
    }

    static ColumnarTrees equations() {
        double[] a = new double[Workload.SPECIES];
        double[] b = new double[Workload.SPECIES];
        for (int s = 0; s < a.length; s++) {
            a[s] = a(s);
            b[s] = b(s);
        }
        return ColumnarTrees.of(a, b);
    }

    static double a(int species) {
        double carbon = (1 + Workload.root(species)) * Workload.carbon(species) * 44 / 12;
        return StrictMath.log(0.05 + 0.001 * species) + StrictMath.log(carbon);
    }

    static double b(int species) {
        return 0.90 + 0.002 * species;
    }

    static int species(long i) {
        double u = Counter.u(21, i);
        return (int) (Workload.SPECIES * u * u);
    }

    static double diameter(long i) {
        double u = Counter.u(22, i);
        return Counter.rounded(5.0 + 75.0 * u * u, 10.0);
    }

    static double height(long i, double diameter_cm) {
        double top = 30.0 * (1.0 - StrictMath.exp(-0.04 * diameter_cm));
        return Counter.rounded(1.3 + top * (0.8 + 0.4 * Counter.u(23, i)), 10.0);
    }
}
