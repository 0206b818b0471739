package org.tanku.bench;

import org.tanku.kernel.method.growth.CurveForm;
import org.tanku.kernel.method.projection.AgeCurves;
import org.tanku.kernel.method.projection.ColumnarProjection;
import org.tanku.kernel.method.projection.ProjectedTotals;
import org.tanku.kernel.method.projection.ProjectionColumns;

/// The stands of workloads A2 and A2x (预估基准数据): those of [Workload] with an age, a site class and a
/// county. Their curves are synthetic.
final class AgedStands {
    static final int YEARS = 40;
    static final int SITES = 5;
    static final int COUNTIES = 2000;

    /// Ages of a table: the oldest stand is 80 and grows forty years.
    static final int AGES = 121;

    private AgedStands() {}

    static ProjectionColumns of(int n) {
        int[] species = new int[n];
        int[] site = new int[n];
        int[] age = new int[n];
        double[] area_hm2 = new double[n];
        double[] stock_m3PerHm2 = new double[n];
        for (int i = 0; i < n; i++) {
            species[i] = Workload.species(i);
            site[i] = site(i);
            age[i] = age(i);
            area_hm2[i] = Workload.area(i);
            stock_m3PerHm2[i] = Workload.end(i, Workload.start(i));
        }
        return new ProjectionColumns(species, site, age, area_hm2, stock_m3PerHm2);
    }

    static int[] counties(int n) {
        int[] county = new int[n];
        for (int i = 0; i < n; i++) {
            county[i] = county(i);
        }
        return county;
    }

    /// Evaluated for each stand and year.
    static AgeCurves.OfForm form() {
        int curves = Workload.SPECIES * SITES;
        double[] a = new double[curves];
        double[] b = new double[curves];
        double[] c = new double[curves];
        for (int at = 0; at < curves; at++) {
            a[at] = most(at / SITES, at % SITES);
            b[at] = rate(at / SITES);
            c[at] = bend(at / SITES);
        }
        return new AgeCurves.OfForm(CurveForm.RICHARDS, SITES, a, b, c);
    }

    /// The values of [#table], by species, site class and age.
    static double[] values() {
        double[] values = new double[Workload.SPECIES * SITES * AGES];
        for (int at = 0; at < values.length; at++) {
            int s = at / AGES / SITES;
            int site = at / AGES % SITES;
            values[at] = CurveForm.RICHARDS.curve(most(s, site), rate(s), bend(s), at % AGES);
        }
        return values;
    }

    /// Looked up: the same values, evaluated once for each full year of age.
    static AgeCurves.OfTable table() {
        return form().tabulated(AGES);
    }

    static ColumnarProjection projection(AgeCurves curves) {
        return new ColumnarProjection(curves, Workload.perCubicMetre());
    }

    /// The check value: what all groups hold in the last year.
    static double lastYear(ProjectedTotals totals) {
        double sum = 0;
        for (int group = 0; group < totals.groups(); group++) {
            sum += totals.stock(group, YEARS).value();
        }
        return sum;
    }

    private static double most(int species, int site) {
        return (120 + 8.0 * (species * 3 % 40)) * (0.6 + 0.2 * site);
    }

    private static double rate(int species) {
        return 0.03 + 0.001 * (species * 5 % 40);
    }

    private static double bend(int species) {
        return 1.2 + 0.05 * (species * 9 % 20);
    }

    static int county(long i) {
        return (int) (COUNTIES * Counter.u(6, i));
    }

    static int age(long i) {
        return 1 + (int) (80 * Counter.u(7, i));
    }

    static int site(long i) {
        return (int) (SITES * Counter.u(8, i));
    }
}
