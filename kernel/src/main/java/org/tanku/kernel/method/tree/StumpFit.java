package org.tanku.kernel.method.tree;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;

import java.util.List;

/// The ratio of diameters of trees that still stand near by (根径比拟合), or the refusal of too few.
public sealed interface StumpFit {
    record Fitted(Explained<Ratio> ratio) implements StumpFit {}

    record TooFewTrees(int found, int least) implements StumpFit {}

    /// A standing tree measured at breast height and at the ground (标准木).
    record Pair(Centimetres diameter, Centimetres atGround, String origin) {
        public Pair {
            if (!(diameter.value() > 0 && atGround.value() > 0)) {
                throw new IllegalArgumentException(
                        "a standing tree has two diameters, not "
                                + diameter.value()
                                + " and "
                                + atGround.value()
                                + " cm");
            }
        }
    }

    static StumpFit of(List<Pair> trees) {
        int least =
                (int)
                        ParameterSet.load("tree-table-limits@2026-1")
                                .get(
                                        "根径换算",
                                        Symbols.ratio(
                                                "pairs_least", "最少株数", "least number of trees"))
                                .value()
                                .value();
        if (trees.size() < least) {
            return new TooFewTrees(trees.size(), least);
        }
        return new Fitted(
                StumpEquations.RATIO.of(
                        StumpEquations.SUM_OF_DIAMETERS.of(
                                trees.stream()
                                        .map(tree ->
                                                Explained.given(
                                                        TreeSymbols.DBH,
                                                        tree.diameter(),
                                                        tree.origin()))
                                        .toList()),
                        StumpEquations.SUM_OF_STUMPS.of(
                                trees.stream()
                                        .map(tree ->
                                                Explained.given(
                                                        TreeSymbols.STUMP,
                                                        tree.atGround(),
                                                        tree.origin()))
                                        .toList())));
    }
}
