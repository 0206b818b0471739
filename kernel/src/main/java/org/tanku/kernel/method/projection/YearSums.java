package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.trace.Summation;

/// The sums of one run of neighbouring stands by group and year (分段逐年求和), compensated.
final class YearSums {
    private final int years;
    private final double[][] sums;
    private final double[][] losses;

    /// The curve of one stand from its age on, and what it holds in each year.
    private final double[] curve;

    private final double[] stocks;
    private long notProjected;
    private long held;

    YearSums(int groups, int years) {
        this.years = years;
        this.sums = new double[groups][years];
        this.losses = new double[groups][years];
        this.curve = new double[years + 1];
        this.stocks = new double[years];
    }

    /// Adds all years of the stand whose curve was written down.
    private void add(int group, double stock, double area, double factor) {
        fill(curve, stocks, stock / curve[0], area, factor);
        Summation.add(stocks, years, sums[group], losses[group]);
    }

    private static void fill(
            double[] curve, double[] stocks, double ratio, double area, double factor) {
        for (int t = 0; t < stocks.length; t++) {
            stocks[t] = TreeCarbon.ofStand(ratio * curve[t + 1], area, factor);
        }
    }

    void addTable(
            ProjectionColumns stands,
            AgeCurves.OfTable table,
            int stand,
            int group,
            double[] perCubicMetre) {
        stands.check(stand);
        int species = stands.species[stand];
        int age = stands.age[stand];
        double stock = stands.stock_m3PerHm2[stand];
        int begin = (species * table.sites() + stands.site[stand]) * table.ages();
        int first = Math.min(age, table.ages() - 1);
        if (age < 0 || !(stock > 0) || !(table.values()[begin + first] > 0)) {
            notProjected++;
            return;
        }
        if (age + years < table.ages()) {
            System.arraycopy(table.values(), begin + age, curve, 0, years + 1);
        } else {
            held++;
            for (int t = 0; t <= years; t++) {
                curve[t] = table.values()[begin + Math.min(age + t, table.ages() - 1)];
            }
        }
        add(group, stock, stands.area_hm2[stand], perCubicMetre[species]);
    }

    void addForm(
            ProjectionColumns stands,
            AgeCurves.OfForm form,
            int stand,
            int group,
            double[] perCubicMetre) {
        stands.check(stand);
        int species = stands.species[stand];
        int age = stands.age[stand];
        double stock = stands.stock_m3PerHm2[stand];
        int which = species * form.sites() + stands.site[stand];
        if (age < 0 || !(stock > 0) || !(form.at(which, age) > 0)) {
            notProjected++;
            return;
        }
        for (int t = 0; t <= years; t++) {
            curve[t] = form.at(which, age + t);
        }
        add(group, stock, stands.area_hm2[stand], perCubicMetre[species]);
    }

    /// Merges the runs in their order.
    static ProjectedTotals total(YearSums[] runs, int groups, int years) {
        double[] totals = new double[groups * years];
        long notProjected = 0;
        long held = 0;
        for (YearSums run : runs) {
            notProjected += run.notProjected;
            held += run.held;
        }
        for (int at = 0; at < totals.length; at++) {
            int group = at / years;
            int year = at % years;
            Summation total = new Summation();
            for (YearSums run : runs) {
                total.add(Summation.of(run.sums[group][year], run.losses[group][year]));
            }
            totals[at] = total.value();
        }
        return new ProjectedTotals(years, totals, notProjected, held);
    }
}
