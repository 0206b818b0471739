package org.tanku.platform.land.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.StandPage;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The list of editions, and one edition with its stands (调查版本页面).
@Controller
class EditionPages {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Land land;

    EditionPages(Land land) {
        this.land = land;
    }

    @GetMapping("/land/editions")
    String list(Model model, Acting acting) {
        model.addAttribute("editions", land.listEditions());
        model.addAttribute(
                "mayImport", acting.may(Role.SURVEYOR) || acting.may(Role.ADMINISTRATOR));
        model.addAttribute("zone", CHINA);
        return "land/editions";
    }

    @GetMapping("/land/editions/{id}")
    String edition(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String species,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Optional<String> stand,
            Model model,
            Locale locale,
            Acting acting) {
        SurveyEdition edition =
                land.findEdition(new EditionId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int shown =
                stand.flatMap(MapPages::findCode)
                        .map(code -> land.pageOf(edition.id(), code))
                        .orElse(page);
        StandPage stands = land.pageStands(edition.id(), species, shown);
        model.addAttribute("edition", edition);
        model.addAttribute("summary", land.summarise(edition.id()));
        model.addAttribute("species", species);
        model.addAttribute("page", stands);
        model.addAttribute(
                "lines", stands.stands().stream().map(each -> StandLine.of(each, locale)).toList());
        model.addAttribute("zone", CHINA);
        return "land/edition";
    }
}
