package org.tanku.platform.land.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.LandMap;
import org.tanku.platform.land.StandGround;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Acting;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The map of an edition, and what its panel tells of one stand (地图页面).
@Controller
class MapPages {
    private final Land land;
    private final LandMap map;
    private final MapLegend legend;
    private final StandClasses classes;
    private final MapSettings settings;

    MapPages(Land land, LandMap map, MapLegend legend, StandClasses classes, MapSettings settings) {
        this.land = land;
        this.map = map;
        this.legend = legend;
        this.classes = classes;
        this.settings = settings;
    }

    @GetMapping("/land/editions/{id}/map")
    String map(@PathVariable UUID id, Model model, Locale locale, Acting acting) {
        SurveyEdition edition = edition(id);
        String address = "/land/editions/" + edition.id();
        model.addAttribute("edition", edition);
        map.findExtent(edition.id())
                .ifPresent(extent -> {
                    model.addAttribute("extent", StandOnMap.extent(extent));
                    model.addAttribute("legend", legend.lines(edition.id(), locale));
                });
        model.addAttribute("colourings", List.of(Colouring.values()));
        model.addAttribute("limits", StandClasses.limits());
        model.addAttribute(
                "tilesUrl", address + "/tiles/{z}/{x}/{y}.mvt?by={by}&style=" + TileDrawing.STYLE);
        model.addAttribute("standUrl", address + "/map/stand?code=");
        model.addAttribute("metUrl", address + "/map/met");
        model.addAttribute("tiandituKey", settings.tiandituKey());
        model.addAttribute("approval", settings.approval());
        return "land/map";
    }

    @GetMapping("/land/editions/{id}/map/stand")
    String stand(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            Model model,
            Locale locale,
            Acting acting,
            HttpServletResponse response) {
        SurveyEdition edition = edition(id);
        Optional<StandCode> named = findCode(code);
        List<StandGround> found =
                named.map(each -> map.list(edition.id(), List.of(each))).orElse(List.of());
        model.addAttribute("edition", edition);
        model.addAttribute("code", code);
        if (!found.isEmpty()) {
            StandGround ground = found.getFirst();
            model.addAttribute("stand", StandOnMap.of(ground, ageGroup(ground, locale), locale));
            return "land/map-stand :: found";
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute(
                "missing",
                named.map(each -> missing(edition.id(), each)).orElse("map.stand.no-code"));
        return "land/map-stand :: missing";
    }

    private String ageGroup(StandGround ground, Locale locale) {
        return classes.findGroup(ground.stand())
                .map(group -> locale.getLanguage().equals("en") ? group.english() : group.chinese())
                .orElse("");
    }

    private String missing(EditionId edition, StandCode named) {
        return land.findStand(edition, named).isPresent()
                ? "map.stand.no-ground"
                : "map.stand.not-there";
    }

    private SurveyEdition edition(UUID id) {
        return land.findEdition(new EditionId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// As people type it, full-width digits too; empty when it is no code of a stand.
    static Optional<StandCode> findCode(String typed) {
        try {
            return Optional.of(
                    StandCode.parse(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip()));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }
}
