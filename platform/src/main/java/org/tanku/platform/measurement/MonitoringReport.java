package org.tanku.platform.measurement;

import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.project.ProjectId;

import java.time.Instant;
import java.time.LocalDate;

/// What the kernel found for a project in a period (监测报告，减排量核算报告). It is what gets verified.
///
/// @param end the edition that gives the stocks at the end of the period
/// @param digest SM3 over all traces in order of stand, then the total
/// @param measuredBy the organisation that measured
public record MonitoringReport(
        ReportId id,
        String number,
        ProjectId project,
        EditionId end,
        LocalDate firstDay,
        LocalDate lastDay,
        TonnesCO2e removal,
        int stands,
        Mu area,
        String parameterSet,
        String kernelVersion,
        String digest,
        PartyId measuredBy,
        PartyId measuredByPerson,
        Instant measuredAt) {
    public MonitoringPeriod period() {
        return new MonitoringPeriod(firstDay, lastDay);
    }
}
