package org.tanku.platform.intake;

import org.springframework.stereotype.Component;
import org.tanku.platform.inbox.Due;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.inbox.TaskSource;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.util.List;

/// Lists that wait for a second officer (待复核的外来单位清单).
@Component
class IntakeTasks implements TaskSource {
    private static final int MOST = 200;

    private final IntakeRows rows;

    IntakeTasks(IntakeRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Task> listTasks(Acting acting) {
        if (!acting.may(Role.REGISTRY_OFFICER)) {
            return List.of();
        }
        return rows.list(MOST).stream()
                .filter(IntakeList.InBrief::isPending)
                .filter(list -> !acting.isSame(list.handedInBy()))
                .map(IntakeTasks::task)
                .toList();
    }

    private static Task task(IntakeList.InBrief list) {
        return new Task(
                "intake.list:" + list.id(),
                "intake.task." + list.kind(),
                List.of(list.source(), list.units()),
                "/intake/" + list.id(),
                list.handedInAt(),
                new Due.Unset());
    }
}
