package org.tanku.platform.notice.web;

import jakarta.servlet.http.HttpServletRequest;

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
import org.tanku.platform.notice.CommentDraft;
import org.tanku.platform.notice.CommentThrottle;
import org.tanku.platform.notice.Notice;
import org.tanku.platform.notice.NoticeOutcome;
import org.tanku.platform.notice.Notices;
import org.tanku.platform.notice.Subject;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party.PersonalName;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Notices as the public reads them, and the forms to comment and to answer (公示).
@Controller
class NoticePages {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Notices notices;
    private final Parties parties;
    private final CommentThrottle throttle;

    NoticePages(Notices notices, Parties parties, CommentThrottle throttle) {
        this.notices = notices;
        this.parties = parties;
        this.throttle = throttle;
    }

    @GetMapping("/notices")
    String list(Model model) {
        List<Row> rows = notices.list().stream().map(this::row).toList();
        model.addAttribute("open", rows.stream().filter(Row::isOpen).toList());
        model.addAttribute("closed", rows.stream().filter(each -> !each.isOpen()).toList());
        return "notice/list";
    }

    @GetMapping("/notices/{id}")
    String show(
            @PathVariable UUID id,
            Model model,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        Notice notice = find(id);
        model.addAttribute("row", row(notice));
        model.addAttribute("zone", CHINA);
        model.addAttribute(
                "address",
                switch (notice.subject().kind()) {
                            case PROJECT -> "/projects/";
                            case STATEMENT -> "/statements/";
                        }
                        + notice.subject().id());
        boolean officer = reader != null && isOfficer(notice, parties.actingAs(reader.person()));
        model.addAttribute("officer", officer);
        model.addAttribute(
                "authors",
                notice.comments().stream()
                        .collect(
                                Collectors.toMap(
                                        Notice.Comment::id, each -> author(each, officer))));
        model.addAttribute(
                "mayAnswer",
                officer
                        || reader != null
                                && parties.actingAs(reader.person())
                                        .organisation()
                                        .equals(notice.publisher()));
        return "notice/show";
    }

    @PostMapping("/notices/{id}/comments")
    String comment(
            @PathVariable UUID id,
            @RequestParam String text,
            @RequestParam(defaultValue = "") String signature,
            @RequestParam(defaultValue = "") String contact,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Notice notice = find(id);
        if (!throttle.admits(request.getRemoteAddr())) {
            flash.addFlashAttribute("refusal", "notice.refused.TOO_FAST");
        } else {
            tell(
                    notices.comment(notice.id(), new CommentDraft(text, signature, contact)),
                    "notice.commented",
                    flash);
        }
        if (flash.getFlashAttributes().containsKey("refusal")) {
            flash.addFlashAttribute("text", text);
            flash.addFlashAttribute("signature", signature);
            flash.addFlashAttribute("contact", contact);
        }
        return "redirect:/notices/" + id;
    }

    @PostMapping("/notices/{id}/comments/{comment}/answer")
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @RequestParam String text,
            Acting acting,
            RedirectAttributes flash) {
        tell(
                notices.answer(find(id).id(), new Notice.CommentId(comment), text, acting),
                "notice.answered",
                flash);
        return "redirect:/notices/" + id;
    }

    @PostMapping("/notices/{id}/comments/{comment}/covering")
    String cover(
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @RequestParam String reason,
            Acting acting,
            RedirectAttributes flash) {
        tell(
                notices.cover(find(id).id(), new Notice.CommentId(comment), reason, acting),
                "notice.covered",
                flash);
        return "redirect:/notices/" + id;
    }

    @PostMapping("/notices/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam String reason,
            Acting acting,
            RedirectAttributes flash) {
        tell(notices.withdraw(find(id).id(), reason, acting), "notice.withdrawn", flash);
        return "redirect:/notices/" + id;
    }

    private Author author(Notice.Comment comment, boolean officer) {
        if (!officer) {
            return new Author(comment.publicSignature(), "");
        }
        String whose =
                comment.signature().masked()
                        + " · "
                        + comment.id().value().toString().substring(0, 8);
        return new Author(told(comment.signature(), whose), told(comment.contact(), whose));
    }

    private String told(PersonalName words, String whose) {
        return words.isEmpty() ? "" : parties.tell(words, whose);
    }

    private static void tell(NoticeOutcome outcome, String done, RedirectAttributes flash) {
        switch (outcome) {
            case NoticeOutcome.Done _ -> flash.addFlashAttribute("notice", done);
            case NoticeOutcome.Refused(var reason, var detail) -> {
                flash.addFlashAttribute("refusal", "notice.refused." + reason);
                flash.addFlashAttribute("refusalArguments", List.of(detail));
            }
        }
    }

    private static boolean isOfficer(Notice notice, Acting acting) {
        return acting.may(Role.BUREAU_OFFICER, notice.region());
    }

    private Notice find(UUID id) {
        return notices.find(new Notice.Id(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Row row(Notice notice) {
        return new Row(notice, notices.stateOf(notice), nameOf(notice.publisher()));
    }

    private String nameOf(PartyId party) {
        return parties.nameOf(party).orElse("");
    }

    /// Who commented, as far as the reader may know (意见人).
    ///
    /// @param signature empty when nobody signed
    /// @param contact empty for everybody but officers
    record Author(String signature, String contact) {}

    /// @param publisher the name of the organisation
    record Row(Notice notice, Notice.State state, String publisher) {
        public boolean isOpen() {
            return state == Notice.State.OPEN;
        }

        public boolean ofProject() {
            return notice.subject().kind() == Subject.Kind.PROJECT;
        }
    }
}
