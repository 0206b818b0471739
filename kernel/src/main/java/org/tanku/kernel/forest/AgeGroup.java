package org.tanku.kernel.forest;

import org.tanku.kernel.quantity.Years;

/// The stage of life of a stand (龄组): young, middle-aged, near-mature, mature, over-mature. Codes
/// of the forest inventories. Not the age class (龄级), which is a fixed span of years.
public enum AgeGroup {
    YOUNG("1", "幼龄林", "young"),
    MIDDLE_AGED("2", "中龄林", "middle-aged"),
    NEAR_MATURE("3", "近熟林", "near-mature"),
    MATURE("4", "成熟林", "mature"),
    OVER_MATURE("5", "过熟林", "over-mature");

    private final String code;
    private final String chinese;
    private final String english;

    AgeGroup(String code, String chinese, String english) {
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

    /// The group of an age under the limits of its species and origin.
    public static AgeGroup of(Years age, AgeLimits limits) {
        double years = age.value();
        if (years < limits.young().value() + 1) {
            return YOUNG;
        }
        if (years < limits.middleAged().value() + 1) {
            return MIDDLE_AGED;
        }
        if (years < limits.nearMature().value() + 1) {
            return NEAR_MATURE;
        }
        return years < limits.mature().value() + 1 ? MATURE : OVER_MATURE;
    }
}
