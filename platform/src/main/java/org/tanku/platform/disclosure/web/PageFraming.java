package org.tanku.platform.disclosure.web;

import static org.tanku.platform.party.Role.ADMINISTRATOR;
import static org.tanku.platform.party.Role.BUREAU_OFFICER;
import static org.tanku.platform.party.Role.MEASURER;
import static org.tanku.platform.party.Role.PROJECT_DEVELOPER;
import static org.tanku.platform.party.Role.REGISTRY_OFFICER;
import static org.tanku.platform.party.Role.RIGHTS_HOLDER;
import static org.tanku.platform.party.Role.SURVEYOR;
import static org.tanku.platform.party.Role.VERIFIER;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tanku.platform.inbox.Inbox;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/// Hands the frame to every page of every room. A workbench entry is shown to those who work there;
/// each room still decides by itself what a person may do.
@ControllerAdvice
class PageFraming {
    private record Workplace(PageFrame.Bench bench, Set<Role> workers) {}

    private static final List<Workplace> WORKPLACES =
            List.of(
                    workplace("land", "/land/editions", BUREAU_OFFICER, SURVEYOR),
                    workplace(
                            "fieldwork",
                            "/field/log",
                            BUREAU_OFFICER,
                            SURVEYOR,
                            MEASURER,
                            ADMINISTRATOR),
                    workplace(
                            "tenure",
                            "/tenure/titles",
                            BUREAU_OFFICER,
                            RIGHTS_HOLDER,
                            PROJECT_DEVELOPER),
                    workplace("projects", "/projects", BUREAU_OFFICER, PROJECT_DEVELOPER, MEASURER),
                    workplace(
                            "reports",
                            "/reports",
                            BUREAU_OFFICER,
                            PROJECT_DEVELOPER,
                            MEASURER,
                            VERIFIER),
                    workplace(
                            "statements",
                            "/statements",
                            BUREAU_OFFICER,
                            VERIFIER,
                            REGISTRY_OFFICER),
                    workplace("recognitions", "/recognitions", BUREAU_OFFICER),
                    workplace(
                            "farm",
                            "/farm-projects",
                            BUREAU_OFFICER,
                            PROJECT_DEVELOPER,
                            MEASURER,
                            VERIFIER),
                    workplace(
                            "registry",
                            "/registry",
                            BUREAU_OFFICER,
                            REGISTRY_OFFICER,
                            RIGHTS_HOLDER,
                            PROJECT_DEVELOPER),
                    workplace("mirror", "/mirror", BUREAU_OFFICER, REGISTRY_OFFICER),
                    workplace("safeguards", "/safeguards", BUREAU_OFFICER, REGISTRY_OFFICER),
                    workplace(
                            "deputies",
                            "/deputies",
                            ADMINISTRATOR,
                            BUREAU_OFFICER,
                            SURVEYOR,
                            MEASURER,
                            VERIFIER,
                            REGISTRY_OFFICER,
                            PROJECT_DEVELOPER),
                    workplace(
                            "operations",
                            "/operations",
                            ADMINISTRATOR,
                            BUREAU_OFFICER,
                            REGISTRY_OFFICER),
                    workplace("readings", "/name-readings", ADMINISTRATOR, BUREAU_OFFICER),
                    workplace("people", "/people", ADMINISTRATOR));

    private final Parties parties;
    private final Inbox inbox;
    private final boolean demo;

    PageFraming(Parties parties, Inbox inbox, Environment environment) {
        this.parties = parties;
        this.inbox = inbox;
        this.demo = environment.getProperty("tanku.demo", Boolean.class, false);
    }

    @ModelAttribute("pageFrame")
    PageFrame frame(
            HttpServletRequest request, Locale locale, @Nullable Authentication authentication) {
        String language = otherLanguage(request, locale);
        if (authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return new PageFrame("", List.of(), demo, language, () -> "");
        }
        if (isOutage(request)) {
            return new PageFrame(signedIn.name(), List.of(), demo, language, () -> "");
        }
        Acting acting = parties.actingAs(signedIn.person());
        List<PageFrame.Bench> open =
                WORKPLACES.stream()
                        .filter(each -> each.workers().stream().anyMatch(acting::may))
                        .map(Workplace::bench)
                        .toList();
        return new PageFrame(acting.name(), open, demo, language, () -> waiting(acting));
    }

    private String waiting(Acting acting) {
        OptionalInt tasks = inbox.count(acting);
        return tasks.isPresent() ? String.valueOf(tasks.getAsInt()) : "";
    }

    /// Whoever tells that the database is away does not ask it for a name.
    private static boolean isOutage(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)
                        instanceof Integer status
                && status == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    /// The page being read, in the other language; on an error page the address itself is kept.
    private static String otherLanguage(HttpServletRequest request, Locale locale) {
        String language = locale.getLanguage().equals("en") ? "zh-CN" : "en";
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return "?lang=" + language;
        }
        return ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }

    private static Workplace workplace(String section, String path, Role... workers) {
        return new Workplace(
                new PageFrame.Bench(section, path, "frame.bench." + section), Set.of(workers));
    }
}
