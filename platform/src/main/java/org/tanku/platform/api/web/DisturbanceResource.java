package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.api.Scope;
import org.tanku.platform.disturbance.Disturbance;
import org.tanku.platform.disturbance.DisturbanceFacts;
import org.tanku.platform.disturbance.DisturbanceId;
import org.tanku.platform.disturbance.Disturbances;
import org.tanku.platform.disturbance.RecordOutcome;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Fire, felling and the like in the stands of a project (干扰记录): recorded, corrected, withdrawn.
@ApiResource(tag = "projects")
class DisturbanceResource {
    /// @param valid whether it tells what happened and nothing stands in its place
    record DisturbanceBody(
            UUID id,
            UUID project,
            DisturbanceFacts.Kind disturbance,
            String stand,
            LocalDate on,
            double area_mu,
            String permit,
            UUID document,
            String note,
            boolean valid,
            String reason,
            Instant at) {
        static DisturbanceBody of(Disturbance record) {
            DisturbanceFacts facts = record.facts();
            return new DisturbanceBody(
                    record.id().value(),
                    record.project().value(),
                    facts.kind(),
                    facts.stand().toString(),
                    facts.day(),
                    facts.area().value(),
                    facts.permit(),
                    facts.document().value(),
                    facts.note(),
                    record.valid(),
                    record.because(),
                    record.recordedAt());
        }
    }

    record DisturbanceAsked(
            DisturbanceFacts.Kind disturbance,
            String stand,
            LocalDate on,
            double area_mu,
            @Nullable String permit,
            UUID document,
            @Nullable String note) {
        DisturbanceFacts facts() {
            try {
                return new DisturbanceFacts(
                        disturbance,
                        StandCode.parse(stand),
                        on,
                        new Mu(area_mu),
                        permit == null ? "" : permit,
                        new DocumentId(document),
                        note == null ? "" : note);
            } catch (IllegalArgumentException wrongValue) {
                throw ApiFault.of(
                        DoorRefusal.BODY_UNREADABLE, String.valueOf(wrongValue.getMessage()));
            }
        }
    }

    record DisturbanceCorrectionAsked(DisturbanceAsked facts, String reason) {}

    record DisturbanceWithdrawalAsked(String reason) {}

    private final Disturbances disturbances;
    private final Projects projects;

    DisturbanceResource(Disturbances disturbances, Projects projects) {
        this.disturbances = disturbances;
        this.projects = projects;
    }

    /// The latest first.
    @GetMapping("/projects/{project}/disturbances")
    @Operation(scope = Scope.REPORT_READ)
    Reply<Slice<DisturbanceBody>> listDisturbances(
            @PathVariable UUID project, Paging paging, Acting acting) {
        Project found = find(project);
        Disturbances.requireReader(found, acting);
        return Reply.found(
                Slice.of(
                        disturbances.listRecords(found.id()),
                        paging,
                        each -> each.id().value().toString(),
                        DisturbanceBody::of));
    }

    @PostMapping("/projects/{project}/disturbances")
    @Operation(scope = Scope.DISTURBANCE_RECORD, refusals = RecordOutcome.Reason.class)
    Command<DisturbanceBody> recordDisturbance(
            @PathVariable UUID project, DisturbanceAsked asked, Acting acting) {
        Project found = find(project);
        return Command.of(
                asked, () -> told(disturbances.record(found.id(), asked.facts(), acting)));
    }

    @PostMapping("/disturbances/{record}/correction")
    @Operation(scope = Scope.DISTURBANCE_RECORD, refusals = RecordOutcome.Reason.class)
    Command<DisturbanceBody> correctDisturbance(
            @PathVariable UUID record, DisturbanceCorrectionAsked asked, Acting acting) {
        return Command.of(
                asked,
                () ->
                        told(
                                disturbances.correct(
                                        new DisturbanceId(record),
                                        asked.facts().facts(),
                                        asked.reason(),
                                        acting)));
    }

    @PostMapping("/disturbances/{record}/withdrawal")
    @Operation(scope = Scope.DISTURBANCE_RECORD, refusals = RecordOutcome.Reason.class)
    Command<DisturbanceBody> withdrawDisturbance(
            @PathVariable UUID record, DisturbanceWithdrawalAsked asked, Acting acting) {
        return Command.of(
                asked,
                () ->
                        told(
                                disturbances.withdraw(
                                        new DisturbanceId(record), asked.reason(), acting)));
    }

    private static Reply<DisturbanceBody> told(RecordOutcome outcome) {
        return switch (outcome) {
            case RecordOutcome.Recorded(var records) ->
                    new Reply.Done<>(DisturbanceBody.of(records.getFirst()));
            case RecordOutcome.Refused(var reason) -> Reply.refused(reason);
            case RecordOutcome.Rejected _ ->
                    throw new IllegalStateException("only a file has bad rows");
        };
    }

    private Project find(UUID project) {
        return projects.findProject(new ProjectId(project))
                .orElseThrow(() ->
                        ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, project.toString()));
    }
}
