package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.growth.Curve;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;

/// How the stands of one species grow (树种生长曲线): in volume, or in carbon.
public sealed interface StandCurve {
    /// Stock per hectare; carbon follows by the factors of the species.
    record OfVolume(Curve<CubicMetresPerHectare> curve) implements StandCurve {}

    /// Carbon of the trees per hectare. The stock that a survey measured is not used.
    record OfCarbon(Curve<TonnesCarbonPerHectare> curve) implements StandCurve {}

    /// No curve: linear growth of the IPCC guidelines, as an assumption that each step tells.
    record Linear() implements StandCurve {}
}
