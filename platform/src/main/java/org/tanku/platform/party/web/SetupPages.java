package org.tanku.platform.party.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.People;
import org.tanku.platform.party.PeopleRefusal;

/// Sets the first administrator (首位管理员). There is no such page for anybody who is not at this
/// machine, and for nobody any more afterwards.
@Controller
class SetupPages {
    private final People people;
    private final Parties parties;
    private final Doorstep doorstep;

    SetupPages(People people, Parties parties, Doorstep doorstep) {
        this.people = people;
        this.parties = parties;
        this.doorstep = doorstep;
    }

    @GetMapping("/setup")
    String form(HttpServletRequest request) {
        requireOpen(request);
        return "party/setup";
    }

    @PostMapping("/setup")
    String setUp(
            @RequestParam String organisation,
            People.Newcomer newcomer,
            @RequestParam String repeated,
            HttpServletRequest request,
            Model model,
            RedirectAttributes after) {
        requireOpen(request);
        if (!newcomer.password().equals(repeated)) {
            return again(PeopleRefusal.PASSWORD_REPEATED_DIFFERENTLY, organisation, model);
        }
        return switch (people.setUp(organisation, newcomer)) {
            case People.Enrolment.Refused(var reason) -> again(reason, organisation, model);
            case People.Enrolment.Enrolled _ -> {
                after.addFlashAttribute("notice", "party.setup.done");
                yield "redirect:/login";
            }
        };
    }

    private static String again(PeopleRefusal reason, String organisation, Model model) {
        model.addAttribute("refusal", "party.refusal." + reason);
        model.addAttribute("organisation", organisation);
        return "party/setup";
    }

    private void requireOpen(HttpServletRequest request) {
        if (!doorstep.isOnlyWay(request) || parties.hasAdministrator()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
