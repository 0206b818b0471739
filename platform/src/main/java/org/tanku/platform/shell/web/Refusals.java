package org.tanku.platform.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Regions;

import java.io.IOException;
import java.util.Locale;

/// Tells who asks for what another role does which role that is. The page is drawn as an error
/// page, in the frame of whoever is signed in.
@ControllerAdvice
class Refusals {
    private final MessageSource messages;
    private final Regions regions;

    Refusals(MessageSource messages, Regions regions) {
        this.messages = messages;
        this.regions = regions;
    }

    @ExceptionHandler
    void refuse(
            NotPermitted refused,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language)
            throws IOException {
        String role = messages.getMessage("party.role." + refused.role(), new Object[0], language);
        request.setAttribute(
                "needed",
                refused.regions().stream()
                        .findFirst()
                        .map(region -> needed(role, region, language))
                        .orElseGet(() ->
                                messages.getMessage(
                                        "shell.error.403.role", new Object[] {role}, language)));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private String needed(String role, Region region, Locale language) {
        return messages.getMessage(
                "shell.error.403.role-in-region",
                new Object[] {role, regions.label(region, language)},
                language);
    }
}
