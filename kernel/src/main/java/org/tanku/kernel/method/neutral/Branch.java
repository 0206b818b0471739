package org.tanku.kernel.method.neutral;

import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.trace.Words;

/// The kind of land that a carbon-neutral forest grows on (碳中和林地类), lettered as the notice does.
public enum Branch {
    TREE_FOREST("（a）乔木林", "(a) tree forest"),
    BAMBOO_FOREST("（b）竹林", "(b) bamboo forest"),
    PLANTATION("（c）新造林地、未成林造林地或宜林地", "(c) new plantation or land for one");

    private final Words words;

    Branch(String chinese, String english) {
        this.words = new Words(chinese, english);
    }

    public Words words() {
        return words;
    }

    /// The branch of a stand by its land category at the start. Land that is neither tree forest
    /// nor bamboo is measured as a plantation; whether it may enter is a rule of its own.
    public static Branch of(LandCategory land) {
        return switch (land) {
            case ARBOUR_FOREST, MANGROVE -> TREE_FOREST;
            case BAMBOO_FOREST -> BAMBOO_FOREST;
            case OPEN_FOREST, SHRUBLAND, YOUNG_PLANTATION, OTHER_FOREST_LAND -> PLANTATION;
        };
    }
}
