package org.tanku.platform.deputy.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.deputy.Deputies;
import org.tanku.platform.deputy.DeputyRefusal;
import org.tanku.platform.deputy.Deputyship;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Appointment;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Deputies (代理): who stands in for whom, and acting for another.
@Controller
@RequestMapping(DeputyPages.PATH)
class DeputyPages {
    static final String PATH = "/deputies";

    /// @param mine whether the reader may act in it today
    record Line(Deputyship deputyship, String name, String namedBy, boolean active, boolean mine) {}

    /// A person to be chosen (备选人员).
    ///
    /// @param name whole of a colleague; of others masked, with the login name that tells them
    ///   apart
    record Choice(PartyId id, String name) {}

    private final Deputies deputies;
    private final Parties parties;
    private final ActingSession session;

    DeputyPages(Deputies deputies, Parties parties, ActingSession session) {
        this.deputies = deputies;
        this.parties = parties;
        this.session = session;
    }

    @GetMapping
    String list(Acting acting, Model model) {
        boolean administrator = acting.may(Role.ADMINISTRATOR);
        PartyId self = parties.personBehind(acting.person());
        List<Deputyship> shown = administrator ? deputies.list(acting) : deputies.listOf(self);
        model.addAttribute("lines", shown.stream().map(each -> line(each, self)).toList());
        model.addAttribute("standingIn", !self.equals(acting.person()));
        model.addAttribute("name", acting.name());
        model.addAttribute("principals", principals(acting, administrator));
        model.addAttribute("people", colleagues(acting, administrator));
        model.addAttribute("roles", roles(acting, administrator));
        model.addAttribute("regions", regions(acting));
        model.addAttribute("today", deputies.today());
        return "deputy/deputies";
    }

    @PostMapping
    String name(
            @RequestParam UUID principal,
            @RequestParam UUID deputy,
            @RequestParam Optional<List<Role>> roles,
            @RequestParam String region,
            @RequestParam LocalDate firstDay,
            @RequestParam LocalDate lastDay,
            @RequestParam String reason,
            Acting acting,
            RedirectAttributes after) {
        DeputyForm form =
                new DeputyForm(
                        principal,
                        deputy,
                        roles.orElse(List.of()),
                        region,
                        firstDay,
                        lastDay,
                        reason);
        switch (deputies.name(form.terms(), acting)) {
            case Deputies.Naming.Named(var named) ->
                    tell(after, "deputy.named", parties.nameOf(named.id()).orElseThrow());
            case Deputies.Naming.Refused(var refusal) -> refuse(after, refusal);
        }
        return "redirect:" + PATH;
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable UUID id, Acting acting, RedirectAttributes after) {
        deputies.withdraw(new PartyId(id), acting)
                .ifPresentOrElse(
                        refusal -> refuse(after, refusal),
                        () ->
                                tell(
                                        after,
                                        "deputy.withdrawn",
                                        parties.nameOf(new PartyId(id)).orElseThrow()));
        return "redirect:" + PATH;
    }

    @PostMapping("/{id}/act")
    String act(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn who,
            Authentication now,
            HttpServletRequest request,
            HttpServletResponse response) {
        Deputyship found =
                deputies.findFor(new PartyId(id), parties.personBehind(who.person()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        session.actAs(
                new SignedIn(
                        found.id(),
                        who.loginName(),
                        parties.nameOf(found.id()).orElseThrow(),
                        found.terms().rolesInOrder(),
                        who.hash(),
                        false),
                now,
                request,
                response);
        return "redirect:" + PATH;
    }

    @PostMapping("/self")
    String beSelf(Authentication now, HttpServletRequest request, HttpServletResponse response) {
        session.beSelf(now, request, response);
        return "redirect:" + PATH;
    }

    private Line line(Deputyship each, PartyId self) {
        return new Line(
                each,
                parties.nameOf(each.id()).orElseThrow(),
                parties.nameOf(each.namedBy()).orElseThrow(),
                each.isActive(deputies.today()),
                each.terms().deputy().equals(self) && each.isActive(deputies.today()));
    }

    private Choice choice(Person each, Acting acting) {
        return new Choice(
                each.id(),
                each.organisation().equals(acting.organisation())
                        ? parties.nameOf(each.id()).orElseThrow()
                        : each.name() + " · " + each.loginName());
    }

    /// For whom the reader may name one: himself, or anybody of the administrator's region.
    private List<Choice> principals(Acting acting, boolean administrator) {
        return parties.listPersons().stream()
                .filter(each ->
                        each.id().equals(acting.person()) || administrator && isUnder(each, acting))
                .map(each -> choice(each, acting))
                .toList();
    }

    private List<Choice> colleagues(Acting acting, boolean administrator) {
        return parties.listPersons().stream()
                .filter(each -> !each.id().equals(acting.person()) || administrator)
                .filter(each ->
                        each.organisation().equals(acting.organisation())
                                || administrator && isUnder(each, acting))
                .map(each -> choice(each, acting))
                .toList();
    }

    private boolean isUnder(Person each, Acting acting) {
        List<Appointment> held = parties.listAppointments(each.id());
        return !held.isEmpty()
                && held.stream().allMatch(a -> acting.may(Role.ADMINISTRATOR, a.region()));
    }

    private static List<Role> roles(Acting acting, boolean administrator) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMINISTRATOR)
                .filter(role -> administrator || acting.may(role))
                .toList();
    }

    private static List<Region> regions(Acting acting) {
        return acting.appointments().stream().map(Appointment::region).distinct().toList();
    }

    private static void tell(RedirectAttributes after, String what, String name) {
        after.addFlashAttribute("notice", what);
        after.addFlashAttribute("noticeArguments", List.of(name));
    }

    private static void refuse(RedirectAttributes after, DeputyRefusal refusal) {
        after.addFlashAttribute("refusal", "deputy.refusal." + refusal);
    }
}
