package org.tanku.platform.disclosure.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tanku.platform.disclosure.Place;
import org.tanku.platform.disclosure.ProvinceMap;
import org.tanku.platform.disclosure.PublishedFigure;
import org.tanku.platform.disclosure.PublishedFigures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The one search box (查询): a number leads to its page, words lead to projects and published
/// figures.
@Controller
class SearchPages {
    private static final Pattern CERTIFICATE = Pattern.compile("(?i)TKC-.*");
    private static final Pattern PAPER = Pattern.compile("(?i)TKP-.*");
    private static final Pattern BLOCK = Pattern.compile("(?i)[A-Z]{2,8}-[0-9]{6}");
    private static final Pattern SERIAL = Pattern.compile("(?i)[A-Z]{2,8}-[0-9-]+");

    private final ProjectListing projects;
    private final PublishedFigures figures;
    private final ProvinceMap map;

    SearchPages(ProjectListing projects, PublishedFigures figures, ProvinceMap map) {
        this.projects = projects;
        this.figures = figures;
        this.map = map;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        String typed = q.strip();
        if (CERTIFICATE.matcher(typed).matches()) {
            return page("/certificates/{number}", typed);
        }
        if (PAPER.matcher(typed).matches()) {
            return page("/verify/{number}", typed);
        }
        if (BLOCK.matcher(typed).matches()) {
            return page("/blocks/{number}", typed);
        }
        if (SERIAL.matcher(typed).matches()) {
            return page("/serials/{number}", typed);
        }
        model.addAttribute("q", typed);
        model.addAttribute("projects", typed.isEmpty() ? List.of() : findProjects(typed, locale));
        model.addAttribute("figures", typed.isEmpty() ? List.of() : findFigures(typed));
        return "disclosure/search";
    }

    private List<ListedProject> findProjects(String typed, Locale locale) {
        Optional<Place> place = map.named(typed);
        return projects.list(locale).stream()
                .filter(each -> each.mentions(typed) || place.filter(each::liesIn).isPresent())
                .toList();
    }

    private List<PublishedFigure> findFigures(String typed) {
        List<PublishedFigure> about =
                map.named(typed).map(place -> figures.listAbout(place.code())).orElse(List.of());
        return Stream.concat(about.stream(), figures.search(typed).stream()).distinct().toList();
    }

    private static String page(String path, String number) {
        return "redirect:"
                + UriComponentsBuilder.fromPath(path).buildAndExpand(number).encode().toUriString();
    }
}
