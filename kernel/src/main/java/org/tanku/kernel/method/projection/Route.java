package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.growth.Curve;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

import java.util.function.Function;

/// The way from age to carbon of one stand (预估路径): by volume, by carbon, or in a line.
///
/// @param curve what grows, per hectare
/// @param carbon of the whole stand
/// @param aboveGround what a fire finds
record Route<Q extends Quantity>(
        Function<Explained<Years>, Explained<Q>> curve,
        RelativeGrowth<Q> relative,
        Function<Explained<Q>, Explained<TonnesCO2e>> carbon,
        Function<Explained<Q>, Explained<TonnesBiomassPerHectare>> aboveGround) {

    static Route<CubicMetresPerHectare> byVolume(
            Curve<CubicMetresPerHectare> curve, Row row, Explained<Hectares> area) {
        return new Route<>(
                curve::within,
                RelativeGrowth.OF_VOLUME,
                stock ->
                        TreeCarbon.C_TREE.of(
                                stock,
                                area,
                                row.get(Symbols.D),
                                row.get(Symbols.BEF),
                                row.get(Symbols.R),
                                row.get(Symbols.CF)),
                stock ->
                        FireEquations.ABOVE_GROUND.of(
                                stock, row.get(Symbols.D), row.get(Symbols.BEF)));
    }

    static Route<TonnesCarbonPerHectare> byCarbon(
            Curve<TonnesCarbonPerHectare> curve, Explained<Hectares> area) {
        return new Route<>(
                curve::within,
                RelativeGrowth.OF_CARBON,
                density -> ProjectionEquations.BY_DENSITY.of(area, density),
                density -> {
                    throw new IllegalStateException(
                            curve.name() + " does not tell what stands above ground");
                });
    }

    static Route<TonnesBiomassPerHectare> inALine(
            ParameterSet factors, String species, Explained<Hectares> area) {
        return new Route<>(
                age ->
                        LinearGrowth.at(factors, age)
                                .insteadOf(
                                        Phrase.CURVE_OF.tell(species),
                                        Phrase.NO_CURVE.tell(species)),
                RelativeGrowth.OF_BIOMASS,
                biomass -> LinearGrowth.carbon(factors, area, biomass),
                biomass -> biomass.as(FireEquations.ABOVE_GROUND.result()));
    }
}
