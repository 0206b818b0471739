package org.tanku.platform.disclosure.web;

import org.springframework.stereotype.Component;
import org.tanku.ledger.Totals;
import org.tanku.platform.party.Regions;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.ProjectState;
import org.tanku.platform.project.Projects;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.tenure.ClaimMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The registered projects as the public map shows them (项目地图).
@Component
class MappedProjects {
    private final Projects projects;
    private final IssuedBlocks issued;
    private final Registry registry;
    private final ClaimMap claims;
    private final Regions regions;

    MappedProjects(
            Projects projects,
            IssuedBlocks issued,
            Registry registry,
            ClaimMap claims,
            Regions regions) {
        this.projects = projects;
        this.issued = issued;
        this.registry = registry;
        this.claims = claims;
        this.regions = regions;
    }

    List<MappedProject> list(Locale locale) {
        Map<ProjectId, List<UnitBlock>> blocks = issued.byProject();
        return projects.listProjects().stream()
                .filter(each -> each.state() == ProjectState.REGISTERED)
                .map(each -> mapped(each, blocks.getOrDefault(each.id(), List.of()), locale))
                .toList();
    }

    private MappedProject mapped(Project project, List<UnitBlock> blocks, Locale locale) {
        return new MappedProject(
                project,
                regions.label(project.region(), locale),
                blocks.stream()
                        .map(block -> registry.totals(block.id()))
                        .reduce(Totals.ZERO, MappedProjects::sum),
                claims.findPublic(project.titles()).stream().toList());
    }

    private static Totals sum(Totals one, Totals other) {
        return new Totals(
                one.issued() + other.issued(),
                one.free() + other.free(),
                one.held() + other.held(),
                one.retired() + other.retired(),
                one.cancelled() + other.cancelled());
    }
}
