package org.tanku.platform.fieldwork.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.fieldwork.FieldEntry;
import org.tanku.platform.fieldwork.FieldTables;
import org.tanku.platform.fieldwork.Fieldwork;
import org.tanku.platform.fieldwork.Noted;
import org.tanku.platform.fieldwork.SyncAnswer;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.survey.FormColumn;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/// A correction made in the office (更正页面), for what came by table or from a phone that is away.
@Controller
class CorrectionPages {
    private static final Object[] NO_ARGUMENTS = {};

    /// What an entry keeps, whoever corrects it.
    private static final Set<String> KEPT = Set.of("county", "photo", "position_at", "source");

    private static final Set<String> PLACE = Set.of("latitude", "longitude", "accuracy");

    private final Fieldwork fieldwork;
    private final NotedTelling telling;
    private final MessageSource messages;

    CorrectionPages(Fieldwork fieldwork, NotedTelling telling, MessageSource messages) {
        this.fieldwork = fieldwork;
        this.telling = telling;
        this.messages = messages;
    }

    /// One field of the form.
    record Field(String key, String name, String value, boolean required) {}

    @GetMapping("/field/log/entries/{id}/correction")
    String form(@PathVariable UUID id, Model model, Locale language, Acting acting) {
        Noted noted = noted(id, acting);
        Map<String, String> cells =
                noted.withdrawn() ? noted.original().entry().content() : noted.content();
        return form(noted, cells, List.of(), model, language);
    }

    @PostMapping("/field/log/entries/{id}/correction")
    String correct(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale language,
            Acting acting,
            HttpServletResponse response,
            RedirectAttributes after) {
        Noted noted = noted(id, acting);
        String because = typed.getOrDefault("because", "").strip();
        Map<String, String> cells = cells(noted, typed);
        SyncAnswer answer =
                typed.getOrDefault("act", "").equals("withdraw")
                        ? fieldwork.withdraw(noted, because, acting)
                        : fieldwork.correct(noted, cells, because, acting);
        return switch (answer) {
            case SyncAnswer.Receipt _ -> {
                Noted now = noted(id, acting);
                after.addFlashAttribute("notice", "fieldwork.correction.done");
                after.addAttribute("county", now.campaign().county());
                after.addAttribute("campaign", now.campaign().name());
                after.addAttribute("plot", plot(now));
                yield "redirect:/field/log/plot";
            }
            case SyncAnswer.Refused(_, var faults) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("because", because);
                yield form(noted, cells, faults, model, language);
            }
        };
    }

    private Noted noted(UUID id, Acting acting) {
        Noted noted =
                fieldwork
                        .findNoted(id, acting)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        acting.require(Role.SURVEYOR, noted.campaign().region());
        return noted;
    }

    private String form(
            Noted noted,
            Map<String, String> cells,
            List<SyncAnswer.Fault> faults,
            Model model,
            Locale language) {
        model.addAttribute("id", noted.original().entry().id());
        model.addAttribute("campaign", noted.campaign());
        model.addAttribute("plot", plot(noted));
        model.addAttribute(
                "faults", faults.stream().map(each -> telling.fault(each, language)).toList());
        model.addAttribute("statuses", statuses());
        Map<String, Boolean> all = Fieldwork.cellsOf(noted.original().entry().kind());
        model.addAttribute(
                "fields",
                Stream.concat(Stream.of("campaign"), NotedTelling.CELLS.stream())
                        .filter(key -> all.containsKey(key) && !KEPT.contains(key))
                        .map(key ->
                                new Field(
                                        key,
                                        messages.getMessage(
                                                "fieldwork.field." + key, NO_ARGUMENTS, language),
                                        cells.getOrDefault(key, ""),
                                        all.getOrDefault(key, false)))
                        .toList());
        return "fieldwork/correction";
    }

    /// The cells typed, and those that cannot be typed as they were. Another place has another
    /// time.
    private static Map<String, String> cells(Noted noted, Map<String, String> typed) {
        FieldEntry.Kind kind = noted.original().entry().kind();
        Map<String, String> before =
                noted.withdrawn() ? noted.original().entry().content() : noted.content();
        Map<String, String> cells = new HashMap<>();
        for (String key : Fieldwork.cellsOf(kind).keySet()) {
            String cell =
                    KEPT.contains(key)
                            ? before.getOrDefault(key, "")
                            : typed.getOrDefault(key, "").replace("\r\n", "\n").strip();
            if (!cell.isEmpty()) {
                cells.put(key, cell);
            }
        }
        boolean moved =
                PLACE.stream()
                        .anyMatch(key ->
                                !cells.getOrDefault(key, "").equals(before.getOrDefault(key, "")));
        if (moved) {
            cells.remove("position_at");
        }
        return cells;
    }

    private static String plot(Noted noted) {
        return noted.find("plot").orElseGet(() -> noted.original().entry().get("plot"));
    }

    private static Set<String> statuses() {
        return FieldTables.Table.TREES.form().getColumn("status").content()
                        instanceof FormColumn.Content.Word(var codes)
                ? new TreeSet<>(codes.values())
                : Set.of();
    }
}
