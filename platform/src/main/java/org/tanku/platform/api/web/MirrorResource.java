package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanku.platform.api.Scope;
import org.tanku.platform.mirror.ForeignLook;
import org.tanku.platform.mirror.LedgerCheck;
import org.tanku.platform.mirror.LedgerFile;
import org.tanku.platform.mirror.LedgerFile.FileId;
import org.tanku.platform.mirror.Mirror;
import org.tanku.platform.mirror.MirrorOutcome;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.survey.RowProblem;
import org.tanku.survey.foreign.ForeignRegistry;
import org.tanku.survey.foreign.LotStatus;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// Ledgers of other registries (外部登记簿): sent, looked at, submitted, confirmed by another officer.
@ApiResource(tag = "mirror")
class MirrorResource {
    /// The first of them; a program that needs all corrects the file by the page's table.
    private static final int PROBLEMS_TOLD = 1000;

    /// How far a file is.
    enum FileState {
        DRAFT,
        SUBMITTED,
        CONFIRMED,
        REJECTED
    }

    record FileBody(
            UUID id,
            ForeignRegistry registry,
            String part,
            String fileName,
            String fileDigest,
            Instant sentAt,
            FileState state,
            boolean inForce,
            @Nullable String remark) {
        static FileBody of(LedgerFile file) {
            return new FileBody(
                    file.id().value(),
                    file.registry(),
                    file.part(),
                    file.fileName(),
                    file.digest(),
                    file.sentAt(),
                    switch (file.state()) {
                        case LedgerFile.State.Draft() -> FileState.DRAFT;
                        case LedgerFile.State.Submitted() -> FileState.SUBMITTED;
                        case LedgerFile.State.Confirmed _ -> FileState.CONFIRMED;
                        case LedgerFile.State.Rejected _ -> FileState.REJECTED;
                    },
                    file.isInForce(),
                    file.state() instanceof LedgerFile.State.Rejected(_, _, var remark)
                            ? remark
                            : null);
        }
    }

    record RowProblemBody(int row, String column, String found, String expected) {
        static List<RowProblemBody> of(List<RowProblem> problems) {
            return problems.stream()
                    .limit(PROBLEMS_TOLD)
                    .map(each ->
                            new RowProblemBody(
                                    each.row(),
                                    each.column(),
                                    each.found(),
                                    each.expected().tell(java.util.Locale.ENGLISH)))
                    .toList();
        }
    }

    /// @param same units of which nothing changed since the file before; `gone` are there no more
    record LedgerCheckBody(
            boolean good,
            int lots,
            long units,
            Map<String, String> columns,
            long same,
            long came,
            long gone,
            long changed,
            int problemsFound,
            List<RowProblemBody> problems,
            List<RowProblemBody> remarks) {
        static LedgerCheckBody of(LedgerCheck check) {
            return new LedgerCheckBody(
                    check.isGood(),
                    check.totals().lots(),
                    check.totals().units(),
                    check.columns(),
                    check.comparison().same(),
                    check.comparison().came(),
                    check.comparison().gone(),
                    check.comparison().changed(),
                    check.problems().size(),
                    RowProblemBody.of(check.problems()),
                    RowProblemBody.of(check.remarks()));
        }
    }

    /// @param content base64
    record FileAsked(
            ForeignRegistry registry, @Nullable String part, String fileName, String content) {}

    record ColumnsAsked(Map<String, String> columns) {}

    record TurnedDownAsked(String remark) {}

    record LotFoundBody(
            UUID file,
            ForeignRegistry registry,
            String serial,
            long units,
            LotStatus status,
            String projectName,
            String endedOn) {}

    private final Mirror mirror;

    MirrorResource(Mirror mirror) {
        this.mirror = mirror;
    }

    /// The newest first.
    @GetMapping("/mirror/files")
    @Operation(scope = Scope.MIRROR_READ)
    Reply<Slice<FileBody>> listMirrorFiles(Paging paging, Acting acting) {
        requireReader(acting);
        return Reply.found(
                Slice.of(mirror.list(), paging, each -> each.id().toString(), FileBody::of));
    }

    @GetMapping("/mirror/files/{file}")
    @Operation(scope = Scope.MIRROR_READ)
    Reply<FileBody> getMirrorFile(@PathVariable UUID file, Acting acting) {
        return Reply.found(FileBody.of(find(file, acting)));
    }

    /// What would come of it; nothing is written.
    @GetMapping("/mirror/files/{file}/check")
    @Operation(scope = Scope.MIRROR_READ)
    Reply<LedgerCheckBody> checkMirrorFile(@PathVariable UUID file, Acting acting) {
        return Reply.found(LedgerCheckBody.of(mirror.check(find(file, acting))));
    }

    /// Where some foreign serials are told of, in the files in force.
    @GetMapping("/mirror/serials")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<LotFoundBody>> findForeignSerial(@RequestParam String serial) {
        return switch (mirror.look(serial)) {
            case ForeignLook.Misspelt(_, var position) ->
                    throw ApiFault.of(
                            DoorRefusal.SERIAL_IS_MISTYPED, serial + " (" + position + ")");
            case ForeignLook.Unknown(var unknown) ->
                    throw ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, unknown);
            case ForeignLook.Found(var hits) ->
                    Reply.found(
                            new Slice<>(
                                    hits.stream()
                                            .map(each ->
                                                    new LotFoundBody(
                                                            each.file().id().value(),
                                                            each.file().registry(),
                                                            each.lot().serial().text(),
                                                            each.lot().units(),
                                                            each.lot().status(),
                                                            each.lot().projectName(),
                                                            each.lot().endedOn()))
                                            .toList(),
                                    null));
        };
    }

    @PostMapping("/mirror/files")
    @Operation(scope = Scope.MIRROR_KEEP, refusals = MirrorOutcome.Refusal.class, creates = true)
    Command<FileBody> sendMirrorFile(FileAsked asked, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        byte[] content = SentFile.bytes(asked.content());
        String part = asked.part() == null ? "" : asked.part();
        return Command.of(
                asked,
                () ->
                        switch (mirror.send(
                                asked.registry(), part, asked.fileName(), content, acting)) {
                            case MirrorOutcome.Done(var file) ->
                                    Reply.created(FileBody.of(file), "/mirror/files/" + file.id());
                            case MirrorOutcome.Refused(var refusal) -> Reply.refused(refusal);
                        });
    }

    @PostMapping("/mirror/files/{file}/columns")
    @Operation(
            scope = Scope.MIRROR_KEEP,
            refusals = MirrorOutcome.Refusal.class,
            conditional = true)
    Command<FileBody> sayColumns(@PathVariable UUID file, ColumnsAsked asked, Acting acting) {
        FileId id = find(file, acting).id();
        return changing(file, asked, acting, () -> mirror.say(id, asked.columns(), acting));
    }

    @PostMapping("/mirror/files/{file}/submission")
    @Operation(
            scope = Scope.MIRROR_KEEP,
            refusals = MirrorOutcome.Refusal.class,
            conditional = true)
    Command<FileBody> submitMirrorFile(@PathVariable UUID file, Acting acting) {
        FileId id = find(file, acting).id();
        return changing(file, "", acting, () -> mirror.submit(id, acting));
    }

    @PostMapping("/mirror/files/{file}/confirmation")
    @Operation(
            scope = Scope.MIRROR_KEEP,
            refusals = MirrorOutcome.Refusal.class,
            conditional = true)
    Command<FileBody> confirmMirrorFile(@PathVariable UUID file, Acting acting) {
        FileId id = find(file, acting).id();
        return changing(file, "", acting, () -> mirror.confirm(id, acting));
    }

    @PostMapping("/mirror/files/{file}/rejection")
    @Operation(
            scope = Scope.MIRROR_KEEP,
            refusals = MirrorOutcome.Refusal.class,
            conditional = true)
    Command<FileBody> rejectMirrorFile(
            @PathVariable UUID file, TurnedDownAsked asked, Acting acting) {
        FileId id = find(file, acting).id();
        return changing(file, asked, acting, () -> mirror.reject(id, asked.remark(), acting));
    }

    private Command<FileBody> changing(
            UUID file, Object asked, Acting acting, Supplier<MirrorOutcome> act) {
        return Command.<FileBody>of(
                        asked,
                        () ->
                                switch (act.get()) {
                                    case MirrorOutcome.Done(var done) ->
                                            new Reply.Done<>(FileBody.of(done));
                                    case MirrorOutcome.Refused(var refusal) ->
                                            Reply.refused(refusal);
                                })
                .changing(() -> FileBody.of(find(file, acting)));
    }

    private LedgerFile find(UUID id, Acting acting) {
        requireReader(acting);
        return mirror.find(new FileId(id))
                .orElseThrow(
                        () -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
    }

    private static void requireReader(Acting acting) {
        if (!acting.may(Role.BUREAU_OFFICER)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
    }
}
