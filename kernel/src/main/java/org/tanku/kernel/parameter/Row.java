package org.tanku.kernel.parameter;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;

/// The row of a parameter set that serves a species (参数行): its own, or one it borrows.
public sealed interface Row {
    ParameterSet set();

    /// The name of the row in the set.
    String name();

    /// @throws IllegalArgumentException when the row has no such figure, or in another unit
    <Q extends Quantity> Explained<Q> get(Symbol<Q> symbol);

    /// The row that bears the name of the species.
    record Own(ParameterSet set, String name) implements Row {
        @Override
        public <Q extends Quantity> Explained<Q> get(Symbol<Q> symbol) {
            return set.get(name, symbol);
        }
    }

    /// The row of a group or of a stand-in; each figure taken from it tells why in its step.
    record Borrowed(ParameterSet set, String asked, String name, String because) implements Row {
        @Override
        public <Q extends Quantity> Explained<Q> get(Symbol<Q> symbol) {
            return set.get(name, symbol)
                    .insteadOf(Phrase.FIGURE_OF.tell(symbol.name(), asked), because);
        }
    }
}
