package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

import java.util.List;

/// An equation of any number of values of one unit (多值方程): a mean, a deviation. The order of the
/// values is part of the trace.
public record EquationOfMany<A extends Quantity, R extends Quantity>(
        Formula formula, Symbol<R> result, Symbol<A> each, Arithmetic arithmetic)
        implements Equation<R> {

    /// The numbers alone, in the unit of the declared symbol.
    @FunctionalInterface
    public interface Arithmetic {
        double apply(double... values);
    }

    public Explained<R> of(List<Explained<A>> values) {
        double[] numbers = values.stream().mapToDouble(one -> one.value().value()).toArray();
        return told(compute(numbers), values.stream().map(Explained::step).toList());
    }

    @Override
    public List<Symbol<?>> arguments() {
        return List.of(each);
    }

    @Override
    public double compute(double... arguments) {
        return arithmetic.apply(arguments);
    }
}
