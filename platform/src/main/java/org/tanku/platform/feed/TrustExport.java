package org.tanku.platform.feed;

import org.tanku.platform.registry.Programme;
import org.tanku.survey.cadtrust.CadTrustProblem;
import org.tanku.survey.cadtrust.CadTrustTables;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Our registry as tables of the trust (数据报送).
///
/// @param problems what does not fit the trust's published model; the tables are told as they are
/// @param leftOut units that the model has no metric for, or that came from elsewhere
/// @param at when the tables were drawn
public record TrustExport(
        CadTrustTables tables, List<CadTrustProblem> problems, List<LeftOut> leftOut, Instant at) {
    /// Units of a programme whose unit is no whole tonne (未导出单位).
    public record LeftOut(Programme programme, long units) {}

    /// Before anything was drawn.
    static final TrustExport NONE =
            new TrustExport(new CadTrustTables(Map.of()), List.of(), List.of(), Instant.EPOCH);

    public TrustExport {
        problems = List.copyOf(problems);
        leftOut = List.copyOf(leftOut);
    }
}
