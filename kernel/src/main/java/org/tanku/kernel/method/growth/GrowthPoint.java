package org.tanku.kernel.method.growth;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Years;

/// What was measured at one age (生长观测点).
public record GrowthPoint<Q extends Quantity>(Years age, Q value) {}
