package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

/// A value together with the step that made it (可解释的量). There is no way to have one without the
/// other.
public record Explained<Q extends Quantity>(Q value, Step step) {
    public Explained {
        if (!step.value().equals(value)) {
            throw new IllegalArgumentException("the step says " + step.value() + ", not " + value);
        }
    }

    /// A value read from a survey, a plot or a form.
    public static <Q extends Quantity> Explained<Q> given(
            Symbol<Q> symbol, Q value, String origin) {
        return new Explained<>(value, new Step.Given(symbol.name(), value, origin));
    }

    /// A value that no source gives and the user confirmed.
    public static <Q extends Quantity> Explained<Q> assumed(
            Symbol<Q> symbol, Q value, String because) {
        return new Explained<>(value, new Step.Assumed(symbol.name(), value, because));
    }

    /// The same value under the letter it has in the equation above it: a stock C becomes C₁ or C₂.
    public Explained<Q> as(Symbol<Q> symbol) {
        return new Explained<>(value, step.under(symbol.name()));
    }

    /// The same value, telling that it stands in for something else.
    public Explained<Q> insteadOf(String asked, String because) {
        return new Explained<>(value, new Step.Chosen(asked, because, step));
    }
}
