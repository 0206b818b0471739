package org.tanku.platform.shell.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Regions;

import java.util.Locale;

/// Tells who asks for what another role does which role that is.
@ControllerAdvice
class Refusals {
    private final MessageSource messages;
    private final Regions regions;

    Refusals(MessageSource messages, Regions regions) {
        this.messages = messages;
        this.regions = regions;
    }

    @ExceptionHandler
    String refuse(
            NotPermitted refused, HttpServletResponse response, Model model, Locale language) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        String role = messages.getMessage("party.role." + refused.role(), new Object[0], language);
        model.addAttribute(
                "needed",
                refused.regions().stream()
                        .findFirst()
                        .map(region -> needed(role, region, language))
                        .orElseGet(() ->
                                messages.getMessage(
                                        "shell.error.403.role", new Object[] {role}, language)));
        return "error/403";
    }

    private String needed(String role, Region region, Locale language) {
        return messages.getMessage(
                "shell.error.403.role-in-region",
                new Object[] {role, regions.label(region, language)},
                language);
    }
}
