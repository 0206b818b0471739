package org.tanku.platform.disturbance;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.disturbance.Disturbance.Place;
import org.tanku.platform.disturbance.DisturbanceFacts.Kind;
import org.tanku.platform.disturbance.RecordOutcome.Reason;
import org.tanku.platform.disturbance.RecordOutcome.Recorded;
import org.tanku.platform.disturbance.RecordOutcome.Refused;
import org.tanku.platform.disturbance.RecordOutcome.RowReason;
import org.tanku.platform.dossier.Document;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.dossier.Dossier;
import org.tanku.platform.dossier.Subject;
import org.tanku.platform.land.Land;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;
import org.tanku.survey.FormReading;
import org.tanku.survey.FormRow;
import org.tanku.survey.FormTable;
import org.tanku.survey.TableForm;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The room's face (干扰记录): takes records and what they should have said, and tells what holds.
@Service
public class Disturbances {
    public static final int LARGEST_FILE_BYTES = 20 << 20;

    private final DisturbanceRows rows;
    private final Projects projects;
    private final Land land;
    private final Dossier dossier;
    private final Clock clock;

    Disturbances(DisturbanceRows rows, Projects projects, Land land, Dossier dossier, Clock clock) {
        this.rows = rows;
        this.projects = projects;
        this.land = land;
        this.dossier = dossier;
        this.clock = clock;
    }

    /// Who keeps such records: the developer of the project, the bureau, and measurers.
    public static boolean mayRecord(Project project, Acting acting) {
        return project.developer().equals(acting.organisation())
                || acting.may(Role.BUREAU_OFFICER, project.region())
                || acting.may(Role.MEASURER, project.region());
    }

    /// Who reads them: whoever keeps them, verifiers, and the registry.
    public static void requireReader(Project project, Acting acting) {
        boolean reads =
                mayRecord(project, acting)
                        || acting.may(Role.VERIFIER, project.region())
                        || acting.may(Role.REGISTRY_OFFICER, project.region());
        if (!reads) {
            acting.require(Role.MEASURER, project.region());
        }
    }

    @Transactional
    public RecordOutcome record(ProjectId id, DisturbanceFacts facts, Acting acting) {
        Optional<Project> project = projects.findProject(id);
        if (project.isEmpty()) {
            return new Refused(Reason.PROJECT_UNKNOWN);
        }
        require(project.get(), acting);
        return findWrong(project.get(), facts, holdingFacts(id), acting)
                .<RecordOutcome>map(Refused::new)
                .orElseGet(() -> keep(id, facts, new Place.First(), acting));
    }

    /// Says what an earlier record should have said.
    @Transactional
    public RecordOutcome correct(
            DisturbanceId earlier, DisturbanceFacts facts, String because, Acting acting) {
        return findWrongCorrection(earlier, because, acting)
                .or(() -> findWrong(projectOf(earlier), facts, holdingFactsBut(earlier), acting))
                .<RecordOutcome>map(Refused::new)
                .orElseGet(() ->
                        keep(
                                projectOf(earlier).id(),
                                facts,
                                new Place.Corrects(earlier, because.strip()),
                                acting));
    }

    /// Says that an earlier record should not be there.
    @Transactional
    public RecordOutcome withdraw(DisturbanceId earlier, String because, Acting acting) {
        return findWrongCorrection(earlier, because, acting)
                .<RecordOutcome>map(Refused::new)
                .orElseGet(() -> {
                    Disturbance mistaken = rows.find(earlier).orElseThrow();
                    return keep(
                            mistaken.project(),
                            mistaken.facts(),
                            new Place.Withdraws(earlier, because.strip()),
                            acting);
                });
    }

    private Project projectOf(DisturbanceId id) {
        return projects.getProject(rows.find(id).orElseThrow().project());
    }

    private Optional<Reason> findWrongCorrection(
            DisturbanceId earlier, String because, Acting acting) {
        Optional<Disturbance> found = rows.find(earlier);
        if (found.isEmpty()) {
            return Optional.of(Reason.RECORD_UNKNOWN);
        }
        require(projects.getProject(found.get().project()), acting);
        if (!found.get().holds()) {
            return Optional.of(Reason.RECORD_ALREADY_CORRECTED);
        }
        return because.isBlank() ? Optional.of(Reason.REASON_IS_MISSING) : Optional.empty();
    }

    /// Takes a file of records on one paper, whole or not at all.
    @Transactional
    public RecordOutcome upload(ProjectId id, DocumentId document, byte[] content, Acting acting) {
        Optional<Project> project = projects.findProject(id);
        if (project.isEmpty()) {
            return new Refused(Reason.PROJECT_UNKNOWN);
        }
        require(project.get(), acting);
        if (content.length > LARGEST_FILE_BYTES) {
            return new Refused(Reason.TABLE_TOO_LARGE);
        }
        if (findPaper(project.get(), document, acting).isEmpty()) {
            return new Refused(Reason.DOCUMENT_UNKNOWN);
        }
        FormReading reading = FormTable.read(content, TableForm.get("disturbances"));
        List<RowReason> reasons = new ArrayList<>();
        List<DisturbanceFacts> facts = new ArrayList<>();
        List<DisturbanceFacts> known = new ArrayList<>(holdingFacts(id));
        for (FormRow row : reading.rows()) {
            Optional<DisturbanceFacts> read = facts(row, document);
            Optional<Reason> wrong =
                    read.isEmpty()
                            ? Optional.of(Reason.STAND_OUTSIDE_THE_PROJECT)
                            : findWrong(project.get(), read.get(), known, acting);
            wrong.ifPresent(reason -> reasons.add(reason(row, reason)));
            read.ifPresent(facts::add);
            read.ifPresent(known::add);
        }
        if (!reading.problems().isEmpty() || !reasons.isEmpty()) {
            return new RecordOutcome.Rejected(reading.problems(), reasons);
        }
        return new Recorded(
                facts.stream().map(each -> insert(id, each, new Place.First(), acting)).toList());
    }

    private static RowReason reason(FormRow row, Reason reason) {
        String column =
                switch (reason) {
                    case DAY_IS_IN_THE_FUTURE, ALREADY_RECORDED -> "day";
                    case AREA_OUT_OF_RANGE -> "area";
                    case PERMIT_IS_MISSING -> "permit";
                    case PROJECT_UNKNOWN,
                            RECORD_UNKNOWN,
                            RECORD_ALREADY_CORRECTED,
                            REASON_IS_MISSING,
                            TABLE_TOO_LARGE,
                            STAND_OUTSIDE_THE_PROJECT,
                            DOCUMENT_UNKNOWN ->
                            "stand";
                };
        String found =
                switch (column) {
                    case "day" -> row.getDay("day").toString();
                    case "area" -> Double.toString(row.get("area").value());
                    default -> row.findText(column).orElse("");
                };
        return new RowReason(row.number(), column, found, reason);
    }

    /// Empty where the code of the stand is none.
    private static Optional<DisturbanceFacts> facts(FormRow row, DocumentId document) {
        try {
            return Optional.of(
                    new DisturbanceFacts(
                            Kind.valueOf(row.getText("kind")),
                            StandCode.parse(row.getText("stand")),
                            row.getDay("day"),
                            new Mu(row.get("area").value()),
                            row.findText("permit").orElse(""),
                            document,
                            row.findText("note").orElse("")));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    private static void require(Project project, Acting acting) {
        if (!mayRecord(project, acting)) {
            acting.require(Role.MEASURER, project.region());
        }
    }

    private List<DisturbanceFacts> holdingFacts(ProjectId id) {
        return listHolding(id).stream().map(Disturbance::facts).toList();
    }

    private List<DisturbanceFacts> holdingFactsBut(DisturbanceId corrected) {
        return listHolding(projectOf(corrected).id()).stream()
                .filter(each -> !each.id().equals(corrected))
                .map(Disturbance::facts)
                .toList();
    }

    /// @param known what holds already
    private Optional<Reason> findWrong(
            Project project, DisturbanceFacts facts, List<DisturbanceFacts> known, Acting acting) {
        if (!projects.getBoundary(project.id()).stands().contains(facts.stand())) {
            return Optional.of(Reason.STAND_OUTSIDE_THE_PROJECT);
        }
        if (facts.day().isAfter(LocalDate.now(clock))) {
            return Optional.of(Reason.DAY_IS_IN_THE_FUTURE);
        }
        double standArea_mu =
                land.findStand(project.start(), facts.stand()).orElseThrow().area().value();
        if (!(facts.area().value() > 0 && facts.area().value() <= standArea_mu)) {
            return Optional.of(Reason.AREA_OUT_OF_RANGE);
        }
        if (facts.kind() == Kind.FELLING && facts.permit().isEmpty()) {
            return Optional.of(Reason.PERMIT_IS_MISSING);
        }
        if (findPaper(project, facts.document(), acting).isEmpty()) {
            return Optional.of(Reason.DOCUMENT_UNKNOWN);
        }
        return known.stream().anyMatch(facts::isSameMatterAs)
                ? Optional.of(Reason.ALREADY_RECORDED)
                : Optional.empty();
    }

    private Optional<Document> findPaper(Project project, DocumentId id, Acting acting) {
        return listPapers(project.id(), acting).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /// The papers of a project's dossier that this person may read.
    public List<Document> listPapers(ProjectId project, Acting acting) {
        return dossier.list(new Subject("project", project.value()), acting);
    }

    private RecordOutcome keep(ProjectId id, DisturbanceFacts facts, Place place, Acting acting) {
        return new Recorded(List.of(insert(id, facts, place, acting)));
    }

    private Disturbance insert(ProjectId id, DisturbanceFacts facts, Place place, Acting acting) {
        return rows.insert(id, facts, place, acting, clock.instant());
    }

    public Optional<Disturbance> findRecord(DisturbanceId id) {
        return rows.find(id);
    }

    /// What holds now, by day.
    public List<Disturbance> listHolding(ProjectId project) {
        return listHolding(project, clock.instant());
    }

    /// All records of a project, the latest first.
    public List<Disturbance> listRecords(ProjectId project) {
        return rows.list(project);
    }

    /// What held at a moment, by day; what was withdrawn by then is left out.
    public List<Disturbance> listHolding(ProjectId project, Instant at) {
        List<Disturbance> known =
                rows.list(project).stream().filter(each -> !each.recordedAt().isAfter(at)).toList();
        Set<DisturbanceId> replaced =
                known.stream()
                        .flatMap(each -> each.findEarlier().stream())
                        .collect(Collectors.toSet());
        return known.stream()
                .filter(each ->
                        !replaced.contains(each.id()) && !(each.place() instanceof Place.Withdraws))
                .sorted(
                        Comparator.comparing((Disturbance each) -> each.facts().day())
                                .thenComparing(Disturbance::ordinal))
                .toList();
    }
}
