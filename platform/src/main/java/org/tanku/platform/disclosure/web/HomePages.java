package org.tanku.platform.disclosure.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tanku.platform.disclosure.ProvinceMap;
import org.tanku.platform.disclosure.PublishedFigures;
import org.tanku.platform.registry.Registry;

import java.util.List;
import java.util.Locale;

/// The public home (门户首页): search, the platform's own totals, the map, and apart from them
/// published figures.
@Controller
class HomePages {
    private static final int LATEST = 5;

    private final Registry registry;
    private final PublishedFigures figures;
    private final ProvinceMap map;
    private final MapDrawing drawing;
    private final ProjectListing projects;

    HomePages(
            Registry registry,
            PublishedFigures figures,
            ProvinceMap map,
            MapDrawing drawing,
            ProjectListing projects) {
        this.registry = registry;
        this.figures = figures;
        this.map = map;
        this.drawing = drawing;
        this.projects = projects;
    }

    @GetMapping("/")
    String home(Model model, Locale locale) {
        List<ListedProject> listed = projects.list(locale);
        model.addAttribute("totals", TotalsView.of(registry.totals(), locale));
        model.addAttribute("figures", figures);
        model.addAttribute("map", map);
        model.addAttribute("counties", drawing.draw(listed, locale));
        model.addAttribute("projects", listed);
        model.addAttribute("retirements", registry.listRetirements(LATEST));
        return "disclosure/home";
    }

    @GetMapping("/totals")
    String totals(Model model, Locale locale) {
        model.addAttribute("totals", TotalsView.of(registry.totals(), locale));
        return "disclosure/totals";
    }
}
