package org.tanku.kernel.method.tree;

/// Trees in columns (样木列存数据): for each the index of its species, its diameter and its height. The
/// arrays are taken as they are, not copied: whoever hands them in leaves them alone afterwards.
public final class TreeColumns {
    final int[] species;
    final double[] diameter_cm;
    final double[] height_m;

    public TreeColumns(int[] species, double[] diameter_cm, double[] height_m) {
        if (diameter_cm.length != species.length || height_m.length != species.length) {
            throw new IllegalArgumentException(
                    "columns of one length are expected, not "
                            + species.length
                            + ", "
                            + diameter_cm.length
                            + ", "
                            + height_m.length);
        }
        this.species = species;
        this.diameter_cm = diameter_cm;
        this.height_m = height_m;
    }

    public int size() {
        return species.length;
    }

    /// DBH² · H of the trees from one place on.
    void sizes(int from, double[] out, int count) {
        double[] diameters = diameter_cm;
        double[] heights = height_m;
        for (int i = 0; i < count; i++) {
            double DBH = diameters[from + i];
            out[i] = DBH * DBH * heights[from + i];
        }
    }

    /// @throws IllegalArgumentException naming the tree whose diameter or height is none
    void check(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!(isMeasured(diameter_cm[i]) && isMeasured(height_m[i]))) {
                throw new IllegalArgumentException(
                        "tree "
                                + i
                                + " of the columns: diameter "
                                + diameter_cm[i]
                                + " cm, height "
                                + height_m[i]
                                + " m");
            }
        }
    }

    private static boolean isMeasured(double value) {
        return value > 0 && value < Double.POSITIVE_INFINITY;
    }
}
