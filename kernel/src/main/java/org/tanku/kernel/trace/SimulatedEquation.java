package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

import java.util.List;

/// An equation whose value is found by drawing many times (模拟方程): seed and number of draws are
/// among its letters, so that the value can be computed again to the last bit. It has more letters
/// than other equations, because a simulation cannot be split into parts without losing what they
/// share.
public record SimulatedEquation<R extends Quantity>(
        Formula formula, Symbol<R> result, List<Symbol<?>> arguments, Arithmetic arithmetic)
        implements Equation<R> {
    public SimulatedEquation {
        arguments = List.copyOf(arguments);
    }

    /// The numbers alone, in the order of the declared symbols and in their units.
    @FunctionalInterface
    public interface Arithmetic {
        double apply(double... values);
    }

    /// @throws IllegalArgumentException when a value is not in the unit of its letter
    public Explained<R> of(List<Explained<?>> values) {
        double[] numbers = values.stream().mapToDouble(each -> each.value().value()).toArray();
        checkCount(numbers);
        for (int i = 0; i < numbers.length; i++) {
            Symbol<?> letter = arguments.get(i);
            if (values.get(i).value().unit() != letter.unit()) {
                throw new IllegalArgumentException(
                        letter.name()
                                + " is in "
                                + letter.unit().symbol()
                                + ", not in "
                                + values.get(i).value().unit().symbol());
            }
        }
        return told(arithmetic.apply(numbers), values.stream().<Step>map(Explained::step).toList());
    }

    @Override
    public double compute(double... arguments) {
        checkCount(arguments);
        return arithmetic.apply(arguments);
    }
}
