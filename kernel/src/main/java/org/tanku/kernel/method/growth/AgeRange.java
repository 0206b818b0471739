package org.tanku.kernel.method.growth;

import org.tanku.kernel.quantity.Years;

/// The ages for which a curve holds (适用年龄范围), both inside.
public record AgeRange(Years first, Years last) {
    public AgeRange {
        if (!(first.value() <= last.value())) {
            throw new IllegalArgumentException(
                    "ages from " + first.value() + " to " + last.value() + " a");
        }
    }

    public static AgeRange of(double first, double last) {
        return new AgeRange(new Years(first), new Years(last));
    }

    public boolean isBefore(Years age) {
        return last.value() < age.value();
    }

    public boolean isAfter(Years age) {
        return age.value() < first.value();
    }
}
