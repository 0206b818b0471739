package org.tanku.platform.disclosure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tanku.platform.disclosure.Place;
import org.tanku.platform.disclosure.ProvinceMap;
import org.tanku.platform.disclosure.PublishedFigure;
import org.tanku.platform.disclosure.PublishedFigures;

/// The public home (门户首页): search, the platform's own totals, the map, and apart from them published figures.
@Controller
class HomePages {
    private final PublishedFigures figures;
    private final ProvinceMap map;
    private final AmountTelling amounts;
    private final MessageSource messages;

    HomePages(PublishedFigures figures, ProvinceMap map, AmountTelling amounts, MessageSource messages) {
        this.figures = figures;
        this.map = map;
        this.amounts = amounts;
        this.messages = messages;
    }

    @GetMapping("/")
    String home(Model model, Locale locale) {
        model.addAttribute("figures", figures);
        model.addAttribute("sources", figures.sourcesOf(figures.list()));
        model.addAttribute("map", map);
        model.addAttribute("counties", draw(Set.of(), locale));
        return "disclosure/home";
    }

    private List<MapCounty> draw(Set<String> own, Locale locale) {
        Set<String> told =
                figures.list().stream().map(PublishedFigure::place).collect(Collectors.toSet());
        return map.counties().stream()
                .map(each -> new MapCounty(
                        each.code(),
                        each.name(locale),
                        map.outline(each),
                        tooltip(each, locale),
                        own.contains(each.code()) ? "own" : told.contains(each.code()) ? "told" : "plain"))
                .toList();
    }

    private String tooltip(Place county, Locale locale) {
        List<String> lines = new ArrayList<>();
        String city = map.find(county.code().substring(0, 4)).map(each -> each.name(locale)).orElse("");
        lines.add(messages.getMessage(
                "disclosure.map.county", new Object[] {county.name(locale), city}, locale));
        figures.listAbout(county.code()).forEach(each -> lines.add(messages.getMessage(
                "disclosure.map.published", new Object[] {each.name(locale), amounts.figure(each)}, locale)));
        return String.join("\n", lines);
    }
}
