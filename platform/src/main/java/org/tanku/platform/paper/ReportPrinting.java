package org.tanku.platform.paper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.trace.Step;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.StandResult;
import org.tanku.platform.paper.ReportSheets.Told;
import org.tanku.platform.party.Parties;
import org.tanku.platform.press.Draft;
import org.tanku.platform.press.PdfPress;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Prints a monitoring report (监测报告印制): from what measurement keeps, each figure with its source
/// and its steps, in one language.
@Service
public class ReportPrinting {
    /// Stands that are explained to the last figure: those that changed most.
    static final int EXPLAINED = 6;

    /// Stands whose traces are read for the parameters they used.
    static final int READ = 1_000;

    private final Measurement measurement;
    private final Projects projects;
    private final Parties parties;
    private final PdfPress press;
    private final ReportSheets sheets;

    ReportPrinting(
            Measurement measurement,
            Projects projects,
            Parties parties,
            PdfPress press,
            ReportSheets sheets) {
        this.measurement = measurement;
        this.projects = projects;
        this.parties = parties;
        this.press = press;
        this.sheets = sheets;
    }

    /// Either the file, or the characters that stand in the way.
    public sealed interface Outcome {
        record Printed(byte[] pdf) implements Outcome {}

        record Lacking(PaperOutcome.Refused because) implements Outcome {}
    }

    /// One at a time: a large report takes seconds and memory.
    @Transactional(readOnly = true)
    public synchronized Outcome print(MonitoringReport report, Locale language) {
        Draft draft = sheets.draw(tell(report), language);
        List<String> lacking = sheets.face().missing(draft.letters());
        if (!lacking.isEmpty()
                && PaperOutcome.lacking(lacking) instanceof PaperOutcome.Refused because) {
            return new Outcome.Lacking(because);
        }
        return new Outcome.Printed(press.print(draft));
    }

    private Told tell(MonitoringReport report) {
        Project project = projects.getProject(report.project());
        List<StandResult> results = measurement.listStandResults(report.id());
        List<Step.Looked> figures = new ArrayList<>();
        results.stream()
                .limit(READ)
                .flatMap(each -> measurement.findTrace(report.id(), each.stand()).stream())
                .forEach(step -> Figures.collect(step, figures));
        List<Told.Stand> explained =
                results.stream()
                        .sorted(
                                Comparator.comparingDouble((StandResult each) ->
                                                Math.abs(each.removal().value()))
                                        .reversed())
                        .limit(EXPLAINED)
                        .flatMap(each ->
                                measurement.findTrace(report.id(), each.stand()).stream()
                                        .map(step -> new Told.Stand(each, step)))
                        .toList();
        return new Told(
                report,
                project,
                parties.getParty(report.measuredBy()).name(),
                measurement.isSetAside(report.id()),
                results,
                Figures.distinct(figures),
                measurement.listNotices(report.id()),
                measurement.getTotal(report.id()),
                explained,
                measurement.findPlots(report.id()).stream().toList(),
                measurement.listDisturbances(report));
    }
}
