package org.tanku.kernel.method.inventory;

import java.util.Comparator;

/// What keeps an inventory from being made (清单数据问题).
///
/// @param where the crop, the animal or the kind of nitrogen
public record InventoryProblem(String where, Kind kind, String detail)
        implements Comparable<InventoryProblem> {

    /// The kinds, in the order in which they are checked.
    public enum Kind {
        /// The tables of the set were not obtained. Detail: its code.
        FACTOR_SET_NOT_AVAILABLE,
        /// One crop or herd stands twice.
        TWICE,
        /// The set has no such cell: never taken for zero. Detail: the letter and the row.
        FACTOR_MISSING,
        /// The activity was not recorded. Detail: the reason.
        NOT_RECORDED
    }

    @Override
    public int compareTo(InventoryProblem other) {
        return Comparator.comparing(InventoryProblem::kind)
                .thenComparing(InventoryProblem::where)
                .thenComparing(InventoryProblem::detail)
                .compare(this, other);
    }
}
