package org.tanku.platform.safeguard;

import org.springframework.stereotype.Component;
import org.tanku.platform.inbox.Due;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.inbox.TaskSource;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What waits for officers of the registry (待复核与到期冻结): proposals of others, freezes whose time is
/// over.
@Component
class SafeguardTasks implements TaskSource {
    private static final int ACTS_ASKED = 200;

    private final Acts acts;
    private final Encumbrances encumbrances;
    private final Clock clock;

    SafeguardTasks(Acts acts, Encumbrances encumbrances, Clock clock) {
        this.acts = acts;
        this.encumbrances = encumbrances;
        this.clock = clock;
    }

    @Override
    public List<Task> listTasks(Acting acting) {
        if (!acting.may(Role.REGISTRY_OFFICER)) {
            return List.of();
        }
        List<Task> tasks = new ArrayList<>();
        acts.list(ACTS_ASKED).stream()
                .filter(act -> act.isPending() && !acting.isSame(act.proposedBy()))
                .map(SafeguardTasks::check)
                .forEach(tasks::add);
        LocalDate today = Safeguards.dayInChina(clock.instant());
        encumbrances.listInForce().stream()
                .filter(each -> each.isOverdue(today))
                .map(SafeguardTasks::lift)
                .forEach(tasks::add);
        return tasks;
    }

    private static Task check(Act act) {
        return new Task(
                "safeguard.act:" + act.id(),
                "safeguard.task.check",
                List.of(act.name()),
                "/safeguards/acts/" + act.id(),
                act.proposedAt(),
                new Due.Unset());
    }

    private static Task lift(Encumbrance encumbrance) {
        return new Task(
                "safeguard.overdue:" + encumbrance.number(),
                "safeguard.task.overdue",
                List.of(encumbrance.number()),
                "/safeguards/acts/" + encumbrance.act().id(),
                encumbrance.act().proposedAt(),
                new Due.By(encumbrance.lastDay().orElseThrow()));
    }
}
