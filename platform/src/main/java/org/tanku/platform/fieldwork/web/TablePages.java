package org.tanku.platform.fieldwork.web;

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
import org.tanku.platform.fieldwork.Campaign;
import org.tanku.platform.fieldwork.FieldTables;
import org.tanku.platform.fieldwork.UploadOutcome;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Regions;
import org.tanku.platform.party.Role;
import org.tanku.survey.FormTable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Field notes as tables (外业表格页面): templates, what was noted, and the way of a filled table into
/// the log.
@Controller
class TablePages {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType EXCEL =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int COUNTY_DIGITS = 6;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_SHOWN = 2_000;

    private final FieldTables tables;
    private final NotedTelling telling;
    private final Regions regions;

    TablePages(FieldTables tables, NotedTelling telling, Regions regions) {
        this.tables = tables;
        this.telling = telling;
        this.regions = regions;
    }

    /// One thing to correct, as a page tells it.
    record ProblemLine(int row, String text) {}

    record CountyChoice(String code, String name) {}

    @GetMapping("/field/templates/{table}.{ending}")
    ResponseEntity<byte[]> template(
            @PathVariable String table, @PathVariable String ending, Locale language)
            throws IOException {
        return file(table(table), ending, List.of(), language);
    }

    @GetMapping("/field/log/{table}.{ending}")
    ResponseEntity<byte[]> noted(
            @PathVariable String table,
            @PathVariable String ending,
            @RequestParam String county,
            @RequestParam String campaign,
            Locale language,
            Acting acting)
            throws IOException {
        FieldTables.Table wanted = table(table);
        List<Map<String, String>> rows =
                tables.rows(wanted, new Campaign(county, campaign), acting);
        return file(wanted, ending, rows, language);
    }

    @GetMapping("/field/tables")
    String form(Model model, Locale language, Acting acting) {
        acting.require(Role.SURVEYOR);
        return form("", "", "plots", model, language, acting);
    }

    private String form(
            String county,
            String campaign,
            String table,
            Model model,
            Locale language,
            Acting acting) {
        model.addAttribute("county", county);
        model.addAttribute("campaign", campaign);
        model.addAttribute("table", table);
        model.addAttribute("tables", FieldTables.Table.values());
        model.addAttribute("maxBytes", FieldTables.LARGEST_FILE_BYTES);
        model.addAttribute("maxMegabytes", megabytes());
        model.addAttribute(
                "counties",
                regions.listRegions().stream()
                        .filter(each -> each.code().length() == COUNTY_DIGITS)
                        .filter(each -> acting.may(Role.SURVEYOR, each))
                        .map(each -> new CountyChoice(each.code(), regions.label(each, language)))
                        .toList());
        return "fieldwork/tables";
    }

    @PostMapping("/field/tables")
    String upload(
            @RequestParam(defaultValue = "") String county,
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "plots") String table,
            @RequestParam Optional<MultipartFile> file,
            Model model,
            Locale language,
            Acting acting,
            HttpServletResponse response,
            RedirectAttributes after)
            throws IOException {
        String fileName = file.map(TablePages::plainName).orElse("");
        Campaign of = new Campaign(county, campaign.strip());
        Optional<String> missing = missing(of, fileName);
        if (missing.isPresent()) {
            model.addAttribute("refusal", missing.get());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(county, campaign, table, model, language, acting);
        }
        byte[] content = file.orElseThrow().getBytes();
        return switch (tables.upload(table(table), of, fileName, content, acting)) {
            case UploadOutcome.Written(var entries) -> {
                after.addFlashAttribute("notice", "fieldwork.tables.done");
                after.addFlashAttribute("noticeArguments", List.of(fileName, entries));
                after.addAttribute("county", of.county());
                after.addAttribute("campaign", of.name());
                yield "redirect:/field/log/plots";
            }
            case UploadOutcome.Rejected rejected -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield problems(fileName, lines(rejected, language), model);
            }
            case UploadOutcome.Refused(var reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refusal", "fieldwork.tables.refused." + reason);
                model.addAttribute("refusalArguments", List.of(megabytes()));
                yield form(county, campaign, table, model, language, acting);
            }
        };
    }

    private Optional<String> missing(Campaign campaign, String fileName) {
        if (!campaign.county().matches("[0-9]{6}")
                || !regions.knows(new Region(campaign.county()))) {
            return Optional.of("fieldwork.tables.refused.COUNTY_MISSING");
        }
        if (campaign.name().isEmpty() || campaign.name().length() > LONGEST_NAME) {
            return Optional.of("fieldwork.tables.refused.CAMPAIGN_MISSING");
        }
        return fileName.isEmpty()
                ? Optional.of("fieldwork.tables.refused.FILE_MISSING")
                : Optional.empty();
    }

    private List<ProblemLine> lines(UploadOutcome.Rejected rejected, Locale language) {
        return Stream.concat(
                        rejected.problems().stream()
                                .map(each -> new ProblemLine(each.row(), each.tell(language))),
                        rejected.faults().stream()
                                .map(each ->
                                        new ProblemLine(
                                                each.row(), telling.fault(each.fault(), language))))
                .sorted(Comparator.comparingInt(ProblemLine::row))
                .toList();
    }

    private static String problems(String fileName, List<ProblemLine> lines, Model model) {
        model.addAttribute("fileName", fileName);
        model.addAttribute("problems", lines.stream().limit(MOST_SHOWN).toList());
        model.addAttribute("problemCount", lines.size());
        return "fieldwork/problems";
    }

    private static FieldTables.Table table(String id) {
        return Stream.of(FieldTables.Table.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(
            FieldTables.Table table, String ending, List<Map<String, String>> rows, Locale language)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MediaType type;
        switch (ending) {
            case "csv" -> {
                FormTable.writeCsv(out, table.form(), rows, language);
                type = CSV;
            }
            case "xlsx" -> {
                FormTable.writeExcel(out, table.form(), rows, language);
                type = EXCEL;
            }
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(table.id() + "." + ending)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    /// Old browsers send the whole path.
    private static String plainName(MultipartFile file) {
        String sent = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    private static int megabytes() {
        return FieldTables.LARGEST_FILE_BYTES >> 20;
    }
}
