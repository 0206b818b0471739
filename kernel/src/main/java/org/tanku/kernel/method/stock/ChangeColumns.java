package org.tanku.kernel.method.stock;

/// Stocks and their yearly change in columns (碳储量变化列): tonnes of CO₂e of each stand at the start,
/// at the end, and the change a year. NaN where a stock was not measured.
public final class ChangeColumns {
    final double[] start_tCO2e;
    final double[] end_tCO2e;
    final double[] yearly_tCO2e;

    public ChangeColumns(int size) {
        this(new double[size], new double[size], new double[size]);
    }

    /// Columns to be written into.
    public ChangeColumns(double[] start_tCO2e, double[] end_tCO2e, double[] yearly_tCO2e) {
        this.start_tCO2e = start_tCO2e;
        this.end_tCO2e = end_tCO2e;
        this.yearly_tCO2e = yearly_tCO2e;
    }

    public int size() {
        return start_tCO2e.length;
    }

    public double start(int stand) {
        return start_tCO2e[stand];
    }

    public double end(int stand) {
        return end_tCO2e[stand];
    }

    public double yearly(int stand) {
        return yearly_tCO2e[stand];
    }
}
