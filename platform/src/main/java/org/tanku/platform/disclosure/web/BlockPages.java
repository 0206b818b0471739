package org.tanku.platform.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Standing;
import org.tanku.platform.disclosure.ExitPackage;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.SerialState;
import org.tanku.platform.registry.UnitBlock;

/// A block (批次): where its units are now, where they came from, and its exit package.
@Controller
class BlockPages {
    /// How many units of a block stand so.
    record Part(SerialState state, long units) {}

    private final Registry registry;
    private final BlockView view;
    private final EventTelling events;
    private final WrongNumbers wrong;
    private final ExitPackage exit;

    BlockPages(
            Registry registry,
            BlockView view,
            EventTelling events,
            WrongNumbers wrong,
            ExitPackage exit) {
        this.registry = registry;
        this.view = view;
        this.events = events;
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
        List<Lot> lots = registry.listLots(block.id());
        model.addAttribute("lots", lots.stream().map(this::line).toList());
        model.addAttribute("parts", parts(lots));
        model.addAttribute("events", events.lines(registry.listEvents(block.id())));
        model.addAttribute("packageName", exit.fileName(block));
        return "disclosure/block";
    }

    /// Streams the package; what it holds never changes but for the events that follow.
    @GetMapping("/blocks/{number}/package.zip")
    void download(@PathVariable String number, HttpServletResponse response) throws IOException {
        UnitBlock block =
                find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + exit.fileName(block) + "\"");
        exit.write(block, response.getOutputStream());
    }

    private Optional<UnitBlock> find(String typed) {
        try {
            return registry.findBlock(BlockNumber.parse(typed));
        } catch (IllegalArgumentException notABlockNumber) {
            return Optional.empty();
        }
    }

    private static List<Part> parts(List<Lot> lots) {
        return Arrays.stream(SerialState.values())
                .map(state -> new Part(state, lots.stream()
                        .filter(lot -> state(lot) == state)
                        .mapToLong(Lot::units)
                        .sum()))
                .toList();
    }

    private LotLine line(Lot lot) {
        String certificate = lot.place().standing() instanceof Standing.Retired(var number)
                ? number.toString()
                : "";
        return new LotLine(
                lot.serials().firstSerial().toString(),
                lot.serials().lastSerial().toString(),
                lot.units(),
                state(lot).name(),
                events.account(lot.place().account()),
                certificate);
    }

    private static SerialState state(Lot lot) {
        return switch (lot.place().standing()) {
            case Standing.Free _ -> SerialState.FREE;
            case Standing.Held _ -> SerialState.HELD;
            case Standing.Retired _ -> SerialState.RETIRED;
            case Standing.Cancelled _ -> SerialState.CANCELLED;
            case Standing.Unissued _ -> throw new IllegalStateException("issued units: " + lot);
        };
    }
}
