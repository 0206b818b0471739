package org.tanku.platform.verification.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.notice.NoticeOutcome;
import org.tanku.platform.notice.Notices;
import org.tanku.platform.notice.Subject;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.verification.ResultNotices;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.util.List;
import java.util.UUID;

/// The notice of a verified result, as a desk for who publishes it (核查结果公示).
@Controller
class ResultNoticePages {
    private final Verification verification;
    private final ResultNotices results;
    private final Notices notices;

    ResultNoticePages(Verification verification, ResultNotices results, Notices notices) {
        this.verification = verification;
        this.results = results;
        this.notices = notices;
    }

    @GetMapping("/statements/{id}/notice")
    String show(@PathVariable UUID id, Model model, Acting acting) {
        VerificationStatement statement = find(id);
        model.addAttribute("statement", statement);
        model.addAttribute("over", results.isOver(statement));
        model.addAttribute(
                "mayPublish",
                statement.verifier().equals(acting.organisation())
                        || acting.may(Role.BUREAU_OFFICER));
        notices.findLatest(Subject.statement(id))
                .ifPresent(notice -> {
                    model.addAttribute("publicNotice", notice);
                    model.addAttribute("noticeState", notices.stateOf(notice));
                });
        return "verification/notice";
    }

    @PostMapping("/statements/{id}/notice")
    String publish(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        switch (results.publish(find(id).id(), acting)) {
            case NoticeOutcome.Done _ ->
                    flash.addFlashAttribute("notice", "verification.notice.published");
            case NoticeOutcome.Refused(var reason, var detail) -> {
                flash.addFlashAttribute("refusal", "notice.refused." + reason);
                flash.addFlashAttribute("refusalArguments", List.of(detail));
            }
        }
        return "redirect:/statements/" + id + "/notice";
    }

    private VerificationStatement find(UUID id) {
        return verification
                .findStatement(new StatementId(id))
                .filter(VerificationStatement::agrees)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
