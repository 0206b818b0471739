package org.tanku.platform.inbox.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.inbox.MailRefusal;
import org.tanku.platform.inbox.Mailing;
import org.tanku.platform.party.Acting;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The own mail address, and whether tasks are told there (待办邮件设置).
@Controller
@RequestMapping(MailPages.PATH)
class MailPages {
    static final String PATH = "/inbox/mail";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Mailing mailing;
    private final Clock clock;

    MailPages(Mailing mailing, Clock clock) {
        this.mailing = mailing;
        this.clock = clock;
    }

    @GetMapping
    String mail(Acting acting, Model model, Locale language) {
        model.addAttribute("set", mailing.isSet());
        model.addAttribute("hour", mailing.hour());
        model.addAttribute("mailboxes", mailing.find(acting).stream().toList());
        model.addAttribute("english", language.getLanguage().equals("en"));
        model.addAttribute(
                "awaySince",
                mailing.awaySince().stream()
                        .map(each -> MINUTE.format(each.atZone(clock.getZone())))
                        .toList());
        return "inbox/mail";
    }

    @PostMapping
    String choose(
            @RequestParam String address,
            @RequestParam String language,
            @RequestParam boolean digest,
            Acting acting,
            RedirectAttributes after) {
        Locale chosen = language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return tell(
                after,
                mailing.choose(address, chosen, digest, acting).stream().toList(),
                "inbox.mail.chosen");
    }

    @PostMapping("/removal")
    String remove(Acting acting, RedirectAttributes after) {
        mailing.remove(acting);
        return tell(after, List.of(), "inbox.mail.removed");
    }

    /// A link is followed by a button: programs that look at letters follow links, too.
    @GetMapping("/confirmation")
    String confirmation(@RequestParam String token, Model model) {
        model.addAttribute("token", token);
        return "inbox/confirmation";
    }

    @PostMapping("/confirmation")
    String confirm(@RequestParam String token, Acting acting, RedirectAttributes after) {
        return tell(
                after, mailing.confirm(token, acting).stream().toList(), "inbox.mail.confirmed");
    }

    private static String tell(RedirectAttributes after, List<MailRefusal> refusals, String done) {
        if (refusals.isEmpty()) {
            after.addFlashAttribute("notice", done);
        } else {
            after.addFlashAttribute("refusal", "inbox.mail.refusal." + refusals.getFirst());
        }
        return "redirect:" + PATH;
    }
}
