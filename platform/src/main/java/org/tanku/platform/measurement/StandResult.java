package org.tanku.platform.measurement;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.TonnesCO2e;

/// What one stand took up in the period of a report (小班清除量); below zero where it lost carbon.
public record StandResult(StandCode stand, Mu area, String species, TonnesCO2e removal) {}
