package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.platform.api.Scope;
import org.tanku.platform.intake.Intake;
import org.tanku.platform.intake.Intake.HandedIn;
import org.tanku.platform.intake.IntakeLine;
import org.tanku.platform.intake.IntakeLine.Facts;
import org.tanku.platform.intake.IntakeLine.Stage;
import org.tanku.platform.intake.IntakeList;
import org.tanku.platform.intake.IntakeList.Decision;
import org.tanku.platform.intake.IntakeList.IntakeId;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.intake.IntakeOutcome;
import org.tanku.platform.intake.IntakeTelling;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/// Lists of allowances and of national units (外来单位入账): handed in by one officer, booked by another.
@ApiResource(tag = "intake")
class IntakeResource {
    private static final int LISTS_TOLD = 1000;

    /// What became of a list.
    enum ListState {
        PENDING,
        BOOKED,
        REJECTED
    }

    record IntakeRowBody(
            int row,
            String number,
            String holderName,
            long units,
            String account,
            @Nullable Integer complianceYear,
            @Nullable Stage stage,
            UnitBodies.@Nullable RecordedBody recorded) {
        static IntakeRowBody of(IntakeLine line) {
            return new IntakeRowBody(
                    line.row(),
                    line.number(),
                    line.holder(),
                    line.units(),
                    line.account(),
                    line.facts() instanceof Facts.Allocated(var year, _) ? year : null,
                    line.facts() instanceof Facts.Allocated(_, var stage) ? stage : null,
                    line.facts() instanceof Facts.Recorded recorded
                            ? UnitBodies.RecordedBody.of(recorded)
                            : null);
        }
    }

    record IntakeListBody(
            UUID id,
            Kind kind,
            String source,
            LocalDate drawnUpOn,
            String fileName,
            String fileDigest,
            long units,
            List<IntakeRowBody> rows,
            Instant handedInAt,
            ListState state,
            @Nullable String remark) {
        static IntakeListBody of(IntakeList list) {
            return new IntakeListBody(
                    list.id().value(),
                    list.kind(),
                    list.source(),
                    list.drawnUpOn(),
                    list.fileName(),
                    list.digest(),
                    list.units(),
                    list.lines().stream().map(IntakeRowBody::of).toList(),
                    list.handedInAt(),
                    switch (list.decision()) {
                        case Decision.Pending _ -> ListState.PENDING;
                        case Decision.Booked _ -> ListState.BOOKED;
                        case Decision.Rejected _ -> ListState.REJECTED;
                    },
                    list.decision() instanceof Decision.Rejected(_, _, var remark) ? remark : null);
        }
    }

    /// @param content base64
    record ListAsked(
            Kind kind, String source, LocalDate drawnUpOn, String fileName, String content) {}

    record ListTurnedDownAsked(String remark) {}

    private final Intake intake;
    private final IntakeTelling telling;

    IntakeResource(Intake intake, IntakeTelling telling) {
        this.intake = intake;
        this.telling = telling;
    }

    /// Pending ones first.
    @GetMapping("/intake")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<Slice<IntakeListBody>> listIntake(Paging paging, Acting acting) {
        requireReader(acting);
        return Reply.found(
                Slice.of(
                        intake.list(LISTS_TOLD),
                        paging,
                        each -> each.id().toString(),
                        each -> IntakeListBody.of(find(each.id().value()))));
    }

    @GetMapping("/intake/{list}")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<IntakeListBody> getIntakeList(@PathVariable UUID list, Acting acting) {
        requireReader(acting);
        return Reply.found(IntakeListBody.of(find(list)));
    }

    /// All bad rows are told, and nothing is kept.
    @PostMapping("/intake")
    @Operation(scope = Scope.REGISTRY_ISSUE, refusals = IntakeOutcome.Refusal.class, accepts = true)
    Command<IntakeListBody> handInList(ListAsked asked, Acting acting, Locale locale) {
        acting.require(Role.REGISTRY_OFFICER);
        byte[] content = SentFile.bytes(asked.content());
        HandedIn list =
                new HandedIn(asked.kind(), asked.source(), asked.drawnUpOn(), asked.fileName());
        return Command.of(
                asked,
                () ->
                        switch (intake.handIn(list, content, acting)) {
                            case IntakeOutcome.Done(var done) ->
                                    Reply.accepted(IntakeListBody.of(done), "/intake/" + done.id());
                            case IntakeOutcome.Refused(var reason) -> Reply.refused(reason);
                            case IntakeOutcome.BadRows bad ->
                                    new Reply.Refused<>(
                                            Problem.of(DoorRefusal.VALUES_ARE_WRONG)
                                                    .with(
                                                            "faults",
                                                            telling.tell(
                                                                    bad, asked.kind(), locale)));
                        });
    }

    @PostMapping("/intake/{list}/booking")
    @Operation(
            scope = Scope.REGISTRY_ISSUE,
            refusals = IntakeOutcome.Refusal.class,
            conditional = true)
    Command<IntakeListBody> bookList(@PathVariable UUID list, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        IntakeId id = find(list).id();
        return changing(list, "", () -> intake.book(id, acting));
    }

    @PostMapping("/intake/{list}/rejection")
    @Operation(
            scope = Scope.REGISTRY_ISSUE,
            refusals = IntakeOutcome.Refusal.class,
            conditional = true)
    Command<IntakeListBody> rejectList(
            @PathVariable UUID list, ListTurnedDownAsked asked, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        IntakeId id = find(list).id();
        return changing(list, asked, () -> intake.reject(id, asked.remark(), acting));
    }

    private Command<IntakeListBody> changing(UUID list, Object asked, Supplier<IntakeOutcome> act) {
        return Command.<IntakeListBody>of(
                        asked,
                        () ->
                                switch (act.get()) {
                                    case IntakeOutcome.Done(var done) ->
                                            new Reply.Done<>(IntakeListBody.of(done));
                                    case IntakeOutcome.Refused(var reason) -> Reply.refused(reason);
                                    case IntakeOutcome.BadRows _ ->
                                            throw new IllegalStateException("no rows were sent");
                                })
                .changing(() -> IntakeListBody.of(find(list)));
    }

    private IntakeList find(UUID id) {
        return intake.find(new IntakeId(id))
                .orElseThrow(
                        () -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
    }

    private static void requireReader(Acting acting) {
        if (!acting.may(Role.BUREAU_OFFICER)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
    }
}
