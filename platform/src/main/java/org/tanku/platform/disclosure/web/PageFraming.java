package org.tanku.platform.disclosure.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Hands the frame to every page of every room.
@ControllerAdvice
class PageFraming {
    private static final Map<String, Set<String>> WORKERS = Map.of(
            "land", Set.of("BUREAU_OFFICER", "SURVEYOR"),
            "tenure", Set.of("BUREAU_OFFICER", "RIGHTS_HOLDER", "PROJECT_DEVELOPER"),
            "projects", Set.of("BUREAU_OFFICER", "PROJECT_DEVELOPER", "MEASURER"),
            "reports", Set.of("BUREAU_OFFICER", "PROJECT_DEVELOPER", "MEASURER", "VERIFIER"),
            "statements", Set.of("BUREAU_OFFICER", "VERIFIER", "REGISTRY_OFFICER"),
            "registry", Set.of("BUREAU_OFFICER", "REGISTRY_OFFICER", "RIGHTS_HOLDER", "PROJECT_DEVELOPER"),
            "people", Set.of("ADMINISTRATOR"));
    private static final List<PageFrame.Bench> BENCHES = List.of(
            bench("land", "/land/editions"),
            bench("tenure", "/tenure/titles"),
            bench("projects", "/projects"),
            bench("reports", "/reports"),
            bench("statements", "/statements"),
            bench("registry", "/registry"),
            bench("people", "/people"));

    private final boolean demo;

    PageFraming(@Value("${tanku.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @ModelAttribute("pageFrame")
    PageFrame frame(HttpServletRequest request, Locale locale, @Nullable Authentication authentication) {
        if (authentication == null) {
            return new PageFrame("", List.of(), demo, otherLanguage(request, locale));
        }
        Set<String> roles = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(name -> name.startsWith("ROLE_") ? name.substring("ROLE_".length()) : name)
                .collect(Collectors.toSet());
        List<PageFrame.Bench> open = new ArrayList<>(BENCHES);
        open.removeIf(each -> WORKERS.getOrDefault(each.section(), Set.of()).stream().noneMatch(roles::contains));
        return new PageFrame(authentication.getName(), open, demo, otherLanguage(request, locale));
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

    private static PageFrame.Bench bench(String section, String path) {
        return new PageFrame.Bench(section, path, "frame.bench." + section);
    }
}
