package org.tanku.platform.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tanku.platform.disclosure.Place;
import org.tanku.platform.disclosure.ProvinceMap;
import org.tanku.platform.disclosure.PublishedFigure;
import org.tanku.platform.disclosure.PublishedFigures;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.registry.Account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The one search box (查询): a number leads to its page, the code of a village to the projects
/// there, words to projects, to holders of rights and units as far as they are disclosed, and to
/// published figures.
@Controller
class SearchPages {
    private static final Pattern CERTIFICATE = Pattern.compile("(?i)TKC-.*");
    private static final Pattern PAPER = Pattern.compile("(?i)TKP-.*");
    private static final Pattern BLOCK = Pattern.compile("(?i)[A-Z]{2,8}-[0-9]{6}");
    private static final Pattern SERIAL = Pattern.compile("(?i)[A-Z]{2,8}-[0-9-]+");

    private final ProjectListing projects;
    private final HolderSearch holders;
    private final PublishedFigures figures;
    private final ProvinceMap map;
    private final WrongNumbers wrong;

    SearchPages(
            ProjectListing projects,
            HolderSearch holders,
            PublishedFigures figures,
            ProvinceMap map,
            WrongNumbers wrong) {
        this.projects = projects;
        this.holders = holders;
        this.figures = figures;
        this.map = map;
        this.wrong = wrong;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "1") int holderPage,
            Model model,
            Locale locale,
            HttpServletResponse response) {
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
        Optional<VillageCode> village = VillageCode.parse(typed);
        if (VillageCode.isMiscounted(typed)) {
            return wrong.page("village.shape", typed, HttpStatus.BAD_REQUEST, model, response);
        }
        if (village.filter(each -> !map.hasCounty(each.county().code())).isPresent()) {
            return wrong.page("village.county", typed, HttpStatus.BAD_REQUEST, model, response);
        }
        model.addAttribute("q", typed);
        model.addAttribute("villages", village.map(VillageCode::parts).stream().toList());
        HolderSearch.Found found =
                typed.isEmpty() || village.isPresent()
                        ? new HolderSearch.Found(Set.of(), List.of())
                        : holders.find(typed);
        Leaf<Project> projectLeaf =
                Leaf.of(
                        typed.isEmpty()
                                ? List.of()
                                : projects.find(
                                        village.map(this::within)
                                                .orElseGet(() -> about(typed, found, locale))),
                        page);
        Leaf<Account> accountLeaf = Leaf.of(found.accounts(), holderPage);
        model.addAttribute("projectLeaf", projectLeaf);
        model.addAttribute("projects", projects.listed(projectLeaf.items(), locale));
        model.addAttribute("holderLeaf", accountLeaf);
        model.addAttribute("holders", accountLeaf.items().stream().map(holders::line).toList());
        model.addAttribute("figures", typed.isEmpty() ? List.of() : findFigures(typed));
        return "disclosure/search";
    }

    private Predicate<Project> within(VillageCode village) {
        Set<ProjectId> there = projects.listWithin(village);
        return each -> there.contains(each.id());
    }

    private Predicate<Project> about(String typed, HolderSearch.Found found, Locale locale) {
        String words = typed.toLowerCase(Locale.ROOT);
        Optional<Place> place = map.named(typed);
        return each ->
                projects.mentions(each, words, locale)
                        || each.titles().stream().anyMatch(found.titles()::contains)
                        || place.filter(there -> each.region().code().startsWith(there.code()))
                                .isPresent();
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
