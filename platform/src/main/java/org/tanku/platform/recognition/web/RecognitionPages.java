package org.tanku.platform.recognition.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.recognition.Recognition;
import org.tanku.platform.recognition.RecognitionOutcome;
import org.tanku.platform.recognition.Recognitions;
import org.tanku.platform.verification.StatementId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The public list of certificates, one certificate, and the forms of the officers.
@Controller
class RecognitionPages {
    private final Recognitions recognitions;
    private final Parties parties;
    private final Clock clock;

    RecognitionPages(Recognitions recognitions, Parties parties, Clock clock) {
        this.recognitions = recognitions;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/recognitions")
    String list(Model model, @AuthenticationPrincipal @Nullable SignedIn reader) {
        boolean officer = mayRecognise(reader);
        model.addAttribute("certificates", recognitions.list());
        model.addAttribute("waiting", officer ? recognitions.listWaiting() : List.of());
        return "recognition/list";
    }

    @GetMapping("/recognitions/{number}")
    String show(
            @PathVariable String number,
            Model model,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        Recognition certificate =
                recognitions
                        .find(number)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("certificate", certificate);
        model.addAttribute("said", certificate.said());
        certificate
                .revocation()
                .ifPresent(revoked -> {
                    model.addAttribute("because", revoked.because());
                    model.addAttribute(
                            "revokedOn", LocalDate.ofInstant(revoked.at(), clock.getZone()));
                });
        model.addAttribute("mayRevoke", certificate.valid() && mayRecognise(reader));
        return "recognition/show";
    }

    @PostMapping("/recognitions")
    String recognise(@RequestParam UUID statement, Acting acting, RedirectAttributes flash) {
        return told(recognitions.recognise(new StatementId(statement), acting), "", flash);
    }

    @PostMapping("/recognitions/{number}/revocation")
    String revoke(
            @PathVariable String number,
            @RequestParam String because,
            Acting acting,
            RedirectAttributes flash) {
        return told(recognitions.revoke(number, because, acting), "/" + number, flash);
    }

    private static String told(
            RecognitionOutcome outcome, String otherwise, RedirectAttributes flash) {
        return switch (outcome) {
            case RecognitionOutcome.Recognised(var it) -> said("recognition.done", it, flash);
            case RecognitionOutcome.Revoked(var it) -> said("recognition.revoked.done", it, flash);
            case RecognitionOutcome.Refused(var reason) -> {
                flash.addFlashAttribute("refusal", "recognition.refused." + reason);
                yield "redirect:/recognitions" + otherwise;
            }
        };
    }

    private static String said(String key, Recognition it, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", key);
        flash.addFlashAttribute("noticeArguments", List.of(it.number()));
        return "redirect:/recognitions/" + it.number();
    }

    private boolean mayRecognise(@Nullable SignedIn reader) {
        return reader != null && parties.actingAs(reader.person()).may(Role.BUREAU_OFFICER);
    }
}
