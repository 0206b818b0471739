package org.tanku.kernel.method.judicial;

import java.util.Comparator;

/// What keeps a loss from being counted (损失清单问题).
///
/// @param number of the item; empty where the problem is with the choice or the years
/// @param detail what was found and what was expected
public record LossProblem(String number, Kind kind, String detail)
        implements Comparable<LossProblem> {
    private static final Comparator<LossProblem> BY_ITEM =
            Comparator.comparing(LossProblem::number).thenComparing(LossProblem::kind);

    /// The kinds, in the order in which they are checked.
    public enum Kind {
        /// Neither an item nor a year of recovery. Detail: empty.
        NOTHING_LOST,
        /// Two items have one number. Detail: the number.
        ITEM_TWICE,
        /// A value that no public source gives was not settled. Detail: its name.
        SETTING_MISSING,
        /// No factors for the species, its group or a stand-in. Detail: the species.
        SPECIES_WITHOUT_FACTORS,
        /// The set of tree equations has none for the species. Detail: the species.
        SPECIES_NOT_IN_SET,
        /// The strategy counts by volume, and the set gives biomass alone. Detail: the set.
        SET_GIVES_NO_VOLUME,
        /// No case was published for trees of this kind. Detail: the species.
        SPECIES_WITHOUT_CALIBRATION,
        /// No height, which the equations need. Detail: the reason.
        HEIGHT_NOT_MEASURED,
        /// The diameter is not one a tally would take. Detail: what was found.
        DIAMETER_DOUBTFUL,
        /// A layer of soil cannot burn, and what stands on it is not dug out. Detail: both.
        LAYER_AND_DESTRUCTION_DISAGREE,
        /// No density of the layer is public, or the public one is of another depth. Detail: forest
        /// type and layer.
        DENSITY_MISSING,
        /// The years do not run from 1 on without a gap. Detail: the year that was expected and the
        /// one found.
        YEARS_OUT_OF_ORDER
    }

    /// By item, then in the order of checks.
    @Override
    public int compareTo(LossProblem other) {
        return BY_ITEM.compare(this, other);
    }
}
