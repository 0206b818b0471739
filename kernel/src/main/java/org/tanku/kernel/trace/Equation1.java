package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

import java.util.List;

/// An equation of one value. The explained path and the columnar path call the same [Arithmetic].
public record Equation1<A extends Quantity, R extends Quantity>(
        Formula formula, Symbol<R> result, Symbol<A> a, Arithmetic arithmetic)
        implements Equation<R> {

    /// The numbers alone, in the order of the declared symbols and in their units.
    @FunctionalInterface
    public interface Arithmetic {
        double apply(double a);
    }

    public Explained<R> of(Explained<A> a) {
        return told(arithmetic.apply(a.value().value()), List.of(a.step()));
    }

    @Override
    public List<Symbol<?>> arguments() {
        return List.of(a);
    }

    @Override
    public double compute(double... arguments) {
        checkCount(arguments);
        return arithmetic.apply(arguments[0]);
    }
}
