package org.tanku.platform.api.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.tanku.platform.api.Scope;
import org.tanku.platform.feed.TrustExport;
import org.tanku.platform.feed.TrustExports;
import org.tanku.survey.cadtrust.CadTrustModel;
import org.tanku.survey.cadtrust.CadTrustProblem;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Our registry as tables of the trust (数据报送), with what does not fit its published model.
@ApiResource(tag = "mirror")
class FeedResource {
    record TrustProblemBody(
            String table,
            int row,
            String field,
            String found,
            CadTrustProblem.Kind problem,
            String expected) {
        static TrustProblemBody of(CadTrustProblem problem) {
            return new TrustProblemBody(
                    problem.table(),
                    problem.row(),
                    problem.field(),
                    problem.found(),
                    problem.kind(),
                    problem.expected());
        }
    }

    record TrustTablesBody(
            String modelEdition,
            Instant drawnAt,
            Map<String, List<Map<String, String>>> tables,
            List<TrustProblemBody> misfits) {
        static TrustTablesBody of(TrustExport export) {
            return new TrustTablesBody(
                    CadTrustModel.EDITION,
                    export.at(),
                    export.tables().rows(),
                    export.problems().stream().map(TrustProblemBody::of).toList());
        }
    }

    private final TrustExports exports;

    FeedResource(TrustExports exports) {
        this.exports = exports;
    }

    /// A minute old at most.
    @GetMapping("/feed/cad-trust")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<TrustTablesBody> getTrustTables() {
        return Reply.found(TrustTablesBody.of(exports.current()));
    }
}
