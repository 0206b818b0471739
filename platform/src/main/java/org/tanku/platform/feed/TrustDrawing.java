package org.tanku.platform.feed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.feed.TrustExport.LeftOut;
import org.tanku.survey.cadtrust.CadTrustCheck;
import org.tanku.survey.cadtrust.CadTrustTables;

import java.time.Clock;
import java.util.List;

/// Draws our registry as tables of the trust (绘制导出表), from one moment of the books.
@Component
class TrustDrawing {
    private final ProjectTables projects;
    private final UnitTables units;
    private final Clock clock;

    TrustDrawing(ProjectTables projects, UnitTables units, Clock clock) {
        this.projects = projects;
        this.units = units;
        this.clock = clock;
    }

    /// Draws all tables anew and holds them against the published model.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    TrustExport draw() {
        TrustRows rows = new TrustRows();
        projects.tell(rows);
        List<LeftOut> leftOut = units.tell(rows);
        CadTrustTables tables = rows.tables();
        return new TrustExport(tables, CadTrustCheck.of(tables), leftOut, clock.instant());
    }
}
