package org.tanku.platform.land.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.LandMap;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Acting;
import org.tanku.survey.change.ChangeTable;
import org.tanku.survey.change.ChangeWords;
import org.tanku.survey.change.MatchingShares;
import org.tanku.survey.change.StandChange;
import org.tanku.survey.change.Sums;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// What became of an edition in a later one (版本对照页面).
@Controller
class ChangePages {
    /// More rows help nobody on a page; the file to download holds all.
    private static final int MOST_SHOWN = 500;

    /// Offered and said to be an assumption: no source gives shares.
    private static final String ASSUMED_SAME = "0.9";

    private static final String ASSUMED_SLIVER = "0.02";

    record Line(String kind, String told) {}

    private final Land land;
    private final LandMap landMap;

    ChangePages(Land land, LandMap landMap) {
        this.land = land;
        this.landMap = landMap;
    }

    @GetMapping("/land/changes")
    String changes(
            @RequestParam Optional<UUID> earlier,
            @RequestParam Optional<UUID> later,
            @RequestParam(defaultValue = ASSUMED_SAME) String same,
            @RequestParam(defaultValue = ASSUMED_SLIVER) String sliver,
            Model model,
            Locale locale,
            Acting acting) {
        model.addAttribute(
                "editions",
                land.listEditions().stream()
                        .filter(each -> each.kind() == EditionKind.SURVEY)
                        .toList());
        model.addAttribute("earlier", earlier.map(UUID::toString).orElse(""));
        model.addAttribute("later", later.map(UUID::toString).orElse(""));
        model.addAttribute("same", same);
        model.addAttribute("sliver", sliver);
        if (earlier.isPresent() && later.isPresent()) {
            Optional<MatchingShares> shares = shares(same, sliver);
            if (shares.isEmpty()) {
                model.addAttribute("refusal", "land.changes.refused.SHARES");
            } else if (!edition(later.get())
                    .surveyedOn()
                    .isAfter(edition(earlier.get()).surveyedOn())) {
                model.addAttribute("refusal", "land.changes.refused.ORDER");
            } else {
                show(
                        landMap.compare(
                                edition(earlier.get()).id(),
                                edition(later.get()).id(),
                                shares.get()),
                        model,
                        locale);
            }
        }
        return "land/changes";
    }

    @GetMapping("/land/changes.csv")
    void csv(
            @RequestParam UUID earlier,
            @RequestParam UUID later,
            @RequestParam String same,
            @RequestParam String sliver,
            Locale locale,
            Acting acting,
            HttpServletResponse response)
            throws IOException {
        MatchingShares shares =
                shares(same, sliver)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        ChangeTable table = landMap.compare(edition(earlier).id(), edition(later).id(), shares);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("changes.csv").build().toString());
        table.writeCsv(response.getOutputStream(), locale);
    }

    private static void show(ChangeTable table, Model model, Locale locale) {
        ChangeWords words = ChangeWords.in(locale);
        Map<String, Integer> counts = new TreeMap<>();
        table.changes().forEach(each -> counts.merge(words.kind(each), 1, Integer::sum));
        List<Line> lines =
                table.changes().stream()
                        .filter(StandChange::isWorthTelling)
                        .map(each -> new Line(words.kind(each), words.tell(each)))
                        .toList();
        Sums total = table.total();
        model.addAttribute("counts", counts);
        model.addAttribute("lines", lines.stream().limit(MOST_SHOWN).toList());
        model.addAttribute("lineCount", lines.size());
        model.addAttribute("total", total);
        if (total.onGround() instanceof Sums.OnGround.Measured measured) {
            model.addAttribute("measured", measured);
        }
        model.addAttribute("slivers", table.slivers());
    }

    private static Optional<MatchingShares> shares(String same, String sliver) {
        try {
            return Optional.of(
                    new MatchingShares(
                            Double.parseDouble(same.strip()), Double.parseDouble(sliver.strip())));
        } catch (IllegalArgumentException noShares) {
            return Optional.empty();
        }
    }

    private SurveyEdition edition(UUID id) {
        return land.findEdition(new EditionId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
