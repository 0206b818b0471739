package org.tanku.platform.party.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.platform.party.Appointment;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.party.SigningIn;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The page to sign in (登录页); in demo mode, on this machine, it offers the demo people.
@Controller
class SignInPages {
    record DemoPerson(PartyId id, String name, List<Appointment> appointments) {}

    private final SigningIn signingIn;
    private final Parties parties;
    private final Doorstep doorstep;
    private final Session session;

    SignInPages(SigningIn signingIn, Parties parties, Doorstep doorstep, Session session) {
        this.signingIn = signingIn;
        this.parties = parties;
        this.doorstep = doorstep;
        this.session = session;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        List<DemoPerson> demo =
                doorstep.isHere(request)
                        ? signingIn.listDemoPeople().stream()
                                .map(each ->
                                        new DemoPerson(
                                                each.id(),
                                                each.name(),
                                                parties.listAppointments(each.id())))
                                .toList()
                        : List.of();
        model.addAttribute("demoPeople", demo);
        model.addAttribute("setupOpen", doorstep.isOnlyWay(request) && !parties.hasAdministrator());
        return "party/login";
    }

    @PostMapping("/login/demo")
    String loginAsDemo(
            @RequestParam UUID person, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> found =
                doorstep.isHere(request)
                        ? signingIn.findDemo(new PartyId(person))
                        : Optional.empty();
        session.begin(
                found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                request,
                response);
        return "redirect:/";
    }
}
