package org.tanku.platform.fieldwork.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The form on paper (纸质外业表), for the day a phone fails: A4, both languages side by side.
@Controller
class PaperPages {
    private static final Object[] NO_ARGUMENTS = {};
    private static final int MOST_ROWS = 200;
    private static final List<String> HEAD =
            List.of(
                    "county",
                    "campaign",
                    "plot",
                    "stratum",
                    "stand",
                    "area",
                    "latitude",
                    "longitude",
                    "accuracy",
                    "position_missing",
                    "person",
                    "date");
    private static final List<String> COLUMNS =
            List.of("tree", "species", "dbh", "height", "height_missing", "status", "note");

    private final MessageSource messages;

    PaperPages(MessageSource messages) {
        this.messages = messages;
    }

    /// A name in both languages.
    record BothNames(String key, String chinese, String english) {}

    /// @param rows for this many trees
    @GetMapping("/field/paper")
    String paper(@RequestParam(defaultValue = "24") int rows, Model model) {
        model.addAttribute("head", HEAD.stream().map(this::names).toList());
        model.addAttribute("columns", COLUMNS.stream().map(this::names).toList());
        model.addAttribute("photos", names("photo"));
        model.addAttribute("remark", names("note"));
        model.addAttribute("heading", names("paper"));
        model.addAttribute("hint", names("paper_hint"));
        model.addAttribute(
                "rows", IntStream.rangeClosed(1, Math.clamp(rows, 1, MOST_ROWS)).boxed().toList());
        return "fieldwork/paper";
    }

    private BothNames names(String key) {
        String message = "fieldwork.field." + key;
        return new BothNames(
                key,
                messages.getMessage(message, NO_ARGUMENTS, Locale.CHINESE),
                messages.getMessage(message, NO_ARGUMENTS, Locale.ENGLISH));
    }
}
