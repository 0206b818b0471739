package org.tanku.platform.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tanku.ledger.Serial;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.SerialRecord;

import java.util.Locale;
import java.util.Optional;

/// One page a serial (一吨一说明): its state first, then the way back to stand and parameter, then all
/// events.
@Controller
class SerialPages {
    private final Registry registry;
    private final BlockView view;
    private final EventTelling events;
    private final WrongNumbers wrong;

    SerialPages(Registry registry, BlockView view, EventTelling events, WrongNumbers wrong) {
        this.registry = registry;
        this.view = view;
        this.events = events;
        this.wrong = wrong;
    }

    @GetMapping("/serials/{typed}")
    String show(
            @PathVariable String typed, Model model, Locale locale, HttpServletResponse response) {
        return switch (Serial.spelling(typed)) {
            case NOT_A_SERIAL ->
                    wrong.page("serial.shape", typed, HttpStatus.BAD_REQUEST, model, response);
            case CHECK_DIGITS_DIFFER ->
                    wrong.page("serial.check", typed, HttpStatus.BAD_REQUEST, model, response);
            case RIGHT -> {
                Optional<SerialRecord> found = registry.findSerial(Serial.parse(typed));
                yield found.isPresent()
                        ? show(found.get(), model, locale)
                        : wrong.page(
                                "serial.unknown", typed, HttpStatus.NOT_FOUND, model, response);
            }
        };
    }

    private String show(SerialRecord record, Model model, Locale locale) {
        view.show(record.block(), model, locale);
        model.addAttribute("record", record);
        model.addAttribute("state", BondTelling.state(record));
        model.addAttribute("bonds", record.bonds().stream().map(BondTelling::state).toList());
        model.addAttribute("account", events.account(record.account()));
        model.addAttribute("events", events.lines(record.events()));
        record.certificate()
                .ifPresent(number -> model.addAttribute("certificate", number.toString()));
        return "disclosure/serial";
    }
}
