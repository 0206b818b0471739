package org.tanku.platform.library.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.kernel.Methodologies;
import org.tanku.kernel.parameter.ParameterSet;

import java.util.Locale;

/// An edition of parameters on a page of its own (参数版本页), where the links of explanations lead.
@Controller
class ParameterPages {
    /// A methodology that names the edition.
    record User(String id, String name) {}

    private final EditionTelling editions;

    ParameterPages(EditionTelling editions) {
        this.editions = editions;
    }

    @GetMapping("/parameters/{edition}")
    String show(@PathVariable String edition, Model model, Locale locale) {
        if (ParameterSet.listEditions().stream().noneMatch(each -> each.id().equals(edition))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Tongue tongue = new Tongue(locale);
        model.addAttribute("edition", editions.tell(edition, tongue));
        model.addAttribute(
                "users",
                Methodologies.list().stream()
                        .filter(each -> each.parameters().contains(edition))
                        .map(each -> new User(each.id(), tongue.say(each.name())))
                        .toList());
        return "library/parameters";
    }
}
