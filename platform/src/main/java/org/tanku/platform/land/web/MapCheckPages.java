package org.tanku.platform.land.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.ImportOutcome;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.MapCheck;
import org.tanku.platform.land.MapDraft;
import org.tanku.platform.land.MapImports;
import org.tanku.platform.party.Acting;
import org.tanku.survey.RowProblem;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The last two steps of a map's import (地图检查与导入页面): what would come of it, and its import.
@Controller
class MapCheckPages {
    /// More rows help nobody on a page; the file to download holds all.
    private static final int MOST_SHOWN = 500;

    private final MapImports imports;

    MapCheckPages(MapImports imports) {
        this.imports = imports;
    }

    @GetMapping("/land/maps/{id}/check")
    String check(@PathVariable UUID id, Model model, Acting acting) {
        return checked(draft(id, acting), ImportForm.empty(), model, acting);
    }

    private String checked(MapDraft draft, ImportForm form, Model model, Acting acting) {
        MapCheck check = imports.check(draft, acting);
        model.addAttribute("draft", draft);
        model.addAttribute("check", check);
        model.addAttribute("form", form);
        model.addAttribute("kinds", EditionKind.values());
        model.addAttribute("registered", Land.areaOf(check.stands()));
        model.addAttribute("problems", check.problems().stream().limit(MOST_SHOWN).toList());
        model.addAttribute("problemCount", check.problems().size());
        model.addAttribute(
                "rowCount", check.problems().stream().mapToInt(RowProblem::row).distinct().count());
        model.addAttribute("far", check.far().stream().limit(MOST_SHOWN).toList());
        model.addAttribute("farCount", check.far().size());
        model.addAttribute("overlaps", check.overlaps().stream().limit(MOST_SHOWN).toList());
        return "land/map-check";
    }

    @PostMapping("/land/maps/{id}/repairs")
    String repair(
            @PathVariable UUID id, @RequestParam Optional<List<Integer>> feature, Acting acting) {
        MapDraft draft = draft(id, acting);
        MapDraft.Choices chosen = draft.choices();
        Set<Integer> repaired = new TreeSet<>(chosen.repaired());
        repaired.addAll(feature.orElse(List.of()));
        imports.choose(draft, chosen.repairing(repaired));
        return "redirect:/land/maps/" + id + "/check";
    }

    @PostMapping("/land/maps/{id}/repairs/none")
    String leaveAsDrawn(@PathVariable UUID id, Acting acting) {
        MapDraft draft = draft(id, acting);
        imports.choose(draft, draft.choices().repairing(Set.of()));
        return "redirect:/land/maps/" + id + "/check";
    }

    @GetMapping("/land/maps/{id}/rejected.csv")
    void rejected(@PathVariable UUID id, Locale locale, Acting acting, HttpServletResponse response)
            throws IOException {
        MapDraft draft = draft(id, acting);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("features-to-correct.csv")
                        .build()
                        .toString());
        imports.writeRejected(draft, acting, locale, response.getOutputStream());
    }

    @PostMapping("/land/maps/{id}/edition")
    String importStands(
            @PathVariable UUID id,
            ImportForm form,
            Model model,
            Acting acting,
            HttpServletResponse response,
            RedirectAttributes after) {
        MapDraft draft = draft(id, acting);
        Optional<String> missing = form.missing();
        if (missing.isPresent()) {
            return refused(draft, form, missing.get(), List.of(), model, acting, response);
        }
        return switch (imports.importStands(draft, form.draft(), acting)) {
            case ImportOutcome.Imported(var edition) -> {
                after.addFlashAttribute("notice", "land.import.done");
                after.addFlashAttribute(
                        "noticeArguments", List.of(edition.name(), edition.stands()));
                yield "redirect:/land/editions/" + edition.id();
            }
            case ImportOutcome.Rejected _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield checked(draft, form, model, acting);
            }
            case ImportOutcome.Refused(var reason, var earlier) -> {
                earlier.forEach(each -> model.addAttribute("earlier", each));
                yield refused(
                        draft,
                        form,
                        "land.import.refused." + reason,
                        ImportPages.arguments(reason, earlier),
                        model,
                        acting,
                        response);
            }
        };
    }

    private String refused(
            MapDraft draft,
            ImportForm form,
            String message,
            List<Object> arguments,
            Model model,
            Acting acting,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", message);
        model.addAttribute("refusalArguments", arguments);
        return checked(draft, form, model, acting);
    }

    private MapDraft draft(UUID id, Acting acting) {
        return imports.find(id, acting)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
