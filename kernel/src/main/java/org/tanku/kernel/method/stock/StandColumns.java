package org.tanku.kernel.method.stock;

/// Stands in columns (小班列存数据): for each stand the index of its species, its area and its two stocks
/// per hectare. A stock that was not measured is NaN. The arrays are taken as they are, not copied:
/// whoever hands them in leaves them alone afterwards.
public final class StandColumns {
    final int[] species;
    final double[] area_hm2;
    final double[] start_m3PerHm2;
    final double[] end_m3PerHm2;

    public StandColumns(
            int[] species, double[] area_hm2, double[] start_m3PerHm2, double[] end_m3PerHm2) {
        if (area_hm2.length != species.length
                || start_m3PerHm2.length != species.length
                || end_m3PerHm2.length != species.length) {
            throw new IllegalArgumentException(
                    "columns of one length are expected, not "
                            + species.length
                            + ", "
                            + area_hm2.length
                            + ", "
                            + start_m3PerHm2.length
                            + ", "
                            + end_m3PerHm2.length);
        }
        this.species = species;
        this.area_hm2 = area_hm2;
        this.start_m3PerHm2 = start_m3PerHm2;
        this.end_m3PerHm2 = end_m3PerHm2;
    }

    public int size() {
        return species.length;
    }

    /// Counts the stands with a stock that was not measured.
    ///
    /// @throws IllegalArgumentException when a value is below zero or without end
    int checkNotMeasured(int from, int to, ChangeColumns changes) {
        int notMeasured = 0;
        for (int i = from; i < to; i++) {
            boolean areaIsGood = area_hm2[i] >= 0 && area_hm2[i] < Double.POSITIVE_INFINITY;
            if (!areaIsGood
                    || isWrong(start_m3PerHm2[i])
                    || isWrong(end_m3PerHm2[i])
                    || Double.isInfinite(changes.start_tCO2e[i] + changes.end_tCO2e[i])) {
                throw new IllegalArgumentException(
                        "stand "
                                + i
                                + " of the columns: area "
                                + area_hm2[i]
                                + " hm², stocks "
                                + start_m3PerHm2[i]
                                + " and "
                                + end_m3PerHm2[i]
                                + " m³/hm²");
            }
            if (Double.isNaN(start_m3PerHm2[i]) || Double.isNaN(end_m3PerHm2[i])) {
                notMeasured++;
            }
        }
        return notMeasured;
    }

    private static boolean isWrong(double stock) {
        return stock < 0 || stock == Double.POSITIVE_INFINITY;
    }
}
