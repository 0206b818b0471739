package org.tanku.platform.paper;

import org.springframework.stereotype.Component;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.disturbance.Disturbance;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.Notice;
import org.tanku.platform.measurement.PlotsUsed;
import org.tanku.platform.measurement.StandResult;
import org.tanku.platform.paper.Pages.Column;
import org.tanku.platform.press.Draft;
import org.tanku.platform.press.Face;
import org.tanku.platform.press.Sheet;
import org.tanku.platform.project.Project;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/// Draws the pages of a monitoring report (监测报告版面).
@Component
class ReportSheets {
    /// Lines of the total's explanation; a large project has a line a stand.
    private static final int TOTAL_LINES = 60;

    private static final List<Column> STANDS =
            List.of(
                    new Column(Pages.LEFT_mm, 56, false),
                    new Column(Pages.LEFT_mm + 58, 34, false),
                    new Column(Pages.LEFT_mm + 94, 36, true),
                    new Column(Pages.LEFT_mm + 134, 36, true));
    private static final List<Column> FIGURES =
            List.of(
                    new Column(Pages.LEFT_mm, 14, false),
                    new Column(Pages.LEFT_mm + 15, 26, false),
                    new Column(Pages.LEFT_mm + 42, 44, false),
                    new Column(Pages.LEFT_mm + 88, 82, false));
    private static final List<Column> NOTICES =
            List.of(
                    new Column(Pages.LEFT_mm, 24, false),
                    new Column(Pages.LEFT_mm + 26, 62, false),
                    new Column(Pages.LEFT_mm + 90, 64, false),
                    new Column(Pages.LEFT_mm + 156, 14, true));

    private final Face face;
    private final Bilingual words;

    ReportSheets(Face face, Bilingual words) {
        this.face = face;
        this.words = words;
    }

    /// All that a report tells (报告内容).
    ///
    /// @param plots one where its stocks come from plots, else none
    /// @param disturbances of its period, as they are on record now
    record Told(
            MonitoringReport report,
            Project project,
            String measurer,
            boolean setAside,
            List<StandResult> results,
            List<Step.Looked> figures,
            List<Notice> notices,
            Step total,
            List<Stand> explained,
            List<PlotsUsed> plots,
            List<Disturbance> disturbances) {
        Told {
            results = List.copyOf(results);
            figures = List.copyOf(figures);
            notices = List.copyOf(notices);
            explained = List.copyOf(explained);
            plots = List.copyOf(plots);
            disturbances = List.copyOf(disturbances);
        }

        /// A stand with its steps.
        record Stand(StandResult result, Step step) {}
    }

    Face face() {
        return face;
    }

    Draft draw(Told told, Locale language) {
        MonitoringReport report = told.report();
        String title = words.say("paper.report.title", language, report.number());
        Pages pages =
                new Pages(face, title + " · SM3 " + report.digest().substring(0, Paper.SHORT));
        pages.title(title).title(told.project().name());
        facts(told, language, pages);
        grounds(told, language, pages);
        notices(told, language, pages);
        figures(told, language, pages);
        stands(told, language, pages);
        total(told, language, pages);
        explained(told, language, pages);
        return new Draft(
                report.number() + "-" + language.getLanguage(),
                title,
                told.project().name(),
                language,
                report.measuredAt(),
                Pages.numbered(
                        pages.sheets(),
                        Sheet.HEIGHT_mm - 19,
                        (page, of) ->
                                words.say(
                                        "paper.page",
                                        language,
                                        String.valueOf(page),
                                        String.valueOf(of))));
    }

    private void facts(Told told, Locale language, Pages pages) {
        MonitoringReport report = told.report();
        Project project = told.project();
        boolean english = language.getLanguage().equals("en");
        if (told.setAside()) {
            pages.paragraph(words.say("paper.report.setAside", language));
        }
        pages.gap(3);
        fact("result", tonnes(report.removal().value()) + " t CO₂e", language, pages);
        fact("project", project.name() + " · " + project.number(), language, pages);
        fact(
                "scheme",
                english ? project.scheme().english() : project.scheme().chinese(),
                language,
                pages);
        fact(
                "method",
                english ? project.scheme().methodologyInEnglish() : project.scheme().methodology(),
                language,
                pages);
        fact(
                "period",
                words.say(
                        "paper.period",
                        language,
                        Bilingual.day(report.firstDay()),
                        Bilingual.day(report.lastDay())),
                language,
                pages);
        fact(
                "extent",
                words.say(
                        "paper.report.extent.told",
                        language,
                        String.valueOf(report.stands()),
                        plain(report.area().value(), "#,##0.##"),
                        plain(report.area().toHectares().value(), "#,##0.00")),
                language,
                pages);
        fact("route", new ReportGrounds(words, language).route(told.plots()), language, pages);
        fact("parameters", report.parameterSet(), language, pages);
        fact("kernel", report.kernelVersion(), language, pages);
        fact("measurer", told.measurer(), language, pages);
        Said at = Bilingual.moment(report.measuredAt());
        fact("measured", english ? at.english() : at.chinese(), language, pages);
        fact("digest", report.digest(), language, pages);
        pages.small(words.say("paper.report.digest.means", language), 0);
    }

    private void grounds(Told told, Locale language, Pages pages) {
        ReportGrounds grounds = new ReportGrounds(words, language);
        told.plots().forEach(used -> grounds.plots(used, pages));
        if (!told.disturbances().isEmpty()) {
            grounds.disturbances(told.disturbances(), told.report().measuredAt(), pages);
        }
    }

    private void fact(String key, String value, Locale language, Pages pages) {
        pages.fact(words.say("paper.report." + key, language), value);
    }

    private void notices(Told told, Locale language, Pages pages) {
        if (told.notices().isEmpty()) {
            return;
        }
        pages.heading(words.say("paper.report.notices", language));
        pages.paragraph(words.say("paper.report.notices.lead", language));
        List<String> titles =
                titles("notice", List.of("kind", "what", "because", "stands"), language);
        pages.head(NOTICES, titles);
        told.notices().forEach(each -> pages.row(NOTICES, titles, notice(each, language), false));
    }

    private List<String> notice(Notice notice, Locale language) {
        String stands = String.valueOf(notice.stands());
        return switch (notice) {
            case Notice.UncertainFigure(var symbol, var what, var source, var confidence, _) ->
                    List.of(
                            words.say("measurement.notice.uncertain", language),
                            symbol + " · " + what,
                            source
                                    + " · "
                                    + (language.getLanguage().equals("en")
                                            ? confidence.english()
                                            : confidence.chinese()),
                            stands);
            case Notice.Departure(var asked, var because, _) ->
                    List.of(
                            words.say("measurement.notice.departure", language),
                            Telling.phrase(asked, language),
                            Telling.phrase(because, language),
                            stands);
            case Notice.Assumption(var symbol, var value, var because, _) ->
                    List.of(
                            words.say("measurement.notice.assumption", language),
                            symbol + " = " + value,
                            Telling.phrase(because, language),
                            stands);
        };
    }

    private void figures(Told told, Locale language, Pages pages) {
        pages.heading(words.say("paper.report.figures", language));
        if (told.results().size() > ReportPrinting.READ) {
            pages.paragraph(
                    words.say(
                            "paper.report.figures.some",
                            language,
                            String.valueOf(ReportPrinting.READ),
                            String.valueOf(told.results().size())));
        }
        List<String> titles =
                titles("figure", List.of("symbol", "value", "row", "source"), language);
        pages.head(FIGURES, titles);
        for (Step.Looked each : told.figures()) {
            pages.row(
                    FIGURES,
                    titles,
                    List.of(
                            Figures.letter(each.symbol()),
                            Telling.reading(each.value(), language),
                            each.set() + " " + each.row(),
                            source(each.source(), language)),
                    false);
        }
    }

    private static String source(Source source, Locale language) {
        return source
                + (language.getLanguage().equals("en")
                        ? " (" + source.confidence().english() + ")"
                        : "（" + source.confidence().chinese() + "）");
    }

    private void stands(Told told, Locale language, Pages pages) {
        pages.heading(words.say("paper.report.stands", language));
        List<String> titles =
                titles("stand", List.of("code", "species", "area", "removal"), language);
        pages.head(STANDS, titles);
        for (StandResult each : told.results()) {
            pages.row(
                    STANDS,
                    titles,
                    List.of(
                            each.stand().toString(),
                            each.species(),
                            plain(each.area().value(), "#,##0.##"),
                            tonnes(each.removal().value())),
                    false);
        }
        pages.row(
                STANDS,
                titles,
                List.of(
                        words.say("paper.report.total", language),
                        "",
                        plain(told.report().area().value(), "#,##0.##"),
                        tonnes(told.report().removal().value())),
                true);
    }

    private void total(Told told, Locale language, Pages pages) {
        pages.heading(words.say("paper.report.total.heading", language));
        List<String> lines = Telling.text(told.total(), language).lines().toList();
        lines.stream().limit(TOTAL_LINES).forEach(line -> step(line, pages));
        if (lines.size() > TOTAL_LINES) {
            pages.paragraph(
                    words.say(
                            "paper.report.total.more",
                            language,
                            String.valueOf(lines.size() - TOTAL_LINES)));
        }
    }

    private void explained(Told told, Locale language, Pages pages) {
        pages.heading(words.say("paper.report.explained", language));
        pages.paragraph(
                words.say(
                        "paper.report.explained.lead",
                        language,
                        String.valueOf(told.explained().size()),
                        String.valueOf(told.results().size())));
        for (Told.Stand each : told.explained()) {
            pages.need(14)
                    .gap(1)
                    .paragraph(each.result().stand() + " · " + each.result().species());
            Telling.text(each.step(), language).lines().forEach(line -> step(line, pages));
        }
    }

    /// A line of an explanation, indented as deep as it lies.
    private static void step(String line, Pages pages) {
        String text = line.stripLeading();
        pages.small(text, 3.2 * Math.min(14, (line.length() - text.length()) / 2));
    }

    private List<String> titles(String table, List<String> keys, Locale language) {
        return keys.stream()
                .map(key -> words.say("paper.report." + table + "." + key, language))
                .toList();
    }

    private static String tonnes(double value) {
        return plain(value, "#,##0.0000");
    }

    static String plain(double value, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value);
    }
}
