package org.tanku.platform.project.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.project.Project;
import org.tanku.platform.tenure.ClaimMap;
import org.tanku.platform.tenure.Tenure;
import org.tanku.platform.tenure.Title;

import java.util.List;
import java.util.Optional;

/// What a project refers to in the rooms below, for its pages (引用资料): title, editions, names.
@Component
class References {
    private final Land land;
    private final Tenure tenure;
    private final ClaimMap claims;
    private final Parties parties;
    private final String approval;

    References(
            Land land, Tenure tenure, ClaimMap claims, Parties parties, Environment environment) {
        this.approval = environment.getProperty("tanku.map-approval", "");
        this.claims = claims;
        this.land = land;
        this.tenure = tenure;
        this.parties = parties;
    }

    /// As in every list: of a person the masked name.
    String listed(PartyId party) {
        return parties.findParty(party).map(Party::name).orElse("");
    }

    String nameOf(PartyId party) {
        return parties.nameOf(party).orElse("");
    }

    /// Whether the reader may do this there; nobody signed in may do nothing.
    boolean may(@Nullable SignedIn reader, Role role, Region region) {
        return reader != null && parties.actingAs(reader.person()).may(role, region);
    }

    /// Whether the reader may do this anywhere.
    boolean may(@Nullable SignedIn reader, Role role) {
        return reader != null && parties.actingAs(reader.person()).may(role);
    }

    /// The number under which a map may be published (审图号); empty where there is none.
    String approval() {
        return approval;
    }

    /// The ground of a project as coarsely as the public may see it.
    Optional<ClaimMap.Coarse> findPublicGround(Project project) {
        return claims.findPublic(project.titles());
    }

    void describe(Project project, Model model) {
        List<TitleChoice> members =
                project.titles().stream().map(tenure::getTitle).map(this::choice).toList();
        model.addAttribute("members", members);
        model.addAttribute(
                "area_mu", members.stream().mapToDouble(each -> each.title().area().value()).sum());
        List<SurveyEdition> editions = land.listEditions();
        model.addAttribute("start", editionOf(project, editions));
        model.addAttribute(
                "baselines",
                editions.stream().filter(each -> project.baseline().contains(each.id())).toList());
    }

    /// The choices of the proposal form.
    void offer(Model model) {
        model.addAttribute("titles", tenure.listTitles().stream().map(this::choice).toList());
        List<SurveyEdition> editions = land.listEditions();
        model.addAttribute("surveys", ofKind(editions, EditionKind.SURVEY));
        model.addAttribute("baselines", ofKind(editions, EditionKind.BASELINE));
    }

    private static List<SurveyEdition> ofKind(List<SurveyEdition> editions, EditionKind kind) {
        return editions.stream().filter(each -> each.kind() == kind).toList();
    }

    private static SurveyEdition editionOf(Project project, List<SurveyEdition> editions) {
        Optional<SurveyEdition> start =
                editions.stream().filter(each -> each.id().equals(project.start())).findFirst();
        return start.orElseThrow(() ->
                new IllegalStateException("the start edition of " + project.number() + " is gone"));
    }

    private TitleChoice choice(Title title) {
        return new TitleChoice(title, parties.getParty(title.claim().holder()).name());
    }

    record TitleChoice(Title title, String holder) {}
}
