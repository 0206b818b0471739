package org.tanku.platform.secondfactor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.secondfactor.FactorRefusal;
import org.tanku.platform.secondfactor.FactorRule;
import org.tanku.platform.secondfactor.FreshSecondFactor;
import org.tanku.platform.secondfactor.SecondFactors;

import java.util.Optional;

/// Where everybody sets up and gives the own second factor (第二因素).
@Controller
@RequestMapping(SecondFactorPages.PATH)
class SecondFactorPages {
    static final String PATH = "/second-factor";
    private static final String ISSUER = "Tanku";

    private final SecondFactors factors;
    private final FactorDesk desk;
    private final GivenFactor given;
    private final FactorRule rule;

    SecondFactorPages(SecondFactors factors, FactorDesk desk, GivenFactor given, FactorRule rule) {
        this.factors = factors;
        this.desk = desk;
        this.given = given;
        this.rule = rule;
    }

    /// The next step: set it up, give it, or look after it.
    @GetMapping
    String show(
            @RequestParam Optional<String> again,
            @AuthenticationPrincipal SignedIn who,
            Authentication session,
            HttpServletRequest request,
            Model model) {
        if (!factors.isEnrolled(desk.person(who))) {
            return enrolment(who, request, model);
        }
        boolean ask = !given.isGiven(session) || again.isPresent() && !given.isFresh(session);
        return ask ? question(who, session, model) : overview(who, session, model);
    }

    /// For another phone: only who gave the code of the old one lately.
    @GetMapping("/enrol")
    String enrol(
            @AuthenticationPrincipal SignedIn who,
            Authentication session,
            HttpServletRequest request,
            Model model) {
        return mayEnrol(who, session) ? enrolment(who, request, model) : askFirst(request);
    }

    @PostMapping("/enrol")
    String enrol(
            @RequestParam String code,
            @AuthenticationPrincipal SignedIn who,
            Authentication session,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!mayEnrol(who, session)) {
            return askFirst(request);
        }
        String secret = desk.pendingSecret(request.getSession());
        return switch (factors.enrol(desk.person(who), secret, code)) {
            case SecondFactors.Enrolment.Enrolled(var codes) -> {
                desk.confirmed(request.getSession());
                given.remember(session, request, response);
                model.addAttribute("codes", codes);
                model.addAttribute("then", desk.takeThen(request.getSession()));
                yield "secondfactor/codes";
            }
            case SecondFactors.Enrolment.Refused(var reason) -> {
                model.addAttribute("refusal", "secondfactor.refusal." + reason);
                yield enrolment(who, request, model);
            }
        };
    }

    @PostMapping("/code")
    String give(
            @RequestParam String code,
            @AuthenticationPrincipal SignedIn who,
            Authentication session,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        Optional<FactorRefusal> refusal = factors.give(desk.person(who), code);
        if (refusal.isPresent()) {
            model.addAttribute("refusal", "secondfactor.refusal." + refusal.get());
            return refusal.get() == FactorRefusal.NOT_ENROLLED
                    ? enrolment(who, request, model)
                    : question(who, session, model);
        }
        boolean again = given.isGiven(session);
        given.remember(session, request, response);
        if (again) {
            after.addFlashAttribute("notice", "secondfactor.press-again");
        }
        return "redirect:" + desk.takeThen(request.getSession());
    }

    @FreshSecondFactor
    @PostMapping("/codes")
    String renewCodes(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("codes", factors.renewRecoveryCodes(desk.person(who)));
        model.addAttribute("then", PATH);
        return "secondfactor/codes";
    }

    /// Demo people only.
    @PostMapping("/off")
    String switchOff(
            @AuthenticationPrincipal SignedIn who,
            Authentication session,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after) {
        factors.switchOff(desk.person(who));
        given.forget(session, request, response);
        after.addFlashAttribute("notice", "secondfactor.switched-off");
        return "redirect:" + PATH;
    }

    private boolean mayEnrol(SignedIn who, Authentication session) {
        return !factors.isEnrolled(desk.person(who)) || given.isFresh(session);
    }

    private static String askFirst(HttpServletRequest request) {
        request.getSession().setAttribute(FactorDesk.THEN, PATH + "/enrol");
        return "redirect:" + PATH + "?again";
    }

    private String enrolment(SignedIn who, HttpServletRequest request, Model model) {
        String secret = desk.pendingSecret(request.getSession());
        String address = QrDrawing.address(ISSUER, who, secret);
        model.addAttribute("qr", QrDrawing.of(address));
        model.addAttribute("address", address);
        model.addAttribute("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
        model.addAttribute("required", desk.isRequired(who.person()));
        model.addAttribute("demoCode", desk.isDemo(who) ? factors.showDemoCode(secret) : "");
        return "secondfactor/enrol";
    }

    private String question(SignedIn who, Authentication session, Model model) {
        model.addAttribute("again", given.isGiven(session));
        model.addAttribute("minutes", rule.fresh().toMinutes());
        model.addAttribute("demoCode", demoCode(who));
        return "secondfactor/question";
    }

    private String overview(SignedIn who, Authentication session, Model model) {
        model.addAttribute("status", desk.status(who));
        model.addAttribute("fresh", given.isFresh(session));
        model.addAttribute("minutes", rule.fresh().toMinutes());
        model.addAttribute("demoPerson", desk.isDemo(who));
        return "secondfactor/overview";
    }

    private String demoCode(SignedIn who) {
        return desk.isDemo(who) ? factors.showDemoCode(desk.person(who)).orElse("") : "";
    }
}
