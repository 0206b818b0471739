package org.tanku.platform.farm;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.paddy.PaddyRequest.Acceptance;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.platform.farm.FarmProposal.Reason;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Regions;
import org.tanku.platform.party.Role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Proposals of farm projects and their registration (农业减排项目申请与备案).
@Service
public class FarmProjects {
    private static final int COUNTY_DIGITS = 6;
    private static final String DAILY_FACTOR = "EF_c";

    private final FarmProjectRows rows;
    private final Regions regions;
    private final Clock clock;

    FarmProjects(FarmProjectRows rows, Regions regions, Clock clock) {
        this.rows = rows;
        this.regions = regions;
        this.clock = clock;
    }

    /// Stores a proposal whose conditions all hold; a developer proposes.
    @Transactional
    public FarmProposal propose(FarmDraft draft, Acting acting) {
        acting.require(Role.PROJECT_DEVELOPER);
        Optional<Reason> wrong = findWrong(draft);
        if (wrong.isPresent()) {
            return new FarmProposal.Refused(wrong.get(), List.of());
        }
        acting.require(Role.PROJECT_DEVELOPER, draft.region());
        List<RuleAnswer> failing = FarmConditions.listFailing(draft.answers());
        if (!failing.isEmpty()) {
            return new FarmProposal.Refused(Reason.CONDITIONS_NOT_MET, failing);
        }
        FarmProject project =
                new FarmProject(
                        new FarmProject.Id(UUID.randomUUID()),
                        rows.nextNumber(LocalDate.now(clock).getYear()),
                        draft.name(),
                        draft.region(),
                        draft.firstDay(),
                        draft.lastDay(),
                        new Hectares(draft.area_hm2()),
                        draft.choices(),
                        acceptance(draft),
                        acting.organisation(),
                        acting.person(),
                        clock.instant(),
                        false);
        rows.insert(project);
        rows.insertAnswers(project.id(), draft.answers());
        return new FarmProposal.Proposed(project);
    }

    private Optional<Reason> findWrong(FarmDraft draft) {
        if (draft.name().isEmpty()) {
            return Optional.of(Reason.NAME_IS_MISSING);
        }
        if (draft.region().code().length() != COUNTY_DIGITS || !regions.knows(draft.region())) {
            return Optional.of(Reason.COUNTY_UNKNOWN);
        }
        if (draft.lastDay().isBefore(draft.firstDay())) {
            return Optional.of(Reason.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        if (!(draft.area_hm2() > 0) || Double.isInfinite(draft.area_hm2())) {
            return Optional.of(Reason.AREA_IS_NOT_POSITIVE);
        }
        if (ParameterSet.load(draft.choices().factors().edition())
                .find(draft.choices().region().row(), DAILY_FACTOR)
                .isEmpty()) {
            return Optional.of(Reason.FACTORS_LACK_THE_REGION);
        }
        return draft.programme().isEmpty() == draft.operator().isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.PROGRAMME_WITHOUT_OPERATOR);
    }

    private static Acceptance acceptance(FarmDraft draft) {
        return draft.programme().isEmpty()
                ? new Acceptance.Nobody()
                : new Acceptance.Programme(draft.programme(), draft.operator());
    }

    /// Registers a proposal; an officer of the bureau does, never the proposer.
    @Transactional
    public FarmRegistration register(FarmProject.Id id, Acting acting) {
        acting.require(Role.BUREAU_OFFICER);
        Optional<FarmProject> found = rows.find(id);
        if (found.isEmpty()) {
            return new FarmRegistration.Refused(FarmRegistration.Reason.PROJECT_UNKNOWN);
        }
        FarmProject project = found.get();
        acting.require(Role.BUREAU_OFFICER, project.region());
        if (acting.isSame(project.proposer())) {
            return new FarmRegistration.Refused(FarmRegistration.Reason.PROPOSER_CANNOT_REGISTER);
        }
        return rows.register(id, acting.person(), clock.instant())
                ? new FarmRegistration.Registered(rows.find(id).orElseThrow())
                : new FarmRegistration.Refused(FarmRegistration.Reason.PROJECT_ALREADY_REGISTERED);
    }

    public Optional<FarmProject> find(FarmProject.Id id) {
        return rows.find(id);
    }

    /// All of them, the newest first.
    public List<FarmProject> list() {
        return rows.list();
    }

    /// The evidence a project was proposed with, by condition.
    public Map<String, String> listEvidence(FarmProject.Id id) {
        return rows.listAnswers(id);
    }
}
