package org.tanku.kernel.method.tree;

import java.util.Arrays;
import java.util.Optional;

/// What a tally says of a tree (检尺木状态). Only living trees count.
public enum TreeStatus {
    LIVING("活立木", "living"),
    STANDING_DEAD("枯立木", "standing dead"),
    FALLEN_DEAD("枯倒木", "fallen dead"),
    FELLED("采伐木", "felled");

    private final String chinese;
    private final String english;

    TreeStatus(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /// Reads the word of either language.
    public static Optional<TreeStatus> find(String word) {
        return Arrays.stream(values())
                .filter(each -> each.chinese.equals(word) || each.english.equals(word))
                .findFirst();
    }
}
