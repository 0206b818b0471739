package org.tanku.platform.project;

import org.tanku.platform.party.Role;

/// Where a project stands (项目状态), and who acts next.
public enum ProjectState {
    DRAFT(Role.BUREAU_OFFICER),
    REGISTERED(Role.MEASURER);

    private final Role nextActor;

    ProjectState(Role nextActor) {
        this.nextActor = nextActor;
    }

    public Role nextActor() {
        return nextActor;
    }
}
