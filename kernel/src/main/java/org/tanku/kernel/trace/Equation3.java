package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

import java.util.List;

/// An equation of three values. The explained path and the columnar path call the same
/// [Arithmetic].
public record Equation3<
                A extends Quantity, B extends Quantity, C extends Quantity, R extends Quantity>(
        Formula formula,
        Symbol<R> result,
        Symbol<A> a,
        Symbol<B> b,
        Symbol<C> c,
        Arithmetic arithmetic)
        implements Equation<R> {

    /// The numbers alone, in the order of the declared symbols and in their units.
    @FunctionalInterface
    public interface Arithmetic {
        double apply(double a, double b, double c);
    }

    public Explained<R> of(Explained<A> a, Explained<B> b, Explained<C> c) {
        return told(
                arithmetic.apply(a.value().value(), b.value().value(), c.value().value()),
                List.of(a.step(), b.step(), c.step()));
    }

    @Override
    public List<Symbol<?>> arguments() {
        return List.of(a, b, c);
    }

    @Override
    public double compute(double... arguments) {
        checkCount(arguments);
        return arithmetic.apply(arguments[0], arguments[1], arguments[2]);
    }
}
