package org.tanku.kernel.forest;

/// The class of forest land in a survey (地类). Codes of the classification of forest land (LY/T
/// 1812, recalled; check them against the edition of the survey at hand).
public enum LandCategory {
    ARBOUR_FOREST("111", "乔木林地", "arbour forest"),
    MANGROVE("112", "红树林地", "mangrove"),
    BAMBOO_FOREST("113", "竹林地", "bamboo forest"),
    OPEN_FOREST("120", "疏林地", "open forest"),
    SHRUBLAND("130", "灌木林地", "shrubland"),
    YOUNG_PLANTATION("140", "未成林造林地", "plantation not yet grown up"),
    OTHER_FOREST_LAND("190", "其他林地", "other forest land");

    private final String code;
    private final String chinese;
    private final String english;

    LandCategory(String code, String chinese, String english) {
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
