package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.platform.api.Scope;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Check;
import org.tanku.platform.project.CheckResult;
import org.tanku.platform.project.Declaration;
import org.tanku.platform.project.EligibilityRule;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectDraft;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.ProjectState;
import org.tanku.platform.project.Projects;
import org.tanku.platform.project.ProposeOutcome;
import org.tanku.platform.project.RegisterOutcome;
import org.tanku.platform.project.Registration;
import org.tanku.platform.project.Screening;
import org.tanku.platform.tenure.TitleId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Projects (项目): read by everyone, proposed by developers, registered by the bureau.
@ApiResource(tag = "projects")
class ProjectResource {
    record ProjectBody(
            UUID id,
            String number,
            String name,
            ProjectState state,
            Role nextActor,
            Scheme scheme,
            List<UUID> titles,
            UUID startEdition,
            @Nullable UUID baselineEdition,
            LocalDate creditingFirstDay,
            LocalDate creditingLastDay,
            String parameterSet,
            UUID developer,
            String developerName,
            String region,
            int stands,
            @Nullable Instant registeredAt) {}

    record CheckBody(EligibilityRule rule, CheckResult result, List<String> evidence) {
        static CheckBody of(Check check) {
            return new CheckBody(check.rule(), check.result(), check.evidence());
        }
    }

    record ScreeningBody(boolean passes, List<CheckBody> checks, List<String> speciesWithoutRow) {
        static ScreeningBody of(Screening screening) {
            return new ScreeningBody(
                    screening.passes(),
                    screening.checks().stream().map(CheckBody::of).toList(),
                    screening.speciesWithoutRow());
        }
    }

    record StandCodeBody(String stand) {}

    /// @param standIns which parameter row stands in for a species without one, as the proposer
    ///   confirms
    record ProjectAsked(
            String name,
            List<UUID> titles,
            Scheme scheme,
            UUID startEdition,
            @Nullable UUID baselineEdition,
            LocalDate creditingFirstDay,
            LocalDate creditingLastDay,
            @Nullable Map<String, String> standIns,
            boolean rulesDeclared) {
        ProjectDraft draft() {
            return new ProjectDraft(
                    name,
                    titles.stream().map(TitleId::new).toList(),
                    scheme,
                    new EditionId(startEdition),
                    baselineEdition == null ? List.of() : List.of(new EditionId(baselineEdition)),
                    creditingFirstDay,
                    creditingLastDay,
                    standIns == null ? StandIns.none() : new StandIns(standIns),
                    rulesDeclared,
                    Declaration.none(creditingFirstDay));
        }
    }

    private final Projects projects;
    private final Parties parties;

    ProjectResource(Projects projects, Parties parties) {
        this.projects = projects;
        this.parties = parties;
    }

    /// The newest first.
    @GetMapping("/projects")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<ProjectBody>> listProjects(Paging paging) {
        return Reply.found(
                Slice.of(
                        projects.listProjects(),
                        paging,
                        each -> each.id().value().toString(),
                        this::told));
    }

    @GetMapping("/projects/{project}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<ProjectBody> getProject(@PathVariable UUID project) {
        return Reply.found(told(find(project)));
    }

    /// The checks as they came out when the project was proposed.
    @GetMapping("/projects/{project}/checks")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<CheckBody>> listChecks(@PathVariable UUID project, Paging paging) {
        return Reply.found(
                Slice.of(
                        projects.listChecks(find(project).id()),
                        paging,
                        each -> each.rule().name(),
                        CheckBody::of));
    }

    @GetMapping("/projects/{project}/stands")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<StandCodeBody>> listProjectStands(@PathVariable UUID project, Paging paging) {
        return Reply.found(
                Slice.of(
                        projects.getBoundary(find(project).id()).stands(),
                        paging,
                        StandCode::toString,
                        each -> new StandCodeBody(each.toString())));
    }

    @PostMapping("/projects")
    @Operation(
            scope = Scope.PROJECT_PROPOSE,
            refusals = ProposeOutcome.Reason.class,
            creates = true)
    Command<ProjectBody> proposeProject(ProjectAsked asked, Acting acting) {
        ProjectDraft draft = asked.draft();
        return Command.of(
                asked,
                () ->
                        switch (projects.propose(draft, acting)) {
                            case ProposeOutcome.Proposed(var project) ->
                                    Reply.created(
                                            told(project), "/projects/" + project.id().value());
                            case ProposeOutcome.Refused(var reason, var screening) ->
                                    new Reply.Refused<>(
                                            Problem.of(reason)
                                                    .with(
                                                            "screening",
                                                            ScreeningBody.of(screening)));
                        });
    }

    /// The checks of a draft; nothing is stored.
    @PostMapping("/projects/screening")
    @Operation(scope = Scope.PROJECT_PROPOSE)
    Command<ScreeningBody> screenProject(ProjectAsked asked, Acting acting) {
        acting.require(Role.PROJECT_DEVELOPER);
        ProjectDraft draft = asked.draft();
        return Command.of(
                asked,
                () ->
                        projects.screen(draft)
                                .<Reply<ScreeningBody>>map(
                                        found -> new Reply.Done<>(ScreeningBody.of(found)))
                                .orElseGet(() ->
                                        new Reply.Refused<>(
                                                Problem.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER)
                                                        .found("title, edition, row, days"))));
    }

    @PostMapping("/projects/{project}/registration")
    @Operation(scope = Scope.PROJECT_REGISTER, refusals = RegisterOutcome.Reason.class)
    Command<ProjectBody> registerProject(@PathVariable UUID project, Acting acting) {
        return Command.of(
                "",
                () ->
                        switch (projects.register(new ProjectId(project), acting)) {
                            case RegisterOutcome.Registered(var registered) ->
                                    new Reply.Done<>(told(registered));
                            case RegisterOutcome.Refused(var reason) -> Reply.refused(reason);
                        });
    }

    private Project find(UUID id) {
        return projects.findProject(new ProjectId(id))
                .orElseThrow(
                        () -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
    }

    private ProjectBody told(Project project) {
        return new ProjectBody(
                project.id().value(),
                project.number(),
                project.name(),
                project.state(),
                project.state().nextActor(),
                project.scheme(),
                project.titles().stream().map(TitleId::value).toList(),
                project.start().value(),
                project.baseline().isEmpty() ? null : project.baseline().getFirst().value(),
                project.creditingFirstDay(),
                project.creditingLastDay(),
                project.parameterSet(),
                project.developer().value(),
                parties.getParty(project.developer()).name(),
                project.region().code(),
                projects.getBoundary(project.id()).stands().size(),
                projects.findRegistration(project.id()).map(Registration::at).orElse(null));
    }
}
