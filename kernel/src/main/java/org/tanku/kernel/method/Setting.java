package org.tanku.kernel.method;

import org.tanku.kernel.parameter.Parameter;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

/// A value that no public source gives with certainty (待定参数): it is asked from the user, never
/// taken in silence. The name of the setting is the name of its letter.
public sealed interface Setting<Q extends Quantity> {
    Symbol<Q> symbol();

    /// Why it is open.
    Words because();

    default String name() {
        return symbol().name();
    }

    /// A figure of a parameter set that is too unsure to be taken in silence.
    ///
    /// @throws IllegalArgumentException when the set has no such figure in the letter's unit
    static <Q extends Quantity> Setting<Q> suggested(
            ParameterSet set, String row, Symbol<Q> symbol, Words because) {
        Parameter figure =
                set.find(row, symbol.name())
                        .filter(found -> found.value().unit() == symbol.unit())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        set.id() + " gives no " + symbol.name() + " of " + row));
        return new Suggested<>(symbol, symbol.of(figure.value().value()), figure.source(), because);
    }

    /// Nothing to suggest: the user must supply it.
    record Required<Q extends Quantity>(Symbol<Q> symbol, Words because) implements Setting<Q> {}

    /// A value with its source is suggested; it counts when the user supplies or confirms it, and
    /// the report prints it as an assumption.
    record Suggested<Q extends Quantity>(Symbol<Q> symbol, Q value, Source source, Words because)
            implements Setting<Q> {}
}
