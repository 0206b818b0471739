package org.tanku.kernel.method.pools;

import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.TonnesCO2ePerYear;
import org.tanku.kernel.quantity.TonnesCarbonPerHectareYear;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

/// How the soil of one stratum changes from year to year (土壤有机碳变化过程): nothing before preparation,
/// the loss in its year, then equal gains until the reference is reached.
///
/// @param firstYear change in the year of preparation
/// @param gain change in each of the years after it
/// @param span for how many years
public record SoilPath(
        Explained<Hectares> area,
        Explained<TonnesCarbonPerHectareYear> firstYear,
        Explained<TonnesCarbonPerHectareYear> gain,
        Explained<Years> span) {

    /// The change in one calendar year.
    public Explained<TonnesCO2ePerYear> in(int year, int preparation) {
        int since = year - preparation;
        if (since < 0 || since > span.value().value()) {
            return Letters.zero(
                    SoilCarbon.CHANGE,
                    Phrase.SOIL_AT_REST.tell(
                            Integer.toString(year), Integer.toString(preparation)));
        }
        return SoilCarbon.OF_STRATUM.of(area, since == 0 ? firstYear : gain);
    }
}
