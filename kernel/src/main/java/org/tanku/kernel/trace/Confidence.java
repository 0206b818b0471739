package org.tanku.kernel.trace;

/// How sure a figure is (可信度), from read in a public source down to not known.
public enum Confidence {
    FOUND("found", "已查证"),
    DERIVED("derived", "推导"),
    RECALLED_HIGH("recalled, high", "凭记忆，高"),
    RECALLED_MEDIUM("recalled, medium", "凭记忆，中"),
    RECALLED_LOW("recalled, low", "凭记忆，低"),
    DESIGN("design", "本系统约定"),
    UNKNOWN("unknown", "未知");

    private final String english;
    private final String chinese;

    Confidence(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    public String english() {
        return english;
    }

    public String chinese() {
        return chinese;
    }

    /// Whether a result that rests on this figure must say so wherever it is shown.
    public boolean needsNotice() {
        return this == RECALLED_MEDIUM || this == RECALLED_LOW || this == UNKNOWN;
    }

    /// Whether the figure may only be used when the user supplies or confirms it: never a silent
    /// default.
    public boolean mustBeConfirmed() {
        return this == RECALLED_LOW || this == UNKNOWN;
    }

    /// Reads the tag as parameter files write it, for example `recalled, medium`.
    public static Confidence parse(String text) {
        for (Confidence confidence : values()) {
            if (confidence.english.equals(text.strip()) || confidence.name().equals(text.strip())) {
                return confidence;
            }
        }
        throw new IllegalArgumentException("no such confidence: '" + text + "'");
    }
}
