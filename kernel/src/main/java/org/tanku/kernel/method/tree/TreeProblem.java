package org.tanku.kernel.method.tree;

import java.util.Comparator;

/// What keeps a tree table from being counted (检尺数据问题).
///
/// @param plot code of the plot; empty where the problem is with the choice of equations
/// @param tree number of the tree; empty where it is with the plot
/// @param detail what was found and what was expected
public record TreeProblem(String plot, String tree, Kind kind, String detail)
        implements Comparable<TreeProblem> {
    private static final Comparator<TreeProblem> BY_TREE =
            Comparator.comparing(TreeProblem::plot)
                    .thenComparing(TreeProblem::tree)
                    .thenComparing(TreeProblem::kind);

    /// The kinds, in the order in which they are checked.
    public enum Kind {
        /// Volume is wanted of a set that gives biomass alone. Detail: the set.
        SET_GIVES_NO_VOLUME,
        /// The equations need a value that the user has not settled. Detail: its name.
        SETTING_MISSING,
        /// Two plots have one code. Detail: the code.
        PLOT_TWICE,
        /// The tree stands on a plot that is not in the list. Detail: the plot.
        PLOT_UNKNOWN,
        /// Two trees of the plot have one number. Detail: the number.
        TREE_TWICE,
        /// No diameter. Detail: the survey's reason.
        DIAMETER_NOT_MEASURED,
        /// Thinner than what is tallied. Detail: `4.8 cm < 5.0 cm`.
        DIAMETER_BELOW_LEAST,
        /// So thick, or so thick for its height, that millimetres were probably typed. Detail:
        /// `183.0 cm, perhaps 183.0 mm`.
        DIAMETER_LOOKS_LIKE_MILLIMETRES,
        /// No height, which the equations need. Detail: the survey's reason.
        HEIGHT_NOT_MEASURED,
        /// The set has no equation for the species, its group or a stand-in. Detail: the species.
        SPECIES_NOT_IN_SET,
        /// No wood density, expansion, root ratio or carbon fraction of the species. Detail: the
        /// species.
        SPECIES_WITHOUT_FACTORS
    }

    /// By plot and tree, then in the order of checks.
    @Override
    public int compareTo(TreeProblem other) {
        return BY_TREE.compare(this, other);
    }
}
