package org.tanku.platform.paper.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.paper.PaperOutcome;
import org.tanku.platform.paper.ReportPrinting;

import java.util.Locale;
import java.util.UUID;

/// The monitoring report as a file (监测报告 PDF), in Chinese or English.
@Controller
class ReportFiles {
    private final Measurement measurement;
    private final ReportPrinting printing;

    ReportFiles(Measurement measurement, ReportPrinting printing) {
        this.measurement = measurement;
        this.printing = printing;
    }

    @GetMapping("/reports/{id}/report-{language:zh|en}.pdf")
    Object report(
            @PathVariable UUID id,
            @PathVariable String language,
            Model model,
            HttpServletResponse response) {
        MonitoringReport report =
                measurement
                        .findReport(new ReportId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return switch (printing.print(report, locale)) {
            case ReportPrinting.Outcome.Lacking(PaperOutcome.Refused(var why, var found)) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("why", why);
                model.addAttribute("found", found);
                yield "paper/refused";
            }
            case ReportPrinting.Outcome.Printed(var pdf) ->
                    ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_PDF)
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "inline; filename=\"%s-%s.pdf\""
                                            .formatted(report.number(), language))
                            .body(pdf);
        };
    }
}
