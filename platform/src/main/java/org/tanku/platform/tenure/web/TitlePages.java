package org.tanku.platform.tenure.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.LandMap;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.tenure.Tenure;
import org.tanku.platform.tenure.Title;
import org.tanku.platform.tenure.TitleId;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// The recorded rights, and one of them (林权页面).
@Controller
class TitlePages {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST_SHOWN = 500;

    private static final int A_PAGE = 100;

    /// @param holder masked, as in every list; the page of the right tells who it is
    record Line(Title title, String holder) {}

    private final Tenure tenure;
    private final Land land;
    private final Parties parties;
    private final LandMap landMap;

    TitlePages(Tenure tenure, Land land, LandMap landMap, Parties parties) {
        this.landMap = landMap;
        this.tenure = tenure;
        this.land = land;
        this.parties = parties;
    }

    @GetMapping("/tenure/titles")
    String list(@RequestParam(defaultValue = "1") int page, Model model, Acting acting) {
        List<Title> all = tenure.listTitles();
        int shown = Math.clamp(page, 1, Math.max(1, Math.ceilDiv(all.size(), A_PAGE)));
        model.addAttribute(
                "titles",
                all.stream()
                        .skip((long) (shown - 1) * A_PAGE)
                        .limit(A_PAGE)
                        .map(title ->
                                new Line(title, parties.getParty(title.claim().holder()).name()))
                        .toList());
        model.addAttribute("page", shown);
        model.addAttribute("pages", Math.ceilDiv(all.size(), A_PAGE));
        return "tenure/titles";
    }

    @GetMapping("/tenure/titles/{id}")
    String title(@PathVariable UUID id, Model model, Acting acting) {
        Title title =
                tenure.findTitle(new TitleId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("right", title);
        model.addAttribute("holder", parties.nameOf(title.claim().holder()).orElseThrow());
        model.addAttribute("edition", land.getEdition(title.claim().edition()));
        model.addAttribute(
                "codes",
                title.claim().stands().stream()
                        .sorted()
                        .limit(MOST_SHOWN)
                        .map(StandCode::toString)
                        .toList());
        landMap.findExtent(title.claim().edition())
                .ifPresent(extent ->
                        EditionMap.show(
                                title.claim().edition(),
                                extent,
                                "/tenure/titles/" + title.id() + "/claim.geojson",
                                model));
        model.addAttribute("exemptions", tenure.listExemptions(title.id()));
        model.addAttribute("zone", CHINA);
        return "tenure/title";
    }
}
