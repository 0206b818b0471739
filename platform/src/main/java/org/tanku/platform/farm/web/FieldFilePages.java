package org.tanku.platform.farm.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.farm.FarmMeasuring;
import org.tanku.platform.farm.FarmProject;
import org.tanku.platform.farm.FarmProjects;
import org.tanku.platform.farm.FarmReport;
import org.tanku.platform.farm.FarmReports;
import org.tanku.platform.farm.FieldFile;
import org.tanku.platform.farm.FieldFiles;
import org.tanku.platform.measurement.Recomputation;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.survey.FormTable;
import org.tanku.survey.TableForm;
import org.tanku.survey.farm.FieldRecords;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The files of a farm project: templates, the upload that measures, what is to be corrected, and
/// what a report keeps.
@Controller
class FieldFilePages {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType EXCEL =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType MARKDOWN =
            new MediaType("text", "markdown", StandardCharsets.UTF_8);

    /// Well below what the house takes in one request.
    private static final int LARGEST_FILE_BYTES = 20 << 20;

    private static final int MOST_SHOWN = 2_000;

    private final FarmProjects projects;
    private final FarmReports reports;

    FieldFilePages(FarmProjects projects, FarmReports reports) {
        this.projects = projects;
        this.reports = reports;
    }

    @GetMapping("/farm-projects/templates/{table}.{ending}")
    ResponseEntity<byte[]> template(
            @PathVariable String table, @PathVariable String ending, Locale language)
            throws IOException {
        TableForm form =
                switch (table) {
                    case "seasons" -> FieldRecords.SEASONS;
                    case "drains" -> FieldRecords.DRAINS;
                    default -> throw notFound();
                };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (ending) {
            case "csv" -> FormTable.writeTemplateCsv(out, form, language);
            case "xlsx" -> FormTable.writeTemplateExcel(out, form, language);
            default -> throw notFound();
        }
        return file(out.toByteArray(), ending.equals("csv") ? CSV : EXCEL, table + "." + ending);
    }

    @PostMapping("/farm-projects/{id}/reports")
    String measure(
            @PathVariable UUID id,
            @RequestParam Optional<MultipartFile> seasons,
            @RequestParam Optional<MultipartFile> drains,
            Acting acting,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        FarmProject project =
                projects.find(new FarmProject.Id(id)).orElseThrow(FieldFilePages::notFound);
        List<MultipartFile> sent =
                Stream.of(seasons, drains)
                        .flatMap(Optional::stream)
                        .filter(each -> !each.isEmpty())
                        .toList();
        Optional<String> wrong = findWrong(sent);
        if (wrong.isPresent()) {
            acting.require(Role.MEASURER, project.region());
            flash.addFlashAttribute("refusal", wrong.get());
            flash.addFlashAttribute("refusalArguments", List.of(LARGEST_FILE_BYTES >> 20));
            return "redirect:/farm-projects/" + id;
        }
        FieldFiles files = new FieldFiles(read(sent.getFirst()), read(sent.getLast()));
        model.addAttribute("project", project);
        return switch (reports.measure(project.id(), files, acting)) {
            case FarmMeasuring.Measured(var report) -> {
                flash.addFlashAttribute("notice", "farm.measured");
                flash.addFlashAttribute("noticeArguments", List.of(report.number()));
                yield "redirect:/farm-projects/reports/" + report.id().value();
            }
            case FarmMeasuring.Unreadable(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("count", problems.size());
                model.addAttribute("rows", problems.stream().limit(MOST_SHOWN).toList());
                model.addAttribute("problems", List.of());
                yield "farm/problems";
            }
            case FarmMeasuring.Incomplete(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("count", problems.size());
                model.addAttribute("rows", List.of());
                model.addAttribute("problems", problems.stream().limit(MOST_SHOWN).toList());
                yield "farm/problems";
            }
            case FarmMeasuring.Refused(var reason) -> {
                flash.addFlashAttribute("refusal", "farm.measure.refused." + reason);
                yield "redirect:/farm-projects/" + id;
            }
        };
    }

    private static Optional<String> findWrong(List<MultipartFile> sent) {
        if (sent.size() < 2) {
            return Optional.of("farm.measure.refused.FILE_MISSING");
        }
        return sent.stream().anyMatch(each -> each.getSize() > LARGEST_FILE_BYTES)
                ? Optional.of("farm.measure.refused.FILE_TOO_LARGE")
                : Optional.empty();
    }

    /// Old browsers send the whole path.
    private static FieldFile read(MultipartFile file) throws IOException {
        String sent = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return new FieldFile(sent.replaceAll("^.*[/\\\\]", ""), file.getBytes());
    }

    /// For those who may have the report computed anew: field records are not for everybody.
    @GetMapping("/farm-projects/reports/{id}/files/{role}")
    ResponseEntity<byte[]> kept(@PathVariable UUID id, @PathVariable String role, Acting acting) {
        FarmReport report = report(id);
        FarmProject project = projects.find(report.project()).orElseThrow();
        if (!Recomputation.mayBeAskedBy(acting, project.region())) {
            acting.require(Role.VERIFIER, project.region());
        }
        FieldFiles files = reports.getFiles(report.id());
        FieldFile wanted =
                switch (role) {
                    case "seasons" -> files.seasons();
                    case "drains" -> files.drains();
                    default -> throw notFound();
                };
        return file(wanted.content(), MediaType.APPLICATION_OCTET_STREAM, wanted.name());
    }

    @GetMapping("/farm-projects/reports/{id}/trace.{ending}")
    ResponseEntity<byte[]> trace(
            @PathVariable UUID id, @PathVariable String ending, Locale locale) {
        FarmReport report = report(id);
        String name = report.number() + "." + ending;
        return switch (ending) {
            case "json" ->
                    file(bytes(reports.traceJson(report.id())), MediaType.APPLICATION_JSON, name);
            case "md" ->
                    file(
                            bytes(Telling.markdown(reports.getTrace(report.id()), locale)),
                            MARKDOWN,
                            name);
            default -> throw notFound();
        };
    }

    private FarmReport report(UUID id) {
        return reports.find(new FarmReport.Id(id)).orElseThrow(FieldFilePages::notFound);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
