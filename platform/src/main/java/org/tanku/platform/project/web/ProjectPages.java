package org.tanku.platform.project.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;
import org.tanku.platform.project.RegisterOutcome;

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
    String list(Model model, HttpServletRequest request) {
        List<Row> rows = projects.listProjects().stream()
                .map(project -> new Row(project, references.nameOf(project.developer())))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("mayPropose", request.isUserInRole(Role.PROJECT_DEVELOPER.name()));
        return "project/list";
    }

    @GetMapping("/projects/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale, HttpServletRequest request) {
        Project project = find(id);
        model.addAttribute("project", project);
        model.addAttribute("checks", CheckLine.of(projects.listChecks(project.id()), messages, locale));
        model.addAttribute("standIns", projects.getStandIns(project.id()).rowFor());
        model.addAttribute("stands", projects.getBoundary(project.id()).stands().size());
        model.addAttribute("developer", references.nameOf(project.developer()));
        references.describe(project, model);
        projects.findRegistration(project.id()).ifPresent(registration -> {
            model.addAttribute("registeredOn", LocalDate.ofInstant(registration.at(), clock.getZone()));
            model.addAttribute("officer", references.nameOf(registration.officer()));
        });
        model.addAttribute("mayRegister", request.isUserInRole(Role.BUREAU_OFFICER.name()));
        model.addAttribute("mayMeasure", request.isUserInRole(Role.MEASURER.name()));
        model.addAttribute("signedIn", request.getUserPrincipal() != null);
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
