package org.tanku.platform.library.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.kernel.Methodologies;
import org.tanku.kernel.method.Methodology;
import org.tanku.platform.library.Shelf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The list of methodologies, and one page each (方法学页面).
@Controller
class MethodPages {
    private final WorkedCases cases;
    private final EditionTelling editions;

    MethodPages(WorkedCases cases, EditionTelling editions) {
        this.cases = cases;
        this.editions = editions;
    }

    @GetMapping("/methods")
    String list(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        Tongue tongue = new Tongue(locale);
        List<String> words = MethodCard.words(q);
        Map<Shelf, List<MethodCard>> shelves =
                Methodologies.list().stream()
                        .filter(each -> MethodCard.isAbout(each, words))
                        .collect(
                                Collectors.groupingBy(
                                        Shelf::of,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                each -> card(each, words, tongue),
                                                Collectors.toList())));
        model.addAttribute("q", q.strip());
        model.addAttribute("shelves", shelves);
        model.addAttribute("methods", shelves.values().stream().mapToInt(List::size).sum());
        model.addAttribute(
                "equations",
                shelves.values().stream()
                        .flatMap(List::stream)
                        .flatMap(each -> each.equations().stream())
                        .map(MethodCard.Entry::id)
                        .distinct()
                        .count());
        return "library/methods";
    }

    @GetMapping("/methods/{id}")
    String show(@PathVariable String id, Model model, Locale locale) {
        Methodology methodology = get(id);
        Tongue tongue = new Tongue(locale);
        model.addAttribute("method", MethodView.of(methodology, cases, tongue));
        model.addAttribute(
                "editions",
                methodology.parameters().stream()
                        .map(each -> editions.tell(each, tongue))
                        .toList());
        return "library/method";
    }

    private MethodCard card(Methodology methodology, List<String> words, Tongue tongue) {
        return MethodCard.of(methodology, cases.list(methodology).size(), words, tongue);
    }

    /// The methodology, or a page that says there is none.
    static Methodology get(String id) {
        return Methodologies.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
