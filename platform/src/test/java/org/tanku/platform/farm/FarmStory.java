package org.tanku.platform.farm;

import org.springframework.context.ApplicationContext;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.paddy.FactorSet;
import org.tanku.kernel.method.paddy.PaddyRequest.DeductionRule;
import org.tanku.kernel.method.paddy.PaddyRequest.NitrousOxide;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Everybody a farm project needs, and the files of a year.
public final class FarmStory {
    static final FarmProject.Choices EAST_ASIA =
            new FarmProject.Choices(
                    FactorSet.IPCC_2019,
                    FactorSet.Region.EAST_ASIA,
                    WarmingPotentials.AR5,
                    DeductionRule.VM0051,
                    NitrousOxide.CHARGED);

    static final String HEADINGS =
            "field,season,area_hm2,first_day,last_day,baseline_water,pre_season,"
                    + "yield_t_per_hm2,baseline_yield_t_per_hm2,nitrogen_kg_per_hm2,"
                    + "straw_under_30_days_t_per_hm2\n";
    static final String EARLY = "F1,early,600,2025-04-01,2025-07-21,持续淹水,季前不淹水少于180天,6,6,180,5\n";
    static final String LATE = "F1,late,600,2025-07-25,2025-11-13,持续淹水,季前不淹水少于180天,6.3,6.3,180,5\n";
    static final String DRAIN_HEADINGS = "field,season,first_dry,last_dry,purpose\n";
    static final String EARLY_DRAINS =
            "F1,early,2025-04-25,2025-04-28,晒田\nF1,early,2025-05-15,2025-05-20,晒田\n";
    static final String OUTSIDE = "F1,early,2025-03-01,2025-03-05,晒田\n";
    static final String LATE_DRAINS =
            "F1,late,2025-08-20,2025-08-24,晒田\nF1,late,2025-09-12,2025-09-18,晒田\n";

    final FarmProjects projects;
    final FarmReports reports;
    final Parties parties;
    public final Acting developer;
    public final Acting officer;
    public final Acting measurer;
    public final Acting verifier;

    public FarmStory(ApplicationContext house) {
        projects = house.getBean(FarmProjects.class);
        reports = house.getBean(FarmReports.class);
        parties = house.getBean(Parties.class);
        developer = somebody(Role.PROJECT_DEVELOPER);
        officer = somebody(Role.BUREAU_OFFICER);
        measurer = somebody(Role.MEASURER);
        verifier = somebody(Role.VERIFIER);
    }

    Acting somebody(Role... roles) {
        return colleague(parties.registerOrganisation("测试农业单位", false).id(), roles);
    }

    Acting colleague(PartyId organisation, Role... roles) {
        String login = "farm-" + UUID.randomUUID();
        PartyId person = parties.registerPerson("测试人员", login, organisation, false).id();
        for (Role role : roles) {
            parties.appoint(person, role, Region.PROVINCE, person);
        }
        return parties.actingAs(person);
    }

    static List<RuleAnswer> answers() {
        return FarmConditions.listAsked().stream()
                .<RuleAnswer>map(rule ->
                        new RuleAnswer.Holds(rule.id(), "测试佐证 " + rule.evidence().chinese()))
                .toList();
    }

    static FarmDraft draft(FarmProject.Choices choices) {
        return new FarmDraft(
                "测试稻田项目",
                new Region("350627"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2034, 12, 31),
                600,
                choices,
                "",
                "",
                answers());
    }

    static FarmDraft named(FarmDraft draft, String programme, String operator) {
        return new FarmDraft(
                draft.name(),
                draft.region(),
                draft.firstDay(),
                draft.lastDay(),
                draft.area_hm2(),
                draft.choices(),
                programme,
                operator,
                draft.answers());
    }

    /// Waits for its registration.
    public FarmProject proposed() {
        return proposed(draft(EAST_ASIA));
    }

    FarmProject proposed(FarmDraft draft) {
        if (projects.propose(draft, developer) instanceof FarmProposal.Proposed(var project)) {
            return project;
        }
        throw new AssertionError(projects.propose(draft, developer));
    }

    FarmProject registered(FarmDraft draft) {
        FarmRegistration outcome = projects.register(proposed(draft).id(), officer);
        if (outcome instanceof FarmRegistration.Registered(var project)) {
            return project;
        }
        throw new AssertionError(outcome);
    }

    public FarmProject registered() {
        return registered(draft(EAST_ASIA));
    }

    static FieldFiles files(String seasons, String drains) {
        return new FieldFiles(
                file("seasons.csv", HEADINGS + seasons),
                file("drains.csv", DRAIN_HEADINGS + drains));
    }

    /// The year of case W03.
    static FieldFiles year() {
        return files(EARLY + LATE, EARLY_DRAINS + LATE_DRAINS);
    }

    static FieldFile file(String name, String text) {
        return new FieldFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// By the year of case W03.
    public FarmReport measured(FarmProject project) {
        return measured(project, year());
    }

    FarmReport measured(FarmProject project, FieldFiles files) {
        FarmMeasuring outcome = reports.measure(project.id(), files, measurer);
        if (outcome instanceof FarmMeasuring.Measured(var report)) {
            return report;
        }
        throw new AssertionError(outcome);
    }
}
