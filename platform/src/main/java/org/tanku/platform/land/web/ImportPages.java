package org.tanku.platform.land.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.ImportOutcome;
import org.tanku.platform.land.ImportRefusal;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.MapDraft;
import org.tanku.platform.land.MapImports;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.survey.RowProblem;
import org.tanku.survey.StandTable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The import of a stand table: the form, and the page of all rows to correct (导入页面).
@Controller
class ImportPages {
    static final String REJECTED = "land.rejected";

    /// A page of more rows helps nobody; the file to download holds all.
    private static final int MOST_SHOWN = 2_000;

    private final Land land;
    private final MapImports imports;

    ImportPages(Land land, MapImports imports) {
        this.land = land;
        this.imports = imports;
    }

    @GetMapping("/land/editions/new")
    String form(Model model, Acting acting) {
        if (!acting.may(Role.ADMINISTRATOR)) {
            acting.require(Role.SURVEYOR);
        }
        return form(model, ImportForm.empty());
    }

    private static String form(Model model, ImportForm form) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", EditionKind.values());
        model.addAttribute("maxBytes", Land.LARGEST_FILE_BYTES);
        model.addAttribute("maxMegabytes", megabytes());
        model.addAttribute("maxRows", StandTable.MOST_ROWS);
        model.addAttribute("maxMapBytes", MapImports.LARGEST_FILE_BYTES);
        model.addAttribute("maxMapMegabytes", MapImportPages.megabytes());
        return "land/import";
    }

    @PostMapping("/land/editions")
    String importStands(
            ImportForm form,
            @RequestParam Optional<MultipartFile> file,
            Model model,
            Locale locale,
            Acting acting,
            HttpSession session,
            HttpServletResponse response,
            RedirectAttributes after)
            throws IOException {
        Optional<String> missing = form.missing();
        if (missing.isEmpty()
                && file.map(MultipartFile::getOriginalFilename).orElse("").isEmpty()) {
            missing = Optional.of("land.import.refused.FILE_MISSING");
        }
        if (missing.isPresent()) {
            return refused(form, missing.get(), List.of(), model, response);
        }
        String fileName = SentParts.plainName(file.orElseThrow());
        byte[] content = file.orElseThrow().getBytes();
        return switch (land.importStands(form.draft(), fileName, content, acting)) {
            case ImportOutcome.Imported(var edition) -> {
                after.addFlashAttribute("notice", "land.import.done");
                after.addFlashAttribute(
                        "noticeArguments", List.of(edition.name(), edition.stands()));
                yield "redirect:/land/editions/" + edition.id();
            }
            case ImportOutcome.Rejected(var problems) -> {
                session.setAttribute(REJECTED, rejectedRows(content, problems, locale));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                if (problems.stream().anyMatch(ImportPages::isAboutHeadings)) {
                    model.addAttribute("draft", keep(file.orElseThrow(), acting));
                }
                yield problems(model, fileName, problems);
            }
            case ImportOutcome.Refused(var reason, var earlier) -> {
                earlier.forEach(each -> model.addAttribute("earlier", each));
                yield refused(
                        form,
                        "land.import.refused." + reason,
                        arguments(reason, earlier),
                        model,
                        response);
            }
        };
    }

    /// The sender can say what the columns mean instead of writing other headings.
    private static boolean isAboutHeadings(RowProblem problem) {
        return switch (problem.expected().kind()) {
            case COLUMN_MISSING, COLUMN_UNKNOWN, COLUMN_UNKNOWN_BUT_NEAR -> true;
            default -> false;
        };
    }

    private MapDraft keep(MultipartFile sent, Acting acting) throws IOException {
        Path file = Files.createTempFile("tanku-sent-", ".part");
        try {
            return imports.keep(SentParts.gather(List.of(sent), file), file, acting);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String refused(
            ImportForm form,
            String message,
            List<Object> arguments,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", message);
        model.addAttribute("refusalArguments", arguments);
        return form(model, form);
    }

    static List<Object> arguments(ImportRefusal reason, List<SurveyEdition> earlier) {
        return switch (reason) {
            case FILE_TOO_LARGE -> List.of(megabytes());
            case SURVEYED_IN_THE_FUTURE -> List.of();
            case FILE_ALREADY_IMPORTED ->
                    List.of(earlier.getFirst().name(), earlier.getFirst().surveyedOn().toString());
        };
    }

    private static String problems(Model model, String fileName, List<RowProblem> problems) {
        model.addAttribute("fileName", fileName);
        model.addAttribute("problems", problems.stream().limit(MOST_SHOWN).toList());
        model.addAttribute("problemCount", problems.size());
        model.addAttribute(
                "rowCount", problems.stream().mapToInt(RowProblem::row).distinct().count());
        return "land/problems";
    }

    private static byte[] rejectedRows(byte[] content, List<RowProblem> problems, Locale locale)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StandTable.writeRejected(out, content, problems, locale);
        return out.toByteArray();
    }

    private static int megabytes() {
        return Land.LARGEST_FILE_BYTES >> 20;
    }
}
