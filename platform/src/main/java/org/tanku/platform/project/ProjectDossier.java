package org.tanku.platform.project;

import org.springframework.stereotype.Component;
import org.tanku.platform.dossier.DossierAccess;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// The documents of a project (项目案卷): its developer, the bureau and the bodies that validate and
/// verify add to it; measurers and the registry read too.
@Component
class ProjectDossier implements DossierAccess {
    private final ProposedProjects projects;

    ProjectDossier(ProposedProjects projects) {
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public Optional<Cover> findCover(UUID subject) {
        return projects.find(new ProjectId(subject))
                .map(project ->
                        new Cover(
                                "project.dossier",
                                List.of(project.number(), project.name()),
                                "/projects/" + subject));
    }

    @Override
    public boolean mayAdd(UUID subject, Acting acting) {
        return is(subject, project -> adds(project, acting));
    }

    @Override
    public boolean mayRead(UUID subject, Acting acting) {
        return is(
                subject,
                project ->
                        adds(project, acting)
                                || acting.may(Role.MEASURER, project.region())
                                || acting.may(Role.REGISTRY_OFFICER, project.region()));
    }

    private static boolean adds(Project project, Acting acting) {
        return project.developer().equals(acting.organisation())
                || acting.may(Role.BUREAU_OFFICER, project.region())
                || acting.may(Role.VERIFIER, project.region());
    }

    private boolean is(UUID subject, Predicate<Project> allowed) {
        return projects.find(new ProjectId(subject)).filter(allowed).isPresent();
    }
}
