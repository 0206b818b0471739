package org.tanku.kernel.method.stock;

/// The volumes of stands, those of one species beside each other (分树种蓄积): so that a draw multiplies
/// the factor of a species once, and the loop over its stands looks nothing up.
final class VolumesBySpecies {
    private final double[] volumes_m3;
    private final int[] ends;

    private VolumesBySpecies(double[] volumes_m3, int[] ends) {
        this.volumes_m3 = volumes_m3;
        this.ends = ends;
    }

    /// By the stock at the end of the stands.
    ///
    /// @throws IllegalArgumentException when a stand has no volume or no species of the list
    static VolumesBySpecies of(StandColumns stands, int species) {
        int[] next = new int[species];
        for (int i = 0; i < stands.size(); i++) {
            if (stands.species[i] < 0 || stands.species[i] >= species) {
                throw new IllegalArgumentException(
                        "stand " + i + " of the columns: species " + stands.species[i]);
            }
            next[stands.species[i]]++;
        }
        int at = 0;
        for (int s = 0; s < species; s++) {
            int count = next[s];
            next[s] = at;
            at += count;
        }
        double[] volumes_m3 = new double[stands.size()];
        for (int i = 0; i < volumes_m3.length; i++) {
            double volume_m3 = stands.area_hm2[i] * stands.end_m3PerHm2[i];
            if (!(volume_m3 >= 0 && volume_m3 < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "stand " + i + " of the columns: volume " + volume_m3 + " m³");
            }
            volumes_m3[next[stands.species[i]]++] = volume_m3;
        }
        return new VolumesBySpecies(volumes_m3, next);
    }

    int size() {
        return volumes_m3.length;
    }

    /// The place behind the last stand of a species.
    int endOf(int species) {
        return ends[species];
    }

    /// Turns normal numbers into volumes that err by them, none below zero.
    void disturb(int from, int to, double variation, double[] normals) {
        for (int i = 0; i < to - from; i++) {
            normals[i] = volumes_m3[from + i] * Math.max(0.0, 1 + variation * normals[i]);
        }
    }
}
