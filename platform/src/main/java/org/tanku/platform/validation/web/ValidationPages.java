package org.tanku.platform.validation.web;

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
import org.tanku.platform.notice.Notices;
import org.tanku.platform.notice.Subject;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;
import org.tanku.platform.validation.DesignDraft;
import org.tanku.platform.validation.ProjectFile;
import org.tanku.platform.validation.Validation;
import org.tanku.platform.validation.ValidationOutcome;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// The file of a project before its registration, for the public to read and for those who act in
/// it (审定案卷).
@Controller
class ValidationPages {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Validation validation;
    private final Projects projects;
    private final Notices notices;
    private final FileRights fileRights;

    ValidationPages(
            Validation validation, Projects projects, Notices notices, FileRights fileRights) {
        this.validation = validation;
        this.projects = projects;
        this.notices = notices;
        this.fileRights = fileRights;
    }

    @GetMapping("/validations/{id}")
    String show(
            @PathVariable UUID id,
            Model model,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        Project project =
                projects.findProject(new ProjectId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ProjectFile file = validation.file(project.id());
        boolean over = validation.isNoticeOver(project);
        model.addAttribute("project", project);
        model.addAttribute("file", file);
        model.addAttribute("over", over);
        model.addAttribute("zone", CHINA);
        model.addAttribute("rights", fileRights.rightsOf(reader, project, file, over));
        file.findDesign().ifPresent(design -> model.addAttribute("design", design));
        file.findEngagement()
                .ifPresent(each -> model.addAttribute("body", fileRights.nameOf(each.body())));
        notices.findLatest(Subject.project(id))
                .ifPresent(notice -> {
                    model.addAttribute("publicNotice", notice);
                    model.addAttribute("noticeState", notices.stateOf(notice));
                });
        return "validation/show";
    }

    @PostMapping("/validations/{id}/design")
    String publish(
            @PathVariable UUID id,
            @RequestParam String yearly,
            @RequestParam String basis,
            @RequestParam String summary,
            Acting acting,
            RedirectAttributes flash) {
        ValidationOutcome outcome =
                validation.publishDesign(
                        new ProjectId(id), new DesignDraft(yearly, basis, summary), acting);
        if (!(outcome instanceof ValidationOutcome.Done)) {
            flash.addFlashAttribute("yearly", yearly);
            flash.addFlashAttribute("basis", basis);
            flash.addFlashAttribute("summary", summary);
        }
        return tell(outcome, "validation.published", id, flash);
    }

    @PostMapping("/validations/{id}/beginning")
    String begin(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        return tell(validation.begin(new ProjectId(id), acting), "validation.begun", id, flash);
    }

    @PostMapping("/validations/{id}/questions")
    String ask(
            @PathVariable UUID id,
            @RequestParam String text,
            Acting acting,
            RedirectAttributes flash) {
        return tell(validation.ask(new ProjectId(id), text, acting), "validation.asked", id, flash);
    }

    @PostMapping("/validations/{id}/questions/{question}/answer")
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam String text,
            Acting acting,
            RedirectAttributes flash) {
        ProjectFile.QuestionId which = new ProjectFile.QuestionId(question);
        return tell(
                validation.answer(new ProjectId(id), which, text, acting),
                "validation.answered",
                id,
                flash);
    }

    @PostMapping("/validations/{id}/questions/{question}/closing")
    String close(
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam String remark,
            Acting acting,
            RedirectAttributes flash) {
        ProjectFile.QuestionId which = new ProjectFile.QuestionId(question);
        return tell(
                validation.close(new ProjectId(id), which, remark, acting),
                "validation.closed",
                id,
                flash);
    }

    @PostMapping("/validations/{id}/opinion")
    String state(
            @PathVariable UUID id,
            @RequestParam boolean positive,
            @RequestParam String text,
            Acting acting,
            RedirectAttributes flash) {
        return tell(
                validation.state(new ProjectId(id), positive, text, acting),
                "validation.stated",
                id,
                flash);
    }

    @PostMapping("/validations/{id}/return")
    String sendBack(
            @PathVariable UUID id,
            @RequestParam String reason,
            Acting acting,
            RedirectAttributes flash) {
        return tell(
                validation.sendBack(new ProjectId(id), reason, acting),
                "validation.sentBack",
                id,
                flash);
    }

    private static String tell(
            ValidationOutcome outcome, String done, UUID id, RedirectAttributes flash) {
        switch (outcome) {
            case ValidationOutcome.Done _ -> flash.addFlashAttribute("notice", done);
            case ValidationOutcome.Refused(var reason) ->
                    flash.addFlashAttribute("refusal", "validation.refused." + reason);
            case ValidationOutcome.NotPublished(var refusal) -> {
                flash.addFlashAttribute("refusal", "notice.refused." + refusal.reason());
                flash.addFlashAttribute("refusalArguments", List.of(refusal.detail()));
            }
        }
        return "redirect:/validations/" + id;
    }
}
