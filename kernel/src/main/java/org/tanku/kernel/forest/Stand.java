package org.tanku.kernel.forest;

import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Phrase;

import java.time.LocalDate;

/// One stand as one survey found it (小班): the smallest area that the forest management inventory
/// describes as one, with the dominant species (优势树种) it is measured by. The survey's name is told
/// in every trace that starts here.
public record Stand(
        StandCode code,
        Mu area,
        LandCategory landCategory,
        ForestCategory forestCategory,
        Origin origin,
        String dominantSpecies,
        Reading<Years> age,
        Reading<CanopyDensity> canopy,
        Reading<CubicMetresPerHectare> stockPerHectare,
        String survey,
        LocalDate surveyedOn) {
    public Stand {
        if (dominantSpecies.isBlank()) {
            throw new IllegalArgumentException("stand " + code + " names no dominant species");
        }
        if (survey.isBlank()) {
            throw new IllegalArgumentException("stand " + code + " names no survey");
        }
    }

    /// Where its values were read, as a trace tells it: `survey 2025, stand
    /// 350428-101-205-012-0034`.
    public String told() {
        return Phrase.STAND_OF_SURVEY.tell(survey, code.toString());
    }
}
