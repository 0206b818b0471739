package org.tanku.kernel.method.province;

import org.tanku.kernel.trace.Words;

/// What a stand counts as in the vegetation of a province (植被组成), in the order of the sum.
public enum Vegetation {
    TREES("乔木林", "tree forest"),
    BAMBOO("竹林", "bamboo forest"),
    SHRUBS("灌木林", "shrubland"),
    ECONOMIC("经济林", "economic forest");

    private final Words words;

    Vegetation(String chinese, String english) {
        this.words = new Words(chinese, english);
    }

    public Words words() {
        return words;
    }

    /// The row of the set of densities, for what is counted by area.
    String row() {
        return words.chinese();
    }
}
