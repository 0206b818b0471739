package org.tanku.platform.land.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.land.MapDraft;
import org.tanku.platform.land.MapImports;
import org.tanku.platform.party.Acting;
import org.tanku.survey.KnownHeading;
import org.tanku.survey.layer.CoordinateSystem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The first two steps of a map's import (地图导入页面): it is sent, and its sender says what the file
/// does not.
@Controller
class MapImportPages {
    private static final List<String> ENCODINGS = List.of("UTF-8", "GB18030", "GBK", "Big5");
    private static final List<String> PARAMETERS =
            List.of("dx", "dy", "dz", "rx", "ry", "rz", "ds");

    /// A column as the page asks about it.
    record ColumnLine(String name, String examples, String meaning) {}

    private final MapImports imports;
    private final MapWords words;

    MapImportPages(MapImports imports, MapWords words) {
        this.imports = imports;
        this.words = words;
    }

    @PostMapping("/land/maps")
    String send(
            @RequestParam Optional<List<MultipartFile>> files,
            Acting acting,
            RedirectAttributes after)
            throws IOException {
        List<MultipartFile> sent =
                files.orElse(List.of()).stream().filter(each -> !each.isEmpty()).toList();
        if (sent.isEmpty()) {
            after.addFlashAttribute("refusal", "land.import.refused.FILE_MISSING");
            return "redirect:/land/editions/new";
        }
        long bytes = sent.stream().mapToLong(MultipartFile::getSize).sum();
        if (bytes > MapImports.LARGEST_FILE_BYTES) {
            after.addFlashAttribute("refusal", "land.map.refused.FILE_TOO_LARGE");
            after.addFlashAttribute("refusalArguments", List.of(megabytes()));
            return "redirect:/land/editions/new";
        }
        Path file = Files.createTempFile("tanku-sent-", ".part");
        try {
            String name = SentParts.gather(sent, file);
            return "redirect:/land/maps/" + imports.keep(name, file, acting).id();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GetMapping("/land/maps/{id}")
    String choices(@PathVariable UUID id, Model model, Locale locale, Acting acting) {
        MapDraft draft = draft(id, acting);
        MapImports.Content content = imports.look(draft);
        model.addAttribute("draft", draft);
        model.addAttribute("held", content);
        model.addAttribute("columns", lines(content));
        model.addAttribute("meanings", words.meanings(locale));
        model.addAttribute(
                "missing",
                content.mapping().missing(content.columns()).stream()
                        .map(field -> words.field(field, locale))
                        .toList());
        model.addAttribute("unknown", content.mapping().unknown(content.columns()).size());
        model.addAttribute("encodings", ENCODINGS);
        model.addAttribute("systems", words.systems(locale));
        model.addAttribute("said", words.system(content.system(), locale));
        model.addAttribute("isOtherDatum", content.system() instanceof CoordinateSystem.OtherDatum);
        model.addAttribute("isSaid", isSaid(content.system()));
        model.addAttribute("isShiftPossible", isShiftPossible(content.system()));
        model.addAttribute("parameters", PARAMETERS);
        model.addAttribute("given", given(draft));
        return "land/map-choices";
    }

    @PostMapping("/land/maps/{id}/choices")
    String choose(
            @PathVariable UUID id,
            MapChoiceForm form,
            Model model,
            Locale locale,
            Acting acting,
            HttpServletResponse response) {
        MapDraft draft = draft(id, acting);
        Optional<String> unusable = form.unusable();
        if (unusable.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", unusable.get());
            return choices(id, model, locale, acting);
        }
        imports.choose(draft, form.choices(draft));
        return "redirect:/land/maps/" + id + (form.isLookOnly() ? "" : "/check");
    }

    @PostMapping("/land/maps/{id}/drop")
    String drop(@PathVariable UUID id, Acting acting, RedirectAttributes after) {
        imports.drop(draft(id, acting));
        after.addFlashAttribute("notice", "land.map.dropped");
        return "redirect:/land/editions/new";
    }

    private MapDraft draft(UUID id, Acting acting) {
        return imports.find(id, acting)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<ColumnLine> lines(MapImports.Content content) {
        return content.columns().stream()
                .map(column ->
                        new ColumnLine(
                                column,
                                content.examples().getOrDefault(column, ""),
                                content.mapping().find(column).map(KnownHeading::key).orElse("")))
                .toList();
    }

    /// The seven parameters as they were typed, or nothing in seven places.
    private static List<String> given(MapDraft draft) {
        return draft.choices().shift().stream()
                .map(each ->
                        List.of(
                                Double.toString(each.dx_m()),
                                Double.toString(each.dy_m()),
                                Double.toString(each.dz_m()),
                                Double.toString(each.rx_arcsec()),
                                Double.toString(each.ry_arcsec()),
                                Double.toString(each.rz_arcsec()),
                                Double.toString(each.scale_ppm())))
                .findFirst()
                .orElse(List.of("", "", "", "", "", "", ""));
    }

    private static boolean isSaid(CoordinateSystem system) {
        return system instanceof CoordinateSystem.Geographic
                || system instanceof CoordinateSystem.TransverseMercator;
    }

    /// Whether the file leaves open that its degrees are those of a web map.
    private static boolean isShiftPossible(CoordinateSystem said) {
        return !(said instanceof CoordinateSystem.TransverseMercator)
                && !(said instanceof CoordinateSystem.OtherDatum)
                && !said.equals(new CoordinateSystem.Geographic(CoordinateSystem.Datum.CGCS2000));
    }

    static long megabytes() {
        return MapImports.LARGEST_FILE_BYTES >> 20;
    }
}
