package org.tanku.kernel.forest;

import org.tanku.kernel.quantity.Years;

/// The last full year of each age group of one species and origin (龄组划分标准): a table prints "11–20",
/// so a stand is middle-aged until its twenty-first year begins.
public record AgeLimits(Years young, Years middleAged, Years nearMature, Years mature) {
    public AgeLimits {
        if (!(young.value() < middleAged.value()
                && middleAged.value() < nearMature.value()
                && nearMature.value() < mature.value())) {
            throw new IllegalArgumentException(
                    "age limits rise from group to group, not "
                            + young
                            + ", "
                            + middleAged
                            + ", "
                            + nearMature
                            + ", "
                            + mature);
        }
    }
}
