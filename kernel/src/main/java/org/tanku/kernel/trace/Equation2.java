package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

import java.util.List;

/// An equation of two values. The explained path and the columnar path call the same [Arithmetic].
public record Equation2<A extends Quantity, B extends Quantity, R extends Quantity>(
        Formula formula, Symbol<R> result, Symbol<A> a, Symbol<B> b, Arithmetic arithmetic)
        implements Equation<R> {

    /// The numbers alone, in the order of the declared symbols and in their units.
    @FunctionalInterface
    public interface Arithmetic {
        double apply(double a, double b);
    }

    public Explained<R> of(Explained<A> a, Explained<B> b) {
        return told(
                arithmetic.apply(a.value().value(), b.value().value()),
                List.of(a.step(), b.step()));
    }

    @Override
    public List<Symbol<?>> arguments() {
        return List.of(a, b);
    }

    @Override
    public double compute(double... arguments) {
        checkCount(arguments);
        return arithmetic.apply(arguments[0], arguments[1]);
    }
}
