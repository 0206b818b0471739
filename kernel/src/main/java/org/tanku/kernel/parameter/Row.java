package org.tanku.kernel.parameter;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;

import java.util.Optional;

/// The row of a parameter set that serves a species (参数行), and why it does when it is not the
/// species' own; each figure taken from a borrowed row tells so in its step.
public record Row(ParameterSet set, String asked, String name, Optional<String> because) {

    /// @throws IllegalArgumentException when the row has no such figure, or in another unit
    public <Q extends Quantity> Explained<Q> get(Symbol<Q> symbol) {
        Explained<Q> figure = set.get(name, symbol);
        return because.map(
                        reason ->
                                figure.insteadOf(
                                        Phrase.FIGURE_OF.tell(symbol.name(), asked), reason))
                .orElse(figure);
    }
}
