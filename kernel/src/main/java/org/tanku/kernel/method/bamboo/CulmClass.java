package org.tanku.kernel.method.bamboo;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.PerHectare;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Phrase;

import java.time.LocalDate;

/// One line of a table of culms (立竹调查表): how many culms of one diameter and age stand on a hectare
/// of a stand.
///
/// @param dbh diameter of the culm, the middle of its class
/// @param age in years; a shoot of this year has zero
/// @param survey name of the survey, for the explanation
public record CulmClass(
        StandCode stand,
        Hectares area,
        Centimetres dbh,
        Years age,
        PerHectare culms,
        String survey,
        LocalDate surveyedOn) {

    String told() {
        return Phrase.STAND_OF_SURVEY.tell(survey, stand.toString());
    }
}
