package org.tanku.platform.fieldwork.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.fieldwork.Campaign;
import org.tanku.platform.fieldwork.FieldTables;
import org.tanku.platform.fieldwork.Fieldwork;
import org.tanku.platform.fieldwork.Noted;
import org.tanku.platform.fieldwork.PlotNotes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Regions;
import org.tanku.platform.party.Role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What the office reads (外业记录页面): campaigns, the plots of one, and a plot with all its versions.
@Controller
class LogPages {
    private final Fieldwork fieldwork;
    private final NotedTelling telling;
    private final Regions regions;

    LogPages(Fieldwork fieldwork, NotedTelling telling, Regions regions) {
        this.fieldwork = fieldwork;
        this.telling = telling;
        this.regions = regions;
    }

    record CampaignLine(Campaign.Summary summary, String county, String latest) {}

    @GetMapping("/field/log")
    String campaigns(Model model, Locale language, Acting acting) {
        model.addAttribute(
                "campaigns",
                fieldwork.listCampaigns(acting).stream()
                        .map(each ->
                                new CampaignLine(
                                        each,
                                        regions.label(each.campaign().region(), language),
                                        telling.moment(each.latest())))
                        .toList());
        model.addAttribute("mayUpload", acting.may(Role.SURVEYOR));
        return "fieldwork/campaigns";
    }

    @GetMapping("/field/log/plots")
    String plots(
            @RequestParam String county,
            @RequestParam String campaign,
            Model model,
            Locale language,
            Acting acting) {
        List<PlotNotes> plots = plots(county, campaign, acting);
        if (plots.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        head(model, plots.getFirst().campaign(), language);
        List<PlotLine> lines = plots.stream().map(each -> line(each, language)).toList();
        model.addAttribute("plots", lines);
        model.addAttribute(
                "doubts",
                lines.stream().anyMatch(each -> each.heads() != 1 || !each.treesTwice().isEmpty()));
        model.addAttribute("tables", FieldTables.Table.values());
        return "fieldwork/plots";
    }

    @GetMapping("/field/log/plot")
    String plot(
            @RequestParam String county,
            @RequestParam String campaign,
            @RequestParam String plot,
            Model model,
            Locale language,
            Acting acting) {
        PlotNotes notes =
                plots(county, campaign, acting).stream()
                        .filter(each -> each.code().equals(plot))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        head(model, notes.campaign(), language);
        model.addAttribute("plot", notes);
        model.addAttribute("mayCorrect", acting.may(Role.SURVEYOR, notes.campaign().region()));
        model.addAttribute("heads", views(notes.heads(), language));
        model.addAttribute("trees", views(notes.trees(), language));
        model.addAttribute("photos", views(notes.photos(), language));
        return "fieldwork/plot";
    }

    @GetMapping("/field/photos/{hash}")
    ResponseEntity<byte[]> photo(@PathVariable String hash, Acting acting) {
        return fieldwork
                .findPhoto(hash, acting)
                .map(photo ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(photo.type()))
                                .cacheControl(CacheControl.noCache().cachePrivate())
                                .body(photo.bytes()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<PlotNotes> plots(String county, String campaign, Acting acting) {
        if (!county.matches("[0-9]{6}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return fieldwork.listPlots(new Campaign(county, campaign), acting);
    }

    private void head(Model model, Campaign campaign, Locale language) {
        model.addAttribute("campaign", campaign);
        model.addAttribute("countyName", regions.label(campaign.region(), language));
    }

    private List<NotedView> views(List<Noted> noted, Locale language) {
        return noted.stream().map(each -> telling.view(each, language)).toList();
    }

    private PlotLine line(PlotNotes plot, Locale language) {
        List<Noted> heads = plot.headsThatHold();
        Optional<Noted> head = heads.stream().findFirst();
        Optional<Noted> any =
                Stream.of(plot.heads(), plot.trees(), plot.photos())
                        .flatMap(List::stream)
                        .findFirst();
        NotedView.Version said = telling.view(head.or(() -> any).orElseThrow(), language).last();
        UnaryOperator<String> cell = key -> head.flatMap(each -> each.find(key)).orElse("");
        String stand = cell.apply("stand");
        return new PlotLine(
                plot.code(),
                cell.apply("stratum"),
                cell.apply("area"),
                stand,
                stand.isEmpty()
                        ? ""
                        : fieldwork
                                .findEditionOf(StandCode.parse(stand))
                                .map(edition -> edition.id().toString())
                                .orElse(""),
                head.map(each -> telling.position(each, language)).orElse(""),
                heads.size(),
                plot.treesThatHold().size(),
                (int) plot.photos().stream().filter(each -> !each.withdrawn()).count(),
                String.join(", ", plot.treesTwice()),
                said.person(),
                said.notedAt());
    }
}
