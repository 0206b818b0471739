package org.tanku.platform.disclosure.web;

import org.springframework.stereotype.Component;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Regions;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.ProjectState;
import org.tanku.platform.project.Projects;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.tenure.Tenure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The registered projects with what was issued for each (项目与批次).
@Component
class ProjectListing {
    private final Projects projects;
    private final Tenure tenure;
    private final Parties parties;
    private final Regions regions;
    private final IssuedBlocks issued;

    ProjectListing(
            Projects projects,
            Tenure tenure,
            Parties parties,
            Regions regions,
            IssuedBlocks issued) {
        this.projects = projects;
        this.tenure = tenure;
        this.parties = parties;
        this.regions = regions;
        this.issued = issued;
    }

    List<ListedProject> list(Locale locale) {
        return listed(find(_ -> true), locale);
    }

    /// Registered projects that this holds for.
    List<Project> find(Predicate<Project> wanted) {
        return projects.listProjects().stream()
                .filter(each -> each.state() == ProjectState.REGISTERED)
                .filter(wanted)
                .toList();
    }

    Set<ProjectId> listWithin(VillageCode village) {
        return projects.listWithin(village.parts());
    }

    /// Whether its number, its name or its place holds the words, which are in small letters.
    boolean mentions(Project project, String words, Locale locale) {
        return Stream.of(project.number(), project.name(), regions.label(project.region(), locale))
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(words));
    }

    List<ListedProject> listed(List<Project> found, Locale locale) {
        Map<ProjectId, List<UnitBlock>> blocks = found.isEmpty() ? Map.of() : issued.byProject();
        return found.stream()
                .map(each -> listed(each, blocks.getOrDefault(each.id(), List.of()), locale))
                .toList();
    }

    private ListedProject listed(Project project, List<UnitBlock> blocks, Locale locale) {
        return new ListedProject(
                project.id().value().toString(),
                project.number(),
                project.name(),
                project.region(),
                regions.label(project.region(), locale),
                HolderNames.told(
                        project.titles().stream()
                                .map(title ->
                                        parties.getParty(tenure.getTitle(title).claim().holder()))
                                .toList()),
                blocks.stream().map(UnitBlock::number).toList());
    }
}
