package org.tanku.platform.measurement.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.project.Projects;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/// Why a stand has its number: from the removal down to "V = … m³/hm², survey …", on a page, as
/// Markdown and as the JSON that the report's digest counts.
@Controller
class ExplanationPages {
    private static final String STAND = "/reports/{id}/stands/{code}";
    private static final MediaType MARKDOWN =
            new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final Measurement measurement;
    private final Projects projects;

    ExplanationPages(Measurement measurement, Projects projects) {
        this.measurement = measurement;
        this.projects = projects;
    }

    @GetMapping(path = STAND, params = "!as")
    String show(@PathVariable UUID id, @PathVariable String code, Model model) {
        MonitoringReport report = report(id);
        model.addAttribute("report", report);
        model.addAttribute("project", projects.getProject(report.project()));
        model.addAttribute(
                "result",
                measurement
                        .findStandResult(report.id(), stand(code))
                        .orElseThrow(ExplanationPages::notFound));
        model.addAttribute("step", trace(report, code));
        return "measurement/stand";
    }

    @GetMapping(path = STAND, params = "as=markdown")
    ResponseEntity<String> markdown(
            @PathVariable UUID id, @PathVariable String code, Locale locale) {
        MonitoringReport report = report(id);
        String text = Telling.markdown(trace(report, code), locale);
        return download(text, MARKDOWN, report.number() + "-" + code + ".md");
    }

    @GetMapping(path = STAND, params = "as=json")
    ResponseEntity<String> json(@PathVariable UUID id, @PathVariable String code) {
        MonitoringReport report = report(id);
        trace(report, code);
        String text = measurement.traceJson(report.id(), stand(code));
        return download(text, MediaType.APPLICATION_JSON, report.number() + "-" + code + ".json");
    }

    private Step trace(MonitoringReport report, String code) {
        return measurement
                .findTrace(report.id(), stand(code))
                .orElseThrow(ExplanationPages::notFound);
    }

    private MonitoringReport report(UUID id) {
        return measurement.findReport(new ReportId(id)).orElseThrow(ExplanationPages::notFound);
    }

    private static StandCode stand(String code) {
        try {
            return StandCode.parse(code);
        } catch (IllegalArgumentException noCode) {
            throw notFound();
        }
    }

    private static ResponseEntity<String> download(String text, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
