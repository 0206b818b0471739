package org.tanku.kernel.method.crediting;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.StandRemoval;
import org.tanku.kernel.method.StockChange;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;

/// What the trees of one stand did (小班碳流): with the project, without it, and what counts.
record StandFlow(
        StandCode stand,
        Explained<TonnesCO2e> trees,
        Explained<TonnesCO2e> baseline,
        Explained<TonnesCO2e> counted) {
    StandRemoval removal() {
        return new StandRemoval(stand, counted);
    }

    /// The same values, each with a line that points to the stand's own explanation.
    StandFlow inBrief() {
        return new StandFlow(
                stand,
                brief(StockChange.TREES, trees),
                brief(StockChange.TREES_BSL, baseline),
                brief(Symbols.REMOVAL, counted));
    }

    private Explained<TonnesCO2e> brief(
            Symbol<TonnesCO2e> letter, Explained<TonnesCO2e> explained) {
        return Explained.given(
                letter, explained.value(), Phrase.TOLD_ON_ITS_OWN.tell(stand.toString()));
    }
}
