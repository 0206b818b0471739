package org.tanku.platform.disclosure.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tanku.platform.disclosure.Place;
import org.tanku.platform.disclosure.ProvinceMap;
import org.tanku.platform.disclosure.PublishedFigures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws each county with what is known about it (地图): the platform's own projects, and published
/// figures.
@Component
class MapDrawing {
    private final ProvinceMap map;
    private final PublishedFigures figures;
    private final AmountTelling amounts;
    private final MessageSource messages;

    MapDrawing(
            ProvinceMap map,
            PublishedFigures figures,
            AmountTelling amounts,
            MessageSource messages) {
        this.map = map;
        this.figures = figures;
        this.amounts = amounts;
        this.messages = messages;
    }

    List<MapCounty> draw(List<ListedProject> projects, Locale locale) {
        return map.counties().stream().map(county -> county(county, projects, locale)).toList();
    }

    private MapCounty county(Place county, List<ListedProject> projects, Locale locale) {
        List<ListedProject> own = projects.stream().filter(each -> each.liesIn(county)).toList();
        boolean told = !figures.listAbout(county.code()).isEmpty();
        String look = !own.isEmpty() ? "own" : told ? "told" : "plain";
        return new MapCounty(
                county.code(),
                county.name(locale),
                map.outline(county),
                tooltip(county, own, locale),
                look);
    }

    private String tooltip(Place county, List<ListedProject> own, Locale locale) {
        List<String> lines = new ArrayList<>();
        String city =
                map.find(county.code().substring(0, 4)).map(each -> each.name(locale)).orElse("");
        lines.add(say("county", locale, county.name(locale), city));
        for (ListedProject each : own) {
            lines.add(say("project", locale, each.name(), String.join(" ", each.blocks())));
        }
        figures.listAbout(county.code())
                .forEach(each ->
                        lines.add(
                                say("published", locale, each.name(locale), amounts.figure(each))));
        return String.join("\n", lines);
    }

    private String say(String what, Locale locale, Object... words) {
        return messages.getMessage("disclosure.map." + what, words, locale).strip();
    }
}
