package org.tanku.platform.disclosure;

import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.tenure.Title;
import org.tanku.platform.verification.VerificationStatement;

import java.util.List;

/// Where the units of a block come from (来历): the walk back from a unit to the two surveys of its
/// stands.
public record Origin(
        UnitBlock block,
        VerificationStatement statement,
        MonitoringReport report,
        Project project,
        List<Title> titles,
        SurveyEdition start,
        SurveyEdition end) {

    /// Whether a survey behind the units was made up for a demonstration.
    public boolean generated() {
        return start.generated() || end.generated();
    }
}
