package org.tanku.kernel.method.projection;

/// Stands to be projected, in columns (待预估小班列存数据): for each the index of its species and site
/// class, its age in full years (−1 where it was not measured), its area and its stock per hectare
/// (NaN where it was not). The arrays are taken as they are, not copied.
public final class ProjectionColumns {
    final int[] species;
    final int[] site;
    final int[] age;
    final double[] area_hm2;
    final double[] stock_m3PerHm2;

    public ProjectionColumns(
            int[] species, int[] site, int[] age, double[] area_hm2, double[] stock_m3PerHm2) {
        if (site.length != species.length
                || age.length != species.length
                || area_hm2.length != species.length
                || stock_m3PerHm2.length != species.length) {
            throw new IllegalArgumentException(
                    "columns of one length are expected, not "
                            + species.length
                            + ", "
                            + site.length
                            + ", "
                            + age.length
                            + ", "
                            + area_hm2.length
                            + ", "
                            + stock_m3PerHm2.length);
        }
        this.species = species;
        this.site = site;
        this.age = age;
        this.area_hm2 = area_hm2;
        this.stock_m3PerHm2 = stock_m3PerHm2;
    }

    public int size() {
        return species.length;
    }

    /// @throws IllegalArgumentException when a value is below zero or without end
    void check(int stand) {
        double area = area_hm2[stand];
        double stock = stock_m3PerHm2[stand];
        boolean areaIsGood = area >= 0 && area < Double.POSITIVE_INFINITY;
        if (!areaIsGood || stock < 0 || stock == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "stand "
                            + stand
                            + " of the columns: area "
                            + area
                            + " hm², stock "
                            + stock
                            + " m³/hm²");
        }
    }
}
