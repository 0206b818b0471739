package org.tanku.platform.land;

import org.springframework.stereotype.Component;
import org.tanku.platform.inbox.Due;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.inbox.TaskSource;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Files that somebody sent and did not import (待导入文件). The last day is the one before the file may
/// be thrown away.
@Component
class DraftTasks implements TaskSource {
    private final MapDrafts drafts;
    private final Clock clock;

    DraftTasks(MapDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public List<Task> listTasks(Acting acting) {
        if (!acting.may(Role.SURVEYOR) && !acting.may(Role.ADMINISTRATOR)) {
            return List.of();
        }
        return drafts.listOf(acting.person()).stream().map(this::task).toList();
    }

    private Task task(MapDrafts.Unfinished draft) {
        LocalDate gone = LocalDate.ofInstant(draft.sentAt().plus(MapImports.KEPT), clock.getZone());
        return new Task(
                "land.draft:" + draft.id(),
                "land.task.draft",
                List.of(draft.fileName()),
                "/land/maps/" + draft.id(),
                draft.sentAt(),
                new Due.By(gone.minusDays(1)));
    }
}
