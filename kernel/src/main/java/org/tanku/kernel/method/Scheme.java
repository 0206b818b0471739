package org.tanku.kernel.method;

/// The scheme a project belongs to (项目机制), and the methodology that measures it. Results of two
/// schemes are never added up: a ticket counts gross growth, FFCER what exceeds the baseline.
public enum Scheme {
    SMCER(
            "三明林业碳票",
            "Sanming forestry carbon ticket",
            "三明林业碳票计量（替代口径）",
            "Sanming ticket measurement (substitute)",
            false),
    FFCER_FOREST_MANAGEMENT(
            "福建林业碳汇（森林经营）",
            "Fujian forestry carbon sink, forest management",
            "AR-CM-003-V01",
            "AR-CM-003-V01",
            true);

    private final String chinese;
    private final String english;
    private final String methodology;
    private final String methodologyInEnglish;
    private final boolean needsBaseline;

    Scheme(
            String chinese,
            String english,
            String methodology,
            String methodologyInEnglish,
            boolean needsBaseline) {
        this.chinese = chinese;
        this.english = english;
        this.methodology = methodology;
        this.methodologyInEnglish = methodologyInEnglish;
        this.needsBaseline = needsBaseline;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /// The methodology as documents of the project name it.
    public String methodology() {
        return methodology;
    }

    public String methodologyInEnglish() {
        return methodologyInEnglish;
    }

    /// Whether a case needs a frozen baseline beside the two surveys.
    public boolean needsBaseline() {
        return needsBaseline;
    }
}
