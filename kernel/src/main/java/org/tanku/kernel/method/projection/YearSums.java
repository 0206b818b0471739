package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.trace.Summation;

/// The sums of one run of neighbouring stands by group and year (分段逐年求和), compensated.
final class YearSums {
    private final int years;
    private final double[] sum;
    private final double[] lost;
    private final double[] buffer;
    private long notProjected;
    private long held;

    YearSums(int groups, int years) {
        this.years = years;
        this.sum = new double[groups * years];
        this.lost = new double[groups * years];
        this.buffer = new double[years + 1];
    }

    /// Adds all years of one stand; its curve begins at `offset` with the age of the survey.
    private void add(
            int group, double stock, double area, double factor, double[] curve, int offset) {
        double ratio = stock / curve[offset];
        int at = group * years;
        double[] sums = sum;
        double[] losses = lost;
        for (int t = 0; t < years; t++) {
            double value = TreeCarbon.ofStand(ratio * curve[offset + 1 + t], area, factor);
            double before = sums[at + t];
            double next = before + value;
            losses[at + t] += Summation.lost(before, value, next);
            sums[at + t] = next;
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
        double area = stands.area_hm2[stand];
        if (age + years < table.ages()) {
            add(group, stock, area, perCubicMetre[species], table.values(), begin + age);
            return;
        }
        held++;
        for (int t = 0; t <= years; t++) {
            buffer[t] = table.values()[begin + Math.min(age + t, table.ages() - 1)];
        }
        add(group, stock, area, perCubicMetre[species], buffer, 0);
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
        int curve = species * form.sites() + stands.site[stand];
        if (age < 0 || !(stock > 0) || !(form.at(curve, age) > 0)) {
            notProjected++;
            return;
        }
        for (int t = 0; t <= years; t++) {
            buffer[t] = form.at(curve, age + t);
        }
        add(group, stock, stands.area_hm2[stand], perCubicMetre[species], buffer, 0);
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
            Summation total = new Summation();
            for (YearSums run : runs) {
                total.add(Summation.of(run.sum[at], run.lost[at]));
            }
            totals[at] = total.value();
        }
        return new ProjectedTotals(years, totals, notProjected, held);
    }
}
