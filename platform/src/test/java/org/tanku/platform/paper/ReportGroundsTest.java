package org.tanku.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.StandLine;
import org.tanku.platform.disturbance.DisturbanceFacts.Kind;
import org.tanku.platform.disturbance.LossStory;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.MeasureOutcome;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.StockSource;
import org.tanku.platform.sampling.PlotRound;
import org.tanku.platform.sampling.PlotStory;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/// A printed report says what it rests on beside its survey.
@House
class ReportGroundsTest {
    @Autowired private ApplicationContext house;
    @Autowired private ReportPrinting reports;

    @Test
    void the_route_the_strata_and_the_uncertainty_are_printed() throws Exception {
        PlotStory plots = new PlotStory(house, stands("0", "0"));
        PlotRound round = plots.measured(plots.planned(), 2025);
        EditionId end = plots.story.survey(CycleStory.END, stands("999", "999"));
        MonitoringReport report =
                report(
                        plots.story.measurement.measure(
                                plots.project.id(),
                                new StockSource.ByPlots(end, round.id()),
                                CycleStory.FIRST_DAY,
                                CycleStory.LAST_DAY,
                                plots.story.measurer));

        assertThat(text(report, Locale.SIMPLIFIED_CHINESE))
                .contains("样地实测" + round.number() + "（9个样地）", "U=11.55%", "样地少于方案", "马尾松");
        assertThat(text(report, Locale.ENGLISH))
                .contains("measuredplots" + round.number(), "Plotsplanned", "29.550");
    }

    @Test
    void fires_and_fellings_of_the_period_are_printed_and_those_of_another_are_not()
            throws Exception {
        CycleStory story = new CycleStory(house);
        LossStory losses =
                new LossStory(house, story.ticketProject(fir("0001", "60")), story.developer);
        losses.recorded(
                losses.facts(Kind.FELLING, story.code("0001"), LocalDate.of(2018, 4, 5), 3));
        MonitoringReport report =
                story.measured(losses.project, story.survey(CycleStory.END, fir("0001", "95")));

        assertThat(text(report, Locale.SIMPLIFIED_CHINESE))
                .contains("期末蓄积来自小班调查", "监测期内的火灾与采伐", "采伐", "2018-04-05");
        assertThat(text(report, Locale.ENGLISH)).contains("Fireandfellingintheperiod", "felling");
    }

    private static MonitoringReport report(MeasureOutcome outcome) {
        if (outcome instanceof MeasureOutcome.Measured(var report)) {
            return report;
        }
        throw new AssertionError(outcome);
    }

    private String text(MonitoringReport report, Locale language) throws IOException {
        ReportPrinting.Outcome outcome = reports.print(report, language);
        if (outcome instanceof ReportPrinting.Outcome.Printed(var pdf)) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            }
        }
        throw new AssertionError(outcome);
    }

    private static StandLine[] stands(String firStock, String pineStock) {
        return new StandLine[] {
            fir("0001", firStock).withArea("1800"),
            fir("0002", pineStock).withArea("1200").withSpecies("马尾松")
        };
    }
}
