package org.tanku.platform.paper;

import org.tanku.platform.disturbance.Disturbance;
import org.tanku.platform.measurement.PlotsUsed;
import org.tanku.platform.paper.Pages.Column;
import org.tanku.platform.sampling.PlotEstimate;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Draws what a report rests on beside its survey (监测报告依据): the plots, and the fires and fellings
/// of its period.
final class ReportGrounds {
    private static final List<Column> STRATA =
            List.of(
                    new Column(Pages.LEFT_mm, 64, false),
                    new Column(Pages.LEFT_mm + 66, 30, true),
                    new Column(Pages.LEFT_mm + 98, 30, true),
                    new Column(Pages.LEFT_mm + 130, 40, true));
    private static final List<Column> RECORDS =
            List.of(
                    new Column(Pages.LEFT_mm, 28, false),
                    new Column(Pages.LEFT_mm + 30, 54, false),
                    new Column(Pages.LEFT_mm + 86, 24, false),
                    new Column(Pages.LEFT_mm + 112, 22, true),
                    new Column(Pages.LEFT_mm + 136, 34, false));

    private final Bilingual words;
    private final Locale language;

    ReportGrounds(Bilingual words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /// Where the stock at the end comes from, in one line.
    String route(List<PlotsUsed> plots) {
        return plots.stream()
                .map(used ->
                        words.say(
                                "measurement.route.plots",
                                language,
                                used.round().number(),
                                used.round().plots().size()))
                .findFirst()
                .orElseGet(() -> words.say("measurement.route.stands", language));
    }

    void plots(PlotsUsed used, Pages pages) {
        PlotEstimate estimate = used.estimate();
        pages.heading(words.say("measurement.plots", language));
        pages.paragraph(
                words.say(
                        "measurement.plots.uncertainty",
                        language,
                        estimate.uncertainty().value().value()));
        if (estimate.isShort()) {
            pages.paragraph(words.say("measurement.plots.short", language));
        }
        List<String> titles =
                titles(
                        "sampling.stratum",
                        "sampling.plots.planned",
                        "sampling.plots.measured",
                        "sampling.stock.mean");
        pages.head(STRATA, titles);
        for (PlotEstimate.OfStratum each : estimate.strata()) {
            pages.row(
                    STRATA,
                    titles,
                    List.of(
                            each.name(),
                            String.valueOf(each.planned()),
                            String.valueOf(each.measured()),
                            ReportSheets.plain(each.mean().value().value(), "#,##0.000")),
                    false);
        }
    }

    void disturbances(List<Disturbance> disturbances, Instant measuredAt, Pages pages) {
        pages.heading(words.say("disturbance.in-period", language));
        pages.paragraph(words.say("disturbance.in-period.lead", language));
        List<String> titles =
                titles(
                        "disturbance.kind",
                        "disturbance.stand",
                        "disturbance.day",
                        "disturbance.area",
                        "disturbance.permit");
        pages.head(RECORDS, titles);
        for (Disturbance each : disturbances) {
            String kind = words.say("disturbance.kind." + each.facts().kind(), language);
            boolean later = each.recordedAt().isAfter(measuredAt);
            pages.row(
                    RECORDS,
                    titles,
                    List.of(
                            later ? kind + " · " + words.say("disturbance.later", language) : kind,
                            each.facts().stand().toString(),
                            each.facts().day().toString(),
                            ReportSheets.plain(each.facts().area().value(), "#,##0.##"),
                            each.facts().permit()),
                    false);
        }
    }

    private List<String> titles(String... keys) {
        return List.of(keys).stream().map(key -> words.say(key, language)).toList();
    }
}
