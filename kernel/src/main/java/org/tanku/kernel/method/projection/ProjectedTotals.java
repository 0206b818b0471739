package org.tanku.kernel.method.projection;

import org.tanku.kernel.quantity.TonnesCO2e;

/// What all stands of a columnar run hold in each year to come, by group (批量预估合计).
public final class ProjectedTotals {
    private final int years;
    private final double[] stock_tCO2e;
    private final long notProjected;
    private final long heldAtLastAge;

    ProjectedTotals(int years, double[] stock_tCO2e, long notProjected, long heldAtLastAge) {
        this.years = years;
        this.stock_tCO2e = stock_tCO2e;
        this.notProjected = notProjected;
        this.heldAtLastAge = heldAtLastAge;
    }

    public int years() {
        return years;
    }

    public int groups() {
        return stock_tCO2e.length / years;
    }

    /// @param year from 1 on
    public TonnesCO2e stock(int group, int year) {
        if (year < 1 || year > years) {
            throw new IllegalArgumentException("years run from 1 to " + years + ", not " + year);
        }
        return new TonnesCO2e(stock_tCO2e[group * years + year - 1]);
    }

    /// How many stands were left out: no age, no stock, or a curve that gives nothing at their age.
    public long notProjected() {
        return notProjected;
    }

    /// How many stands grew beyond the last age of their table and kept what it gives there.
    public long heldAtLastAge() {
        return heldAtLastAge;
    }
}
