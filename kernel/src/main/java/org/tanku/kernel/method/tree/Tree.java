package org.tanku.kernel.method.tree;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.trace.Phrase;

/// A tree as the tally gives it (样木).
///
/// @param survey the survey it comes from, told with each of its values
public record Tree(
        TreeCode code,
        String species,
        TreeStatus status,
        Reading<Centimetres> diameter,
        Reading<Metres> height,
        String survey) {

    /// Where its values come from, as a step tells it.
    String told() {
        return Phrase.TREE_OF_SURVEY.tell(survey, code.plot(), code.number());
    }
}
