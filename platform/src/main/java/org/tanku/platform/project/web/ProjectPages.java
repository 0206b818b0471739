package org.tanku.platform.project.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;
import org.tanku.platform.project.RegisterOutcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The public list, a project, and its registration.
@Controller
class ProjectPages {
    private final Projects projects;
    private final References references;
    private final MessageSource messages;
    private final Clock clock;

    ProjectPages(Projects projects, References references, MessageSource messages, Clock clock) {
        this.projects = projects;
        this.references = references;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/projects")
    String list(Model model, @AuthenticationPrincipal @Nullable SignedIn reader) {
        List<Row> rows =
                projects.listProjects().stream()
                        .map(project -> new Row(project, references.listed(project.developer())))
                        .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("mayPropose", references.may(reader, Role.PROJECT_DEVELOPER));
        return "project/list";
    }

    @GetMapping("/projects/{id}")
    String show(
            @PathVariable UUID id,
            Model model,
            Locale locale,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        Project project = find(id);
        model.addAttribute("project", project);
        model.addAttribute(
                "checks", CheckLine.of(projects.listChecks(project.id()), messages, locale));
        model.addAttribute(
                "answers",
                AnswerLine.of(projects.listAnswers(project.id()), project.scheme(), locale));
        model.addAttribute("declaration", projects.getDeclaration(project.id()));
        model.addAttribute("standIns", projects.getStandIns(project.id()).rowFor());
        model.addAttribute("stands", projects.getBoundary(project.id()).stands().size());
        model.addAttribute("developer", references.nameOf(project.developer()));
        references.describe(project, model);
        references
                .findPublicGround(project)
                .ifPresent(coarse -> {
                    model.addAttribute("ground", PublicSketch.of(coarse));
                    model.addAttribute("approval", references.approval());
                });
        projects.findRegistration(project.id())
                .ifPresent(registration -> {
                    model.addAttribute(
                            "registeredOn",
                            LocalDate.ofInstant(registration.at(), clock.getZone()));
                    model.addAttribute("officer", references.nameOf(registration.officer()));
                });
        Role next = project.state().nextActor();
        model.addAttribute("mayAct", references.may(reader, next, project.region()));
        model.addAttribute("signedIn", reader != null);
        return "project/show";
    }

    @PostMapping("/projects/{id}/registration")
    String register(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        switch (projects.register(new ProjectId(id), acting)) {
            case RegisterOutcome.Registered(var project) -> {
                flash.addFlashAttribute("notice", "project.registered");
                flash.addFlashAttribute("noticeArguments", List.of(project.number()));
            }
            case RegisterOutcome.Refused(var reason) ->
                    flash.addFlashAttribute("refusal", "project.register.refused." + reason);
        }
        return "redirect:/projects/" + id;
    }

    private Project find(UUID id) {
        return projects.findProject(new ProjectId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    record Row(Project project, String developer) {}
}
