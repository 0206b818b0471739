package org.tanku.platform.measurement;

import org.tanku.kernel.trace.Confidence;

/// What a report rests on that its reader must be told (须告知事项), and in how many stands.
public sealed interface Notice {
    int stands();

    /// A figure or formula whose source is less sure than "recalled, high".
    ///
    /// @param what the parameter set and row, or the formula's text
    record UncertainFigure(
            String symbol, String what, String source, Confidence confidence, int stands)
            implements Notice {}

    /// Something stands in for what was asked.
    record Departure(String asked, String because, int stands) implements Notice {}

    /// A value no source gives, which was confirmed.
    record Assumption(String symbol, String value, String because, int stands) implements Notice {}
}
