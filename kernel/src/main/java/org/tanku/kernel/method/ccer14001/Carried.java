package org.tanku.kernel.method.ccer14001;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

/// What a period earns after earlier losses are made up, and what is still to be made up (亏缺结转).
public record Carried(Explained<TonnesCO2e> creditable, Explained<TonnesCO2e> carriedDeficit) {}
