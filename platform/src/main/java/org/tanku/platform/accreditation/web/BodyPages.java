package org.tanku.platform.accreditation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.accreditation.Accreditation;
import org.tanku.platform.accreditation.Accreditations;
import org.tanku.platform.accreditation.Mandate;
import org.tanku.platform.accreditation.Tie;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Who may validate and verify, and who is tied to whom (审定与核查机构).
@Controller
class BodyPages {
    private final Accreditations accreditations;
    private final Parties parties;
    private final Clock clock;

    BodyPages(Accreditations accreditations, Parties parties, Clock clock) {
        this.accreditations = accreditations;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/bodies")
    String list(Model model, @AuthenticationPrincipal @Nullable SignedIn reader) {
        LocalDate today = LocalDate.now(clock);
        List<Line> lines =
                accreditations.list().stream()
                        .map(each -> new Line(each, nameOf(each.body()), each.holdsOn(today)))
                        .toList();
        model.addAttribute("groups", Group.of(lines));
        model.addAttribute(
                "ties",
                accreditations.listTies().stream()
                        .map(each -> new TieLine(each, nameOf(each.body()), nameOf(each.other())))
                        .toList());
        boolean officer =
                reader != null
                        && parties.actingAs(reader.person())
                                .may(Role.BUREAU_OFFICER, Region.PROVINCE);
        boolean verifier = reader != null && parties.actingAs(reader.person()).may(Role.VERIFIER);
        model.addAttribute("officer", officer);
        model.addAttribute("verifier", verifier);
        if (officer || verifier) {
            model.addAttribute("organisations", parties.listOrganisations());
            model.addAttribute("schemes", Scheme.listOffered());
            model.addAttribute("mandates", Mandate.values());
        }
        return "accreditation/list";
    }

    @PostMapping("/bodies")
    String accredit(
            @RequestParam UUID body,
            @RequestParam Mandate mandate,
            @RequestParam Scheme scheme,
            @RequestParam LocalDate firstDay,
            @RequestParam LocalDate lastDay,
            @RequestParam String paper,
            Acting acting,
            RedirectAttributes flash) {
        accreditations
                .accredit(
                        new Accreditation.Draft(
                                new PartyId(body), mandate, scheme, firstDay, lastDay, paper),
                        acting)
                .ifPresentOrElse(refusedIn(flash), doneIn(flash, "accreditation.granted"));
        return "redirect:/bodies";
    }

    @PostMapping("/bodies/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam String reason,
            Acting acting,
            RedirectAttributes flash) {
        accreditations
                .withdraw(new Accreditation.Id(id), reason, acting)
                .ifPresentOrElse(refusedIn(flash), doneIn(flash, "accreditation.withdrawn"));
        return "redirect:/bodies";
    }

    /// @param body whose tie it is; the reader's own organisation where nothing is chosen
    @PostMapping("/bodies/ties")
    String declare(
            @RequestParam @Nullable UUID body,
            @RequestParam UUID other,
            @RequestParam String nature,
            Acting acting,
            RedirectAttributes flash) {
        PartyId bound = body == null ? acting.organisation() : new PartyId(body);
        accreditations
                .declareTie(bound, new PartyId(other), nature, acting)
                .ifPresentOrElse(refusedIn(flash), doneIn(flash, "accreditation.tie.declared"));
        return "redirect:/bodies";
    }

    @PostMapping("/bodies/ties/{id}/end")
    String endTie(
            @PathVariable UUID id,
            @RequestParam String reason,
            Acting acting,
            RedirectAttributes flash) {
        accreditations
                .endTie(new Tie.Id(id), reason, acting)
                .ifPresentOrElse(refusedIn(flash), doneIn(flash, "accreditation.tie.ended"));
        return "redirect:/bodies";
    }

    private static Consumer<Accreditations.Refusal> refusedIn(RedirectAttributes flash) {
        return reason -> flash.addFlashAttribute("refusal", "accreditation.refused." + reason);
    }

    private static Runnable doneIn(RedirectAttributes flash, String told) {
        return () -> flash.addFlashAttribute("notice", told);
    }

    private String nameOf(PartyId party) {
        return parties.nameOf(party).orElse("");
    }

    record Line(Accreditation accreditation, String body, boolean holds) {}

    /// What one paper gives one body (一个机构的一份批文), in the order of schemes and mandates.
    record Group(String body, String paper, List<Line> lines) {
        static List<Group> of(List<Line> all) {
            record Key(String body, String paper) {}
            Map<Key, List<Line>> groups =
                    all.stream()
                            .sorted(
                                    Comparator.comparing(Line::body)
                                            .thenComparing(each -> each.accreditation().scheme())
                                            .thenComparing(each -> each.accreditation().mandate()))
                            .collect(
                                    Collectors.groupingBy(
                                            each ->
                                                    new Key(
                                                            each.body(),
                                                            each.accreditation().paper()),
                                            LinkedHashMap::new,
                                            Collectors.toList()));
            return groups.entrySet().stream()
                    .map(each ->
                            new Group(each.getKey().body(), each.getKey().paper(), each.getValue()))
                    .toList();
        }
    }

    record TieLine(Tie tie, String body, String other) {}
}
