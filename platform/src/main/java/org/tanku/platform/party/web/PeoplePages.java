package org.tanku.platform.party.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Appointment;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.People;
import org.tanku.platform.party.PeopleRefusal;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Role;

import java.util.List;
import java.util.Optional;

/// The list of people and organisations, and the registration of a new one (人员与机构).
@Controller
class PeoplePages {
    /// What the form sends for somebody who works for nobody.
    private static final String SELF = "self";

    /// @param name masked; the page of the person tells it whole
    record Line(Person person, String name, String organisation, List<Appointment> appointments) {}

    private final Parties parties;
    private final People people;

    PeoplePages(Parties parties, People people) {
        this.parties = parties;
        this.people = people;
    }

    @GetMapping("/people")
    String list(Model model, Acting acting) {
        acting.require(Role.ADMINISTRATOR);
        model.addAttribute("people", parties.listPersons().stream().map(this::line).toList());
        model.addAttribute("organisations", parties.listOrganisations());
        model.addAttribute("demo", parties.getParty(acting.person()).demo());
        return "party/people";
    }

    @PostMapping("/people")
    String enrol(
            People.Newcomer newcomer,
            @RequestParam String organisation,
            Model model,
            Acting acting,
            RedirectAttributes after) {
        return switch (enrol(newcomer, organisation, acting)) {
            case People.Enrolment.Enrolled(var person) -> {
                after.addFlashAttribute("notice", "party.people.enrolled");
                after.addFlashAttribute("noticeArguments", List.of(person.name()));
                yield "redirect:/people/" + person.id();
            }
            case People.Enrolment.Refused(var reason) -> {
                model.addAttribute("refusal", "party.refusal." + reason);
                model.addAttribute("chosen", organisation);
                yield list(model, acting);
            }
        };
    }

    private People.Enrolment enrol(People.Newcomer newcomer, String organisation, Acting acting) {
        if (organisation.equals(SELF)) {
            return people.enrolForSelf(newcomer, acting);
        }
        try {
            return people.enrol(newcomer, PartyId.parse(organisation), acting);
        } catch (IllegalArgumentException noSuchNumber) {
            return new People.Enrolment.Refused(PeopleRefusal.ORGANISATION_UNKNOWN);
        }
    }

    @PostMapping("/people/organisations")
    String registerOrganisation(
            @RequestParam String name, Acting acting, RedirectAttributes after) {
        Optional<PeopleRefusal> refusal = people.registerOrganisation(name, acting);
        refusal.ifPresentOrElse(
                reason -> after.addFlashAttribute("refusal", "party.refusal." + reason),
                () -> {
                    after.addFlashAttribute("notice", "party.people.organisation-registered");
                    after.addFlashAttribute("noticeArguments", List.of(name.strip()));
                });
        return "redirect:/people";
    }

    private Line line(Person person) {
        return new Line(
                person,
                parties.getParty(person.id()).name(),
                person.organisation().equals(person.id())
                        ? ""
                        : parties.getParty(person.organisation()).name(),
                parties.listAppointments(person.id()));
    }
}
