package org.tanku.kernel.method.tree;

import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.trace.Phrase;

/// A measured area that stands for more (样地), horizontal. A plot without a tree is a plot all the
/// same.
///
/// @param stratum the stands measured together, to which it belongs
public record Plot(String code, String stratum, SquareMetres area) {
    public Plot {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a plot has a code");
        }
        if (!(area.value() > 0)) {
            throw new IllegalArgumentException(
                    "plot " + code + " has an area, not " + area.value() + " m²");
        }
    }

    /// Where its area comes from, as a step tells it.
    String told() {
        return Phrase.PLOT_OF_SURVEY.tell(code);
    }
}
