package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

import java.util.List;

/// An equation of four values. The explained path and the columnar path call the same [Arithmetic].
public record Equation4<
                A extends Quantity,
                B extends Quantity,
                C extends Quantity,
                D extends Quantity,
                R extends Quantity>(
        Formula formula,
        Symbol<R> result,
        Symbol<A> a,
        Symbol<B> b,
        Symbol<C> c,
        Symbol<D> d,
        Arithmetic arithmetic)
        implements Equation<R> {

    /// The numbers alone, in the order of the declared symbols and in their units.
    @FunctionalInterface
    public interface Arithmetic {
        double apply(double a, double b, double c, double d);
    }

    public Explained<R> of(Explained<A> a, Explained<B> b, Explained<C> c, Explained<D> d) {
        return told(
                arithmetic.apply(
                        a.value().value(), b.value().value(), c.value().value(), d.value().value()),
                List.of(a.step(), b.step(), c.step(), d.step()));
    }

    @Override
    public List<Symbol<?>> arguments() {
        return List.of(a, b, c, d);
    }

    @Override
    public double compute(double... arguments) {
        checkCount(arguments);
        return arithmetic.apply(arguments[0], arguments[1], arguments[2], arguments[3]);
    }
}
