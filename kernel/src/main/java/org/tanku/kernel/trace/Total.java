package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

import java.util.List;

/// A sum over any number of explained values of one unit (合计), compensated and in the order given.
public record Total<R extends Quantity>(Formula formula, Symbol<R> result, Symbol<R> part)
        implements Equation<R> {

    public Explained<R> of(List<Explained<R>> parts) {
        double[] values = parts.stream().mapToDouble(each -> each.value().value()).toArray();
        return told(compute(values), parts.stream().map(Explained::step).toList());
    }

    @Override
    public List<Symbol<?>> arguments() {
        return List.of(part);
    }

    @Override
    public double compute(double... arguments) {
        return Summation.total(arguments);
    }
}
