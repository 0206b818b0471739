package org.tanku.platform.party.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Appointment;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.People;
import org.tanku.platform.party.PeopleRefusal;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Regions;
import org.tanku.platform.party.Role;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// One person: appointments, real name, another first password (人员详情).
@Controller
@RequestMapping("/people/{id}")
class PersonPages {
    private final Parties parties;
    private final People people;
    private final Regions regions;

    PersonPages(Parties parties, People people, Regions regions) {
        this.parties = parties;
        this.people = people;
        this.regions = regions;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model, Acting acting) {
        acting.require(Role.ADMINISTRATOR);
        Person person = known(id);
        model.addAttribute("person", person);
        model.addAttribute("name", parties.nameOf(person.id()).orElseThrow());
        model.addAttribute(
                "evidence",
                switch (person.realName()) {
                    case Person.RealName.Verified(var how) -> how;
                    case Person.RealName.Unverified _ -> "";
                });
        model.addAttribute("organisation", parties.getParty(person.organisation()).name());
        model.addAttribute("appointments", parties.listAppointments(person.id()));
        model.addAttribute("roles", Arrays.asList(Role.values()));
        model.addAttribute(
                "regions",
                regions.listRegions().stream()
                        .filter(each -> acting.may(Role.ADMINISTRATOR, each))
                        .toList());
        return "party/person";
    }

    @PostMapping("/appointments")
    String appoint(
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam String region,
            Acting acting,
            RedirectAttributes after) {
        Person person = known(id);
        people.appoint(person.id(), new Appointment(role, new Region(region)), acting)
                .ifPresentOrElse(
                        reason -> refuse(reason, after),
                        () -> tell("party.person.appointed", person, after));
        return page(person);
    }

    @PostMapping("/appointments/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam String region,
            Acting acting,
            RedirectAttributes after) {
        Person person = known(id);
        people.withdraw(person.id(), new Appointment(role, new Region(region)), acting)
                .ifPresentOrElse(
                        reason -> refuse(reason, after),
                        () -> tell("party.person.withdrawn", person, after));
        return page(person);
    }

    @PostMapping("/real-name")
    String verifyName(
            @PathVariable UUID id,
            @RequestParam String how,
            Acting acting,
            RedirectAttributes after) {
        Person person = known(id);
        people.verifyName(person.id(), how, acting)
                .ifPresentOrElse(
                        reason -> refuse(reason, after),
                        () -> tell("party.person.verified", person, after));
        return page(person);
    }

    @PostMapping("/password")
    String givePassword(
            @PathVariable UUID id,
            @RequestParam String password,
            Acting acting,
            RedirectAttributes after) {
        Person person = known(id);
        people.giveOneTimePassword(person.id(), password, acting)
                .ifPresentOrElse(
                        reason -> refuse(reason, after),
                        () -> tell("party.person.password-given", person, after));
        return page(person);
    }

    private static void refuse(PeopleRefusal reason, RedirectAttributes after) {
        after.addFlashAttribute("refusal", "party.refusal." + reason);
    }

    private static void tell(String what, Person person, RedirectAttributes after) {
        after.addFlashAttribute("notice", what);
        after.addFlashAttribute("noticeArguments", List.of(person.name()));
    }

    private static String page(Person person) {
        return "redirect:/people/" + person.id();
    }

    private Person known(UUID id) {
        return parties.findPerson(new PartyId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
