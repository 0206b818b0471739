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
}
