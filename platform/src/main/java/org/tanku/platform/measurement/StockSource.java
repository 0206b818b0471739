package org.tanku.platform.measurement;

import org.tanku.platform.land.EditionId;
import org.tanku.platform.sampling.RoundId;

/// Where the stocks at one end of a period come from (蓄积来源): the stands as they were surveyed, or
/// plots, whose stratum means the stands of a survey are given.
public sealed interface StockSource {
    /// The survey that tells the stands and their areas.
    EditionId edition();

    record BySurvey(EditionId edition) implements StockSource {}

    record ByPlots(EditionId edition, RoundId round) implements StockSource {}
}
