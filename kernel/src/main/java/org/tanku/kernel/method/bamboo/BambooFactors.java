package org.tanku.kernel.method.bamboo;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerHectare;
import org.tanku.kernel.trace.Explained;

/// What turns culms into carbon in one project (竹林计量参数): fixed when it is registered.
///
/// @param culm the equation of its region
/// @param roots confirmed or supplied by the user
/// @param steady carbon per hectare beyond which nothing counts, supplied by the user
record BambooFactors(
        Moso culm,
        Explained<Ratio> roots,
        Explained<Ratio> carbon,
        Explained<TonnesCO2ePerHectare> steady) {

    /// The stock of a stand that counts.
    Explained<TonnesCO2e> credited(BambooStand stand) {
        Explained<Hectares> area = Explained.given(Symbols.A, stand.area(), stand.told());
        Explained<TonnesBiomassPerHectare> biomass =
                Culms.STAND_BIOMASS.of(stand.classes().stream().map(this::biomass).toList());
        return Culms.CREDITED.of(
                Culms.CARBON.of(area, biomass, roots.as(Culms.R), carbon.as(Culms.CF)),
                area,
                steady.as(Culms.STEADY));
    }

    private Explained<TonnesBiomassPerHectare> biomass(CulmClass each) {
        Explained<Kilograms> mass =
                culm.culm(
                        Explained.given(Moso.DBH, each.dbh(), each.told()),
                        Explained.given(Moso.YEARS, each.age(), each.told()));
        return Culms.CLASS_BIOMASS.of(
                Explained.given(Culms.NUMBER, each.culms(), each.told()), mass.as(Culms.MASS));
    }
}
