package org.tanku.kernel.method.stock;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

/// What the trees of one stand hold (小班碳储量).
public record StandCarbon(StandCode stand, Explained<TonnesCO2e> stock) {}
