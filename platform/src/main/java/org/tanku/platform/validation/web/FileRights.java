package org.tanku.platform.validation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectState;
import org.tanku.platform.validation.ProjectFile;

/// What a reader of a file may do there (经办权限), and how parties are called.
@Component
class FileRights {
    private final Parties parties;

    FileRights(Parties parties) {
        this.parties = parties;
    }

    String nameOf(PartyId party) {
        return parties.nameOf(party).orElse("");
    }

    Rights rightsOf(
            @Nullable SignedIn reader, Project project, ProjectFile file, boolean noticeOver) {
        if (reader == null || project.state() == ProjectState.REGISTERED || file.isSentBack()) {
            return new Rights(false, false, false, false);
        }
        Acting acting = parties.actingAs(reader.person());
        boolean developer =
                acting.may(Role.PROJECT_DEVELOPER)
                        && project.developer().equals(acting.organisation());
        boolean body =
                acting.may(Role.VERIFIER, project.region())
                        && !project.developer().equals(acting.organisation());
        boolean ready = file.findDesign().isPresent() && noticeOver;
        boolean validates =
                body
                        && file.findOpinion().isEmpty()
                        && file.findEngagement()
                                .filter(each -> each.body().equals(acting.organisation()))
                                .isPresent();
        return new Rights(
                developer,
                body && ready && file.findEngagement().isEmpty(),
                validates,
                acting.may(Role.BUREAU_OFFICER, project.region()));
    }

    /// @param develops may publish the design and answer
    /// @param mayBegin may take the validation on
    /// @param validates may ask, close and state
    /// @param officer may send the application back
    record Rights(boolean develops, boolean mayBegin, boolean validates, boolean officer) {}
}
