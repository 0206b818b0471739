package org.tanku.kernel.method.sampling;

import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.function.DoubleFunction;

/// What an equation of sampling speaks of (估计对象): biomass or stock per hectare, or carbon. The same
/// formula stands in the catalogue once for each.
record PlotKind<Q extends Quantity>(String name, Unit unit, DoubleFunction<Q> quantity) {
    static final PlotKind<TonnesBiomassPerHectare> BIOMASS =
            new PlotKind<>("biomass", Unit.TONNE_BIOMASS_PER_HECTARE, TonnesBiomassPerHectare::new);
    static final PlotKind<CubicMetresPerHectare> VOLUME =
            new PlotKind<>("volume", Unit.CUBIC_METRE_PER_HECTARE, CubicMetresPerHectare::new);
    static final PlotKind<TonnesCO2e> CARBON =
            new PlotKind<>("carbon", Unit.TONNE_CO2E, TonnesCO2e::new);

    Symbol<Q> letter(String name, String chinese, String english) {
        return new Symbol<>(name, unit, quantity, chinese, english);
    }

    Formula formula(String id, String chinese, String english, String text, Source source) {
        return Formula.of(id + "-" + name, chinese, english, text, source);
    }
}
