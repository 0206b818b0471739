package org.tanku.kernel.method.footprint;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;

/// One line of activity (活动数据): what, how much, in which year, how well known.
///
/// @param id the line in the record of the occasion or enterprise
/// @param amount in the unit of the factor; another unit is a problem, not converted
public record ActivityLine(
        String id, FactorOf kind, Quantity amount, int year, Grade grade, Uncertainty uncertainty) {

    /// How the amount is known (数据等级), best first.
    public enum Grade {
        MEASURED,
        DOCUMENTED,
        ESTIMATED
    }

    /// Relative uncertainty of the amount and of its factor, where somebody stated them (不确定性).
    public record Uncertainty(Reading<Ratio> amount, Reading<Ratio> factor) {
        public static Uncertainty notStated() {
            return new Uncertainty(Reading.missing("not stated"), Reading.missing("not stated"));
        }

        public static Uncertainty of(double amount, double factor) {
            return new Uncertainty(Reading.of(new Ratio(amount)), Reading.of(new Ratio(factor)));
        }
    }
}
