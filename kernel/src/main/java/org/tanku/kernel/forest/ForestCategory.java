package org.tanku.kernel.forest;

/// What a forest is kept for (森林类别): the good of all, or products. Codes as the forest management
/// inventory writes them (GB/T 26424, recalled; check them against the edition at hand).
public enum ForestCategory {
    PUBLIC_WELFARE("1", "公益林", "public-welfare forest"),
    COMMERCIAL("2", "商品林", "commercial forest");

    private final String code;
    private final String chinese;
    private final String english;

    ForestCategory(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /// The code that survey files carry.
    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
