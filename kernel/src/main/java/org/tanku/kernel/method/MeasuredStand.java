package org.tanku.kernel.method;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.CubicMetresPerHectare;

/// A stand of which all is known that the volume route asks for (蓄积量已测小班): its stock was measured
/// and its species has a row of parameters.
public record MeasuredStand(Stand stand, CubicMetresPerHectare stock, Row row) {}
