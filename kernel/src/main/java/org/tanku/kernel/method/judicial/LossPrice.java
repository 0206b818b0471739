package org.tanku.kernel.method.judicial;

import org.tanku.kernel.quantity.YuanPerTonne;
import org.tanku.kernel.trace.Explained;

import java.time.LocalDate;

/// The price at which a loss is paid (认购单价), and who set it. It is an input: the kernel knows no
/// market.
///
/// @param document where it was read
public record LossPrice(YuanPerTonne value, Kind kind, LocalDate day, String document) {
    public LossPrice {
        if (document.isBlank()) {
            throw new IllegalArgumentException("a price names the document it was read in");
        }
    }

    /// Where a price comes from (价格来源).
    public enum Kind {
        /// What the platform and the party agreed on the day of purchase.
        AGREED_ON_PLATFORM,
        /// The last price of the day of the scheme whose units are bought.
        CLOSE_OF_SCHEME,
        /// The last price of the national allowance on the day.
        CLOSE_OF_ALLOWANCE,
        /// The mean price of FFCER units.
        MEAN_OF_FFCER,
        /// A price that the court or the programme fixed.
        FIXED,
        /// A price that an expert stated.
        EXPERT
    }

    /// The price with its step.
    public Explained<YuanPerTonne> explained() {
        return Explained.given(LossSymbols.PRICE, value, document + ", " + day);
    }
}
