package org.tanku.platform.project;

import org.springframework.stereotype.Component;
import org.tanku.platform.inbox.Due;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.inbox.TaskSource;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.util.List;

/// Proposals that wait for their registration by the bureau (待备案项目).
@Component
class RegistrationTasks implements TaskSource {
    private final ProposedProjects proposed;

    RegistrationTasks(ProposedProjects proposed) {
        this.proposed = proposed;
    }

    @Override
    public List<Task> listTasks(Acting acting) {
        if (!acting.may(Role.BUREAU_OFFICER)) {
            return List.of();
        }
        return proposed.listUnregistered(acting.person()).stream()
                .filter(each -> acting.may(Role.BUREAU_OFFICER, each.region()))
                .map(RegistrationTasks::task)
                .toList();
    }

    private static Task task(ProposedProjects.Unregistered project) {
        return new Task(
                "project.registration:" + project.id().value(),
                "project.task.registration",
                List.of(project.number(), project.name()),
                "/projects/" + project.id().value(),
                project.proposedAt(),
                new Due.Unset());
    }
}
