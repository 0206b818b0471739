package org.tanku.platform.measurement;

import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.measurement.MeasureOutcome.Reason;
import org.tanku.platform.project.Project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is to be measured, beside what was measured before (计量计划): decides whether the rules allow
/// it.
///
/// @param earlier the reports of the project that hold their period
/// @param start the edition the growth is counted from: the end of the last report, else the
///   project's start
/// @param baselines the project's baseline edition, if its scheme has one
record MeasuringPlan(
        Project project,
        List<MonitoringReport> earlier,
        SurveyEdition start,
        SurveyEdition end,
        List<SurveyEdition> baselines,
        LocalDate firstDay,
        LocalDate lastDay) {

    static Optional<MonitoringReport> lastOf(List<MonitoringReport> reports) {
        return reports.stream().max(Comparator.comparing(MonitoringReport::lastDay));
    }

    /// Stocks are compared from edition to edition, so no growth is counted twice.
    static EditionId startOf(Project project, List<MonitoringReport> earlier) {
        return lastOf(earlier).map(MonitoringReport::end).orElse(project.start());
    }

    Optional<Reason> findWrong() {
        if (end.kind() != EditionKind.SURVEY) {
            return Optional.of(Reason.END_EDITION_IS_NOT_A_SURVEY);
        }
        return findWrongPeriod().or(this::findWrongEditions);
    }

    private Optional<Reason> findWrongPeriod() {
        if (lastDay.isBefore(firstDay)) {
            return Optional.of(Reason.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        if (!project.creditingPeriod().contains(firstDay, lastDay)) {
            return Optional.of(Reason.PERIOD_OUTSIDE_CREDITING_PERIOD);
        }
        MonitoringPeriod period = new MonitoringPeriod(firstDay, lastDay);
        if (earlier.stream().anyMatch(report -> report.period().overlaps(period))) {
            return Optional.of(Reason.PERIOD_OVERLAPS_A_REPORT);
        }
        return lastOf(earlier)
                .filter(last -> !period.follows(last.period()))
                .map(_ -> Reason.PERIOD_DOES_NOT_FOLLOW_THE_LAST);
    }

    private Optional<Reason> findWrongEditions() {
        if (!end.surveyedOn().isAfter(start.surveyedOn())) {
            return Optional.of(Reason.END_EDITION_IS_NOT_LATER);
        }
        if (end.surveyedOn().isBefore(firstDay)) {
            return Optional.of(Reason.END_EDITION_IS_BEFORE_THE_PERIOD);
        }
        if (!baselines.isEmpty() && !earlier.isEmpty()) {
            return Optional.of(Reason.BASELINE_COVERS_ONE_REPORT);
        }
        if (baselines.stream()
                .anyMatch(each -> each.surveyedOn().getYear() != end.surveyedOn().getYear())) {
            return Optional.of(Reason.BASELINE_IS_OF_ANOTHER_YEAR);
        }
        return Optional.empty();
    }
}
