package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

import java.util.List;

/// An equation of six values. The explained path and the columnar path call the same [Arithmetic].
public record Equation6<
                A extends Quantity,
                B extends Quantity,
                C extends Quantity,
                D extends Quantity,
                E extends Quantity,
                F extends Quantity,
                R extends Quantity>(
        Formula formula,
        Symbol<R> result,
        Symbol<A> a,
        Symbol<B> b,
        Symbol<C> c,
        Symbol<D> d,
        Symbol<E> e,
        Symbol<F> f,
        Arithmetic arithmetic)
        implements Equation<R> {

    /// The numbers alone, in the order of the declared symbols and in their units.
    @FunctionalInterface
    public interface Arithmetic {
        double apply(double a, double b, double c, double d, double e, double f);
    }

    public Explained<R> of(
            Explained<A> a,
            Explained<B> b,
            Explained<C> c,
            Explained<D> d,
            Explained<E> e,
            Explained<F> f) {
        return told(
                arithmetic.apply(
                        a.value().value(),
                        b.value().value(),
                        c.value().value(),
                        d.value().value(),
                        e.value().value(),
                        f.value().value()),
                List.of(a.step(), b.step(), c.step(), d.step(), e.step(), f.step()));
    }

    @Override
    public List<Symbol<?>> arguments() {
        return List.of(a, b, c, d, e, f);
    }

    @Override
    public double compute(double... arguments) {
        checkCount(arguments);
        return arithmetic.apply(
                arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
    }
}
