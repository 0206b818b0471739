package org.tanku.platform.api.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.Token;
import org.tanku.platform.api.TokenOutcome;
import org.tanku.platform.api.Tokens;
import org.tanku.platform.party.Acting;
import org.tanku.platform.secondfactor.FreshSecondFactor;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Where people make and revoke their tokens (访问令牌页面). The text of a token is on one page once.
@Controller
class TokenPages {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int USUAL_DAYS = 90;

    private final Tokens tokens;

    TokenPages(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/tokens")
    String list(Model model, Acting acting) {
        return page("", Set.of(), USUAL_DAYS, acting, model);
    }

    @PostMapping("/tokens")
    @FreshSecondFactor
    String make(
            @RequestParam String name,
            @RequestParam(defaultValue = "") List<String> scope,
            @RequestParam int days,
            Acting acting,
            Model model,
            RedirectAttributes flash) {
        Set<Scope> scopes =
                scope.stream()
                        .flatMap(each -> Scope.find(each).stream())
                        .collect(Collectors.toSet());
        return switch (tokens.make(name, scopes, days, acting.person())) {
            case TokenOutcome.Made(var token, var text) -> {
                flash.addFlashAttribute("madeName", token.name());
                flash.addFlashAttribute("madeText", text);
                yield "redirect:/tokens";
            }
            case TokenOutcome.Refused(var reason) -> {
                model.addAttribute("refusal", "api.tokens.refused." + reason);
                yield page(name, scopes, days, acting, model);
            }
        };
    }

    @PostMapping("/tokens/{id}/revocation")
    String revoke(@PathVariable String id, Acting acting, RedirectAttributes flash) {
        String name =
                tokens.list(acting.person()).stream()
                        .filter(each -> each.id().equals(id))
                        .map(Token::name)
                        .findFirst()
                        .orElse("");
        if (tokens.revoke(id, acting.person())) {
            flash.addFlashAttribute("notice", "api.tokens.revoked");
            flash.addFlashAttribute("noticeArguments", List.of(name));
        }
        return "redirect:/tokens";
    }

    private String page(String name, Set<Scope> chosen, int days, Acting acting, Model model) {
        model.addAttribute("tokens", tokens.list(acting.person()));
        model.addAttribute("scopes", Scope.values());
        model.addAttribute("daysOffered", Tokens.DAYS_OFFERED);
        model.addAttribute("name", name);
        model.addAttribute("chosen", chosen);
        model.addAttribute("days", days);
        model.addAttribute("zone", CHINA);
        return "api/tokens";
    }
}
