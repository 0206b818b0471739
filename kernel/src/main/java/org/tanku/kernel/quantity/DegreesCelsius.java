package org.tanku.kernel.quantity;

/// A temperature in degrees Celsius (摄氏度).
public record DegreesCelsius(double value) implements Quantity {
    public DegreesCelsius {
        Unit.DEGREE_CELSIUS.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.DEGREE_CELSIUS;
    }
}
