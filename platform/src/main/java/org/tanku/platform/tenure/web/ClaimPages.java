package org.tanku.platform.tenure.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.LandMap;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;
import org.tanku.platform.tenure.Claim;
import org.tanku.platform.tenure.ClaimOutcome;
import org.tanku.platform.tenure.ClaimRefusal;
import org.tanku.platform.tenure.HolderKind;
import org.tanku.platform.tenure.Overlap;
import org.tanku.platform.tenure.RightsCertificate;
import org.tanku.platform.tenure.Slivers;
import org.tanku.platform.tenure.Tenure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The form of a new claim (登记林权页面).
@Controller
class ClaimPages {
    private static final String REFUSED = "tenure.claim.refused.";
    private static final int MOST_NAMED = 20;
    private static final double PERCENT = 100;

    /// @param other the stand of the other claim; empty when only the code tells
    /// @param square_m2 what both cover
    /// @param percent of the smaller stand
    record OverlapLine(
            Overlap overlap, String holder, String other, double square_m2, double percent) {
        static OverlapLine of(Overlap overlap, String holder) {
            return switch (overlap.shared()) {
                case Overlap.SameCode() -> new OverlapLine(overlap, holder, "", 0, 0);
                case Overlap.SameGround ground ->
                        new OverlapLine(
                                overlap,
                                holder,
                                ground.other().toString(),
                                ground.area().value(),
                                ground.share() * PERCENT);
            };
        }
    }

    private final Tenure tenure;
    private final Land land;
    private final Parties parties;
    private final Slivers slivers;
    private final LandMap landMap;

    ClaimPages(Tenure tenure, Land land, LandMap landMap, Parties parties, Slivers slivers) {
        this.landMap = landMap;
        this.slivers = slivers;
        this.tenure = tenure;
        this.land = land;
        this.parties = parties;
    }

    @GetMapping("/tenure/titles/new")
    String form(@RequestParam Optional<UUID> edition, Model model, Acting acting) {
        if (edition.isPresent()) {
            return form(model, ClaimForm.empty(edition.get()), edition(edition.get()));
        }
        model.addAttribute(
                "editions",
                land.listEditions().stream()
                        .filter(each -> each.kind() == EditionKind.SURVEY)
                        .toList());
        return "tenure/claim";
    }

    private String form(Model model, ClaimForm form, SurveyEdition edition) {
        model.addAttribute("form", form);
        model.addAttribute("edition", edition);
        model.addAttribute("editions", List.of(edition));
        model.addAttribute("places", Place.listOf(land.listStands(edition.id())));
        model.addAttribute("organisations", parties.listOrganisations());
        model.addAttribute("certificates", RightsCertificate.values());
        model.addAttribute("holderKinds", HolderKind.values());
        landMap.findExtent(edition.id())
                .ifPresent(extent ->
                        EditionMap.show(
                                edition.id(),
                                extent,
                                "/tenure/claims.geojson?edition=" + edition.id(),
                                model));
        return "tenure/claim";
    }

    @PostMapping("/tenure/titles")
    String claim(
            ClaimForm form,
            Model model,
            Acting acting,
            HttpServletResponse response,
            RedirectAttributes after) {
        SurveyEdition edition = edition(form.edition());
        Optional<Refusal> unusable = unusable(form);
        if (unusable.isPresent()) {
            return refused(form, edition, unusable.get(), model, response);
        }
        List<Stand> stands = land.listStands(edition.id());
        Set<StandCode> chosen = chosen(form, stands);
        Claim claim =
                new Claim(
                        edition.id(),
                        chosen,
                        form.holderId().orElseThrow(),
                        form.number(),
                        form.first().orElseThrow(),
                        form.last().orElseThrow(),
                        form.kind(),
                        form.kindOfHolder());
        model.addAttribute("mayExcept", acting.may(Role.BUREAU_OFFICER));
        if (form.isCheckOnly() && !chosen.isEmpty()) {
            return checked(form, edition, tenure.listOverlaps(claim, acting), model);
        }
        ClaimOutcome outcome =
                form.isException()
                        ? tenure.claimByException(claim, form.exceptionReason(), acting)
                        : tenure.claim(claim, acting);
        return switch (outcome) {
            case ClaimOutcome.Granted(var title) -> {
                after.addFlashAttribute("notice", "tenure.claim.granted");
                after.addFlashAttribute(
                        "noticeArguments",
                        List.of(claim.certificateNumber(), claim.stands().size()));
                yield "redirect:/tenure/titles/" + title.id();
            }
            case ClaimOutcome.Refused(var reason, var overlaps) -> {
                show(overlaps, model);
                yield refused(
                        form, edition, refusal(reason, overlaps, chosen, stands), model, response);
            }
        };
    }

    private String checked(
            ClaimForm form, SurveyEdition edition, List<Overlap> overlaps, Model model) {
        show(overlaps, model);
        model.addAttribute(
                "notice", overlaps.isEmpty() ? "tenure.claim.free" : "tenure.claim.taken");
        model.addAttribute("noticeArguments", List.of(overlaps.size()));
        return form(model, form, edition);
    }

    private void show(List<Overlap> overlaps, Model model) {
        model.addAttribute("overlaps", overlaps.stream().map(this::line).toList());
        model.addAttribute("sketch", OverlapSketch.of(overlaps));
        model.addAttribute("slivers", slivers);
    }

    private record Refusal(String message, List<Object> arguments) {}

    private static Optional<Refusal> unusable(ClaimForm form) {
        if (!form.unreadableCodes().isEmpty()) {
            return Optional.of(
                    new Refusal(
                            REFUSED + "CODES_UNREADABLE", List.of(named(form.unreadableCodes()))));
        }
        if (form.holderId().isEmpty()) {
            return Optional.of(new Refusal(REFUSED + "HOLDER_MISSING", List.of()));
        }
        if (form.number().isEmpty()) {
            return Optional.of(new Refusal(REFUSED + "CERTIFICATE_MISSING", List.of()));
        }
        return form.first().isEmpty() || form.last().isEmpty()
                ? Optional.of(new Refusal(REFUSED + "DAY_MISSING", List.of()))
                : Optional.empty();
    }

    private static Refusal refusal(
            ClaimRefusal reason,
            List<Overlap> overlaps,
            Set<StandCode> chosen,
            List<Stand> stands) {
        List<Object> arguments =
                switch (reason) {
                    case STANDS_NOT_IN_EDITION -> List.of(named(unknown(chosen, stands)));
                    case STANDS_ALREADY_CLAIMED ->
                            List.of(overlaps.stream().map(Overlap::stand).distinct().count());
                    case EDITION_UNKNOWN,
                            EDITION_IS_A_BASELINE,
                            NO_STANDS,
                            HOLDER_UNKNOWN,
                            HOLDER_IS_NO_ORGANISATION,
                            PERIOD_ENDS_BEFORE_IT_BEGINS,
                            EXCEPTION_WITHOUT_REASON ->
                            List.of();
                };
        return new Refusal(REFUSED + reason, arguments);
    }

    private String refused(
            ClaimForm form,
            SurveyEdition edition,
            Refusal refusal,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", refusal.message());
        model.addAttribute("refusalArguments", refusal.arguments());
        return form(model, form, edition);
    }

    private static Set<StandCode> chosen(ClaimForm form, List<Stand> stands) {
        Set<StandCode> chosen = new LinkedHashSet<>(form.readableCodes());
        stands.stream()
                .map(Stand::code)
                .filter(code -> Place.isIn(code, form.chosenPlaces()))
                .forEach(chosen::add);
        return chosen;
    }

    private static List<String> unknown(Set<StandCode> chosen, List<Stand> stands) {
        Set<StandCode> known = stands.stream().map(Stand::code).collect(Collectors.toSet());
        return chosen.stream()
                .filter(code -> !known.contains(code))
                .map(StandCode::toString)
                .toList();
    }

    private static String named(List<String> texts) {
        String named = texts.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return texts.size() > MOST_NAMED ? named + " …" : named;
    }

    private OverlapLine line(Overlap overlap) {
        return OverlapLine.of(overlap, parties.nameOf(overlap.holder()).orElseThrow());
    }

    private SurveyEdition edition(UUID id) {
        return land.findEdition(new EditionId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
