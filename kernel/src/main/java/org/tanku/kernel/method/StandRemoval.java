package org.tanku.kernel.method;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

/// What one stand took up in a period (小班碳汇量); below zero where it lost carbon.
public record StandRemoval(StandCode stand, Explained<TonnesCO2e> removal) {}
