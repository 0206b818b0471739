package org.tanku.platform.project;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.StandIns;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.ProposeOutcome.Proposed;
import org.tanku.platform.project.ProposeOutcome.Reason;
import org.tanku.platform.tenure.Tenure;
import org.tanku.platform.tenure.Title;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The room's face: proposals, their checks, and registration (项目申请与备案).
@Service
public class Projects {
    /// The edition of parameters that a new project freezes.
    public static final String PARAMETER_SET = "tree-biomass@2026-1";

    /// What must be there before a project is registered (备案前提); a room above knows.
    public interface RegistrationCondition {
        /// The first thing that is missing, if anything is.
        Optional<RegisterOutcome.Reason> findMissing(Project project);
    }

    private final ProposedProjects proposed;
    private final Registrations registrations;
    private final Eligibility eligibility;
    private final Tenure tenure;
    private final Clock clock;

    Projects(
            ProposedProjects proposed,
            Registrations registrations,
            Eligibility eligibility,
            Tenure tenure,
            Clock clock) {
        this.proposed = proposed;
        this.registrations = registrations;
        this.eligibility = eligibility;
        this.tenure = tenure;
        this.clock = clock;
    }

    /// Stores a proposal that passes every check; a developer proposes.
    @Transactional
    public ProposeOutcome propose(ProjectDraft draft, Acting acting) {
        acting.require(Role.PROJECT_DEVELOPER);
        Optional<Reason> wrong = findWrong(draft);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        List<Title> titles = titlesOf(draft);
        Boundary boundary = boundaryOf(titles);
        acting.require(Role.PROJECT_DEVELOPER, boundary.region());
        Screening screening = eligibility.screen(draft, titles, boundary);
        if (!screening.passes()) {
            return new ProposeOutcome.Refused(Reason.CHECKS_FAILED, screening);
        }
        return new Proposed(store(draft, boundary, screening, acting));
    }

    /// The checks of a draft without storing anything; empty where its parts are not there to be
    /// checked.
    public Optional<Screening> screen(ProjectDraft draft) {
        if (!draft.scheme().isOffered()
                || draft.creditingLastDay().isBefore(draft.creditingFirstDay())
                || findWrongTitles(draft).isPresent()
                || eligibility.findWrongEdition(draft).isPresent()
                || findWrongWords(draft).isPresent()) {
            return Optional.empty();
        }
        List<Title> titles = titlesOf(draft);
        return Optional.of(eligibility.screen(draft, titles, boundaryOf(titles)));
    }

    /// Registers a proposal and so freezes it; an officer of the bureau does, never the proposer.
    @Transactional
    public RegisterOutcome register(ProjectId id, Acting acting) {
        acting.require(Role.BUREAU_OFFICER);
        Optional<Project> found = proposed.find(id);
        if (found.isEmpty()) {
            return new RegisterOutcome.Refused(RegisterOutcome.Reason.PROJECT_UNKNOWN);
        }
        Project project = found.get();
        acting.require(Role.BUREAU_OFFICER, project.region());
        if (project.state() == ProjectState.REGISTERED) {
            return new RegisterOutcome.Refused(RegisterOutcome.Reason.PROJECT_ALREADY_REGISTERED);
        }
        if (acting.isSame(proposed.getProposer(id))) {
            return new RegisterOutcome.Refused(RegisterOutcome.Reason.PROPOSER_CANNOT_REGISTER);
        }
        Optional<RegisterOutcome.Reason> missing = registrations.findMissing(project);
        if (missing.isPresent()) {
            return new RegisterOutcome.Refused(missing.get());
        }
        if (!registrations.insert(id, acting.person(), clock.instant())) {
            return new RegisterOutcome.Refused(RegisterOutcome.Reason.TITLE_ALREADY_IN_PROJECT);
        }
        return new RegisterOutcome.Registered(getProject(id));
    }

    public Optional<Project> findProject(ProjectId id) {
        return proposed.find(id);
    }

    public Project getProject(ProjectId id) {
        return proposed.find(id)
                .orElseThrow(() -> new IllegalArgumentException("no such project: " + id.value()));
    }

    /// All projects, the newest first.
    public List<Project> listProjects() {
        return proposed.list();
    }

    /// The stands of a project, as they were when it was proposed.
    public Boundary getBoundary(ProjectId id) {
        return proposed.getBoundary(id);
    }

    /// The projects with a stand whose code begins with these parts, such as a village's
    /// `350428-101-205`.
    public Set<ProjectId> listWithin(String parts) {
        return proposed.listWithin(parts);
    }

    /// The checks as they came out when the project was proposed.
    public List<Check> listChecks(ProjectId id) {
        return proposed.listChecks(id);
    }

    /// The parameter rows confirmed for species without one.
    public StandIns getStandIns(ProjectId id) {
        return proposed.getStandIns(id);
    }

    /// What was declared where no survey tells.
    public Declaration getDeclaration(ProjectId id) {
        return proposed.declarations().get(id);
    }

    /// The answers to the method's own list of rules, as they were when the project was proposed.
    public List<RuleAnswer> listAnswers(ProjectId id) {
        return proposed.declarations().listAnswers(id);
    }

    /// Who proposed it, as a person.
    public PartyId getProposer(ProjectId id) {
        return proposed.getProposer(id);
    }

    /// Whom a judgement on the project concerns: who developed it, and who holds the rights.
    public Set<PartyId> listConcerned(ProjectId id) {
        Project project = getProject(id);
        return Stream.concat(
                        Stream.of(project.developer()),
                        project.titles().stream()
                                .map(title -> tenure.getTitle(title).claim().holder()))
                .collect(Collectors.toSet());
    }

    public Instant getProposedAt(ProjectId id) {
        return proposed.getProposedAt(id);
    }

    /// When it was registered and by whom, if it was.
    public Optional<Registration> findRegistration(ProjectId id) {
        return registrations.find(id);
    }

    private Optional<Reason> findWrong(ProjectDraft draft) {
        if (draft.name().isEmpty()) {
            return Optional.of(Reason.NAME_IS_MISSING);
        }
        if (!draft.scheme().isOffered()) {
            return Optional.of(Reason.SCHEME_IS_NOT_OFFERED);
        }
        if (draft.creditingLastDay().isBefore(draft.creditingFirstDay())) {
            return Optional.of(Reason.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        return findWrongTitles(draft)
                .or(() -> eligibility.findWrongEdition(draft))
                .or(() -> findWrongWords(draft));
    }

    private Optional<Reason> findWrongTitles(ProjectDraft draft) {
        if (draft.titles().isEmpty()
                || draft.titles().stream().anyMatch(id -> tenure.findTitle(id).isEmpty())) {
            return Optional.of(Reason.TITLE_UNKNOWN);
        }
        CreditingPeriod period =
                new CreditingPeriod(draft.creditingFirstDay(), draft.creditingLastDay());
        if (draft.titles().stream().anyMatch(id -> registrations.holdTitle(id, period))) {
            return Optional.of(Reason.TITLE_ALREADY_IN_PROJECT);
        }
        List<Title> titles = titlesOf(draft);
        int stands = titles.stream().mapToInt(each -> each.claim().stands().size()).sum();
        return boundaryOf(titles).stands().size() == stands
                ? Optional.empty()
                : Optional.of(Reason.TITLES_SHARE_A_STAND);
    }

    private List<Title> titlesOf(ProjectDraft draft) {
        return draft.titles().stream().map(tenure::getTitle).toList();
    }

    private Optional<Reason> findWrongWords(ProjectDraft draft) {
        if (eligibility.namesAnUnknownRow(draft.standIns())) {
            return Optional.of(Reason.STAND_IN_ROW_UNKNOWN);
        }
        return draft.declaration().suits(draft.scheme())
                ? Optional.empty()
                : Optional.of(Reason.DECLARATION_DOES_NOT_SUIT);
    }

    private Project store(
            ProjectDraft draft, Boundary boundary, Screening screening, Acting acting) {
        Instant now = clock.instant();
        ProjectId id = new ProjectId(UUID.randomUUID());
        Project project =
                new Project(
                        id,
                        proposed.nextNumber(draft.scheme(), LocalDate.now(clock).getYear()),
                        draft.name(),
                        draft.titles(),
                        draft.scheme(),
                        draft.start(),
                        draft.baseline(),
                        draft.creditingFirstDay(),
                        draft.creditingLastDay(),
                        PARAMETER_SET,
                        ProjectState.DRAFT,
                        acting.organisation(),
                        boundary.region());
        proposed.insert(project, draft.rulesDeclared(), acting.person(), now);
        proposed.insertMembers(project);
        proposed.insertBoundary(id, boundary);
        proposed.insertChecks(id, screening.checks());
        proposed.insertStandIns(id, draft.standIns());
        proposed.declarations().insert(id, draft.declaration(), screening.answers());
        return project;
    }

    private static Boundary boundaryOf(List<Title> titles) {
        return Boundary.of(
                titles.stream().flatMap(title -> title.claim().stands().stream()).toList());
    }

    private static ProposeOutcome refused(Reason reason) {
        return new ProposeOutcome.Refused(reason, Screening.none());
    }
}
