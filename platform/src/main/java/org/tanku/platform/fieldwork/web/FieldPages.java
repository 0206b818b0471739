package org.tanku.platform.fieldwork.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tanku.platform.fieldwork.FieldTables;
import org.tanku.platform.fieldwork.Fieldwork;
import org.tanku.platform.party.Acting;
import org.tanku.survey.FormColumn;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The page for phones and the files it is installed from (外业手机页面). It shows nobody's data, so that
/// it may be kept on a device; who notes and who sends is known by the session alone.
@Controller
class FieldPages {
    private static final MediaType SCRIPT =
            new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType MANIFEST =
            new MediaType("application", "manifest+json", StandardCharsets.UTF_8);

    private static final Map<String, Limits> LIMITS =
            Map.of(
                    "area", limits(FieldTables.Table.PLOTS, "plot_area"),
                    "accuracy", limits(FieldTables.Table.PLOTS, "accuracy"),
                    "dbh", limits(FieldTables.Table.TREES, "dbh"),
                    "height", limits(FieldTables.Table.TREES, "height"));

    private final FieldShell shell;

    /// The ends of what may be typed, as people write them.
    record Limits(String low, String high) {}

    FieldPages(FieldShell shell) {
        this.shell = shell;
    }

    @GetMapping(FieldShell.PAGE)
    String page(Model model) {
        model.addAttribute("mostPhotoBytes", Fieldwork.LARGEST_PHOTO_BYTES);
        model.addAttribute("limits", LIMITS);
        return "fieldwork/field";
    }

    @GetMapping(FieldShell.WORDS)
    ResponseEntity<byte[]> words() {
        return file(MediaType.APPLICATION_JSON, shell.words());
    }

    @GetMapping(FieldShell.SPECIES)
    ResponseEntity<byte[]> species() {
        return file(MediaType.APPLICATION_JSON, shell.species());
    }

    @GetMapping(FieldShell.MANIFEST)
    ResponseEntity<byte[]> manifest() {
        return file(MANIFEST, shell.manifest());
    }

    @GetMapping("/field-worker.js")
    ResponseEntity<byte[]> worker() {
        return file(SCRIPT, shell.worker());
    }

    /// Where the phone page sends who must sign in: back to it afterwards.
    @GetMapping("/field/enter")
    String enter(Acting acting) {
        return "redirect:" + FieldShell.PAGE;
    }

    private static Limits limits(FieldTables.Table table, String column) {
        return table.form().getColumn(column).content()
                        instanceof FormColumn.Content.Number(_, var low, var high)
                ? new Limits(written(low), written(high))
                : new Limits("", "");
    }

    private static String written(double end) {
        return BigDecimal.valueOf(end).stripTrailingZeros().toPlainString();
    }

    private static ResponseEntity<byte[]> file(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
