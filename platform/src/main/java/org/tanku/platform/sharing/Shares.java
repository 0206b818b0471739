package org.tanku.platform.sharing;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.tenure.TitleId;

import java.util.List;

/// What of a statement falls on each title of its project (分摊结果), with the parts of the stands it
/// comes from.
///
/// @param units in all, each of `unit_kg`
/// @param stands in order of their codes
public record Shares(long units, int unit_kg, List<HolderShare> holders, List<StandShare> stands) {
    public Shares {
        holders = List.copyOf(holders);
        stands = List.copyOf(stands);
    }

    /// What falls on one title and its holder (权利人份额): the sum over its stands.
    public record HolderShare(
            TitleId title,
            PartyId holder,
            String certificate,
            Mu area,
            double areaShare,
            int stands,
            long units) {}

    /// What falls on one stand (小班份额).
    ///
    /// @param removal as measured; a stand that lost carbon weighs nothing
    /// @param whole the whole part of its quota
    /// @param extra one where its remainder earned another unit, else zero
    public record StandShare(
            StandCode stand, TitleId title, TonnesCO2e removal, long whole, int extra) {
        public long units() {
            return whole + extra;
        }
    }
}
