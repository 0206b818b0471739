package org.tanku.platform.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Totals;
import org.tanku.platform.disclosure.ExitPackage;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.UnitBlock;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A block (批次): where its units are now, where they came from, and its exit package.
@Controller
class BlockPages {
    /// How many units of a block stand so.
    record Part(String state, long units) {}

    private final Registry registry;
    private final BlockView view;
    private final EventTelling telling;
    private final WrongNumbers wrong;
    private final ExitPackage exit;

    BlockPages(
            Registry registry,
            BlockView view,
            EventTelling telling,
            WrongNumbers wrong,
            ExitPackage exit) {
        this.registry = registry;
        this.view = view;
        this.telling = telling;
        this.wrong = wrong;
        this.exit = exit;
    }

    @GetMapping("/blocks/{number}")
    String show(
            @PathVariable String number, Model model, Locale locale, HttpServletResponse response) {
        Optional<UnitBlock> found = find(number);
        if (found.isEmpty()) {
            return wrong.page("block.unknown", number, HttpStatus.NOT_FOUND, model, response);
        }
        UnitBlock block = found.get();
        view.show(block, model, locale);
        model.addAttribute("events", telling.lines(registry.listEvents(block.id())));
        model.addAttribute("lots", telling.places(registry.listLots(block.id())));
        model.addAttribute("parts", parts(registry.totals(block.id())));
        model.addAttribute("packageName", exit.fileName(block));
        return "disclosure/block";
    }

    /// Streams the package; what it holds never changes but for the events that follow.
    @GetMapping("/blocks/{number}/package.zip")
    void download(@PathVariable String number, HttpServletResponse response) throws IOException {
        UnitBlock block =
                find(number)
                        .filter(each -> each.findStatement().isPresent())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + exit.fileName(block) + "\"");
        exit.write(block, response.getOutputStream());
    }

    private Optional<UnitBlock> find(String typed) {
        try {
            return registry.findBlock(BlockNumber.parse(typed));
        } catch (IllegalArgumentException notABlockNumber) {
            return Optional.empty();
        }
    }

    private static List<Part> parts(Totals totals) {
        return List.of(
                new Part("FREE", totals.free()),
                new Part("HELD", totals.held()),
                new Part("RETIRED", totals.retired()),
                new Part("CANCELLED", totals.cancelled()));
    }
}
