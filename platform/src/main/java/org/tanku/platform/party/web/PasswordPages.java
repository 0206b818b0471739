package org.tanku.platform.party.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.PeopleRefusal;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.party.SigningIn;

import java.util.Optional;

/// Where everybody chooses the own password (修改密码).
@Controller
class PasswordPages {
    static final String PATH = "/password";

    private final SigningIn signingIn;
    private final Session session;

    PasswordPages(SigningIn signingIn, Session session) {
        this.signingIn = signingIn;
        this.session = session;
    }

    @GetMapping(PATH)
    String form(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("account", who);
        return "party/password";
    }

    @PostMapping(PATH)
    String choose(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam String password,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        Optional<PeopleRefusal> refusal =
                password.equals(repeated)
                        ? signingIn.choosePassword(who.person(), password)
                        : Optional.of(PeopleRefusal.PASSWORD_REPEATED_DIFFERENTLY);
        if (refusal.isPresent()) {
            model.addAttribute("account", who);
            model.addAttribute("refusal", "party.refusal." + refusal.get());
            return "party/password";
        }
        session.begin(signingIn.loadUserByUsername(who.loginName()), request, response);
        after.addFlashAttribute("notice", "party.password.done");
        return "redirect:/";
    }
}
