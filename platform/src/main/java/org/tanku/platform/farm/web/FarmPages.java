package org.tanku.platform.farm.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.kernel.method.EligibilityRule;
import org.tanku.kernel.method.EligibilityRule.Decided;
import org.tanku.kernel.method.paddy.PaddyMethod;
import org.tanku.platform.farm.FarmConditions;
import org.tanku.platform.farm.FarmProject;
import org.tanku.platform.farm.FarmProjects;
import org.tanku.platform.farm.FarmRegistration;
import org.tanku.platform.farm.FarmReport;
import org.tanku.platform.farm.FarmReports;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The public list of farm projects, one project with its conditions and reports, and its
/// registration.
@Controller
class FarmPages {
    private final FarmProjects projects;
    private final FarmReports reports;
    private final FarmReaders readers;

    FarmPages(FarmProjects projects, FarmReports reports, FarmReaders readers) {
        this.projects = projects;
        this.reports = reports;
        this.readers = readers;
    }

    /// A project as the list shows it.
    ///
    /// @param agreed the reports that a verifier agreed with
    /// @param tonnes of these together
    record Row(FarmProject project, String county, String developer, int agreed, long tonnes) {}

    /// A condition with what answers it.
    ///
    /// @param by how it is answered: by evidence, by the route, or by each report
    record Condition(String id, String ask, String by, String document) {}

    @GetMapping("/farm-projects")
    String list(Model model, Locale locale, @AuthenticationPrincipal @Nullable SignedIn reader) {
        List<FarmReport> all = reports.list();
        model.addAttribute(
                "rows", projects.list().stream().map(each -> row(each, all, locale)).toList());
        model.addAttribute(
                "mayPropose",
                readers.acting(reader)
                        .filter(each -> each.may(Role.PROJECT_DEVELOPER))
                        .isPresent());
        return "farm/list";
    }

    private Row row(FarmProject project, List<FarmReport> all, Locale locale) {
        List<Long> agreed =
                all.stream()
                        .filter(each -> each.project().equals(project.id()))
                        .flatMap(each ->
                                each.opinion() instanceof FarmReport.Opinion.Agreed(var tonnes, _)
                                        ? Stream.of(tonnes.value())
                                        : Stream.empty())
                        .toList();
        return new Row(
                project,
                readers.label(project.region(), locale),
                readers.nameOf(project.developer()),
                agreed.size(),
                agreed.stream().mapToLong(Long::longValue).sum());
    }

    @GetMapping("/farm-projects/{id}")
    String show(
            @PathVariable UUID id,
            Model model,
            Locale locale,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        FarmProject project = project(id);
        model.addAttribute("project", project);
        model.addAttribute("county", readers.label(project.region(), locale));
        model.addAttribute("developer", readers.nameOf(project.developer()));
        model.addAttribute("method", PaddyMethod.METHODOLOGY);
        model.addAttribute("conditions", conditions(project, locale));
        model.addAttribute("reports", reports.list(project.id()));
        model.addAttribute(
                "mayRegister",
                !project.registered()
                        && readers.acting(reader)
                                .filter(each -> each.may(Role.BUREAU_OFFICER, project.region()))
                                .filter(each -> !each.isSame(project.proposer()))
                                .isPresent());
        model.addAttribute(
                "mayMeasure",
                project.registered() && readers.may(reader, Role.MEASURER, project.region()));
        return "farm/show";
    }

    private List<Condition> conditions(FarmProject project, Locale locale) {
        Map<String, String> evidence = projects.listEvidence(project.id());
        boolean english = locale.getLanguage().equals("en");
        return FarmConditions.list().stream()
                .map(rule ->
                        new Condition(
                                rule.id(),
                                english ? rule.ask().english() : rule.ask().chinese(),
                                by(rule),
                                evidence.getOrDefault(rule.id(), "")))
                .toList();
    }

    private static String by(EligibilityRule rule) {
        if (FarmConditions.isMetByRoute(rule.id())) {
            return "route";
        }
        return rule.decided() == Decided.BY_EVIDENCE ? "evidence" : "report";
    }

    @PostMapping("/farm-projects/{id}/registration")
    String register(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        switch (projects.register(project(id).id(), acting)) {
            case FarmRegistration.Registered(var project) -> {
                flash.addFlashAttribute("notice", "farm.registered");
                flash.addFlashAttribute("noticeArguments", List.of(project.number()));
            }
            case FarmRegistration.Refused(var reason) ->
                    flash.addFlashAttribute("refusal", "farm.register.refused." + reason);
        }
        return "redirect:/farm-projects/" + id;
    }

    private FarmProject project(UUID id) {
        return projects.find(new FarmProject.Id(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
