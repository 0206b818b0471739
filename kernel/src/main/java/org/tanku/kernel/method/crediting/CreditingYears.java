package org.tanku.kernel.method.crediting;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Years;

/// How long removals of a project may count (计入期年限), as far as it is known.
public record CreditingYears(Reading<Years> least, Reading<Years> most) {
    /// Read from a row of `crediting`; what is too unsure counts as not known.
    static CreditingYears of(ParameterSet set, String row) {
        return new CreditingYears(
                reading(set, row, "years_least"), reading(set, row, "years_most"));
    }

    static CreditingYears unknown(String because) {
        return new CreditingYears(Reading.missing(because), Reading.missing(because));
    }

    /// Whether a span breaks a limit that is known.
    public boolean excludes(Years span) {
        boolean tooShort =
                least instanceof Reading.Measured<Years>(var years) && span.value() < years.value();
        boolean tooLong =
                most instanceof Reading.Measured<Years>(var years) && span.value() > years.value();
        return tooShort || tooLong;
    }

    private static Reading<Years> reading(ParameterSet set, String row, String symbol) {
        return set.find(row, symbol)
                .filter(found -> !found.source().confidence().mustBeConfirmed())
                .map(found -> Reading.of(new Years(found.value().value())))
                .orElseGet(() -> Reading.missing(set.id() + " " + row + " " + symbol));
    }
}
