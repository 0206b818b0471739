package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

import java.util.List;

/// A formula that can be applied (方程): its text and its arithmetic cannot drift apart, because the
/// value and the told step come from one call. Coefficients never stand in it, only what nature
/// fixed.
public sealed interface Equation<R extends Quantity>
        permits Equation1,
                Equation2,
                Equation3,
                Equation4,
                Equation5,
                Equation6,
                EquationOfMany,
                SimulatedEquation,
                Total {

    Formula formula();

    Symbol<R> result();

    /// The letters it takes, in order; for a [Total] and an [EquationOfMany] the one that repeats.
    List<Symbol<?>> arguments();

    /// Whether it takes any number of values under its one letter.
    default boolean repeats() {
        return this instanceof Total || this instanceof EquationOfMany;
    }

    /// The same arithmetic on plain numbers in the declared units: for recomputing a told step.
    double compute(double... arguments);

    /// The value of a computed step, wrapped with it.
    default Explained<R> told(double value, List<Step> from) {
        R quantity = result().of(value);
        return new Explained<>(
                quantity, new Step.Computed(result().name(), quantity, formula(), from));
    }

    /// @throws IllegalArgumentException when the number of values is not that of the symbols
    default void checkCount(double[] arguments) {
        if (arguments.length != arguments().size()) {
            throw new IllegalArgumentException(
                    formula().id()
                            + " takes "
                            + arguments().size()
                            + " values, not "
                            + arguments.length);
        }
    }
}
