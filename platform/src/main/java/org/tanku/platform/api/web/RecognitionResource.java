package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.platform.api.Scope;
import org.tanku.platform.party.Acting;
import org.tanku.platform.recognition.Recognition;
import org.tanku.platform.recognition.RecognitionOutcome;
import org.tanku.platform.recognition.Recognitions;
import org.tanku.platform.verification.StatementId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Certificates of carbon-neutral forest (碳中和林认定).
@ApiResource(tag = "recognitions")
class RecognitionResource {
    /// @param state whether it stands
    record RecognitionBody(
            String number,
            UUID statement,
            UUID project,
            String projectNumber,
            String projectName,
            String owner,
            String recogniser,
            String verifierName,
            String statementNumber,
            String reportNumber,
            String reportDigest,
            int stands,
            double area_mu,
            LocalDate firstDay,
            LocalDate lastDay,
            long tonnes,
            LocalDate recognisedOn,
            boolean valid,
            @Nullable String reason,
            @Nullable Instant revokedAt) {
        static RecognitionBody of(Recognition it) {
            Recognition.Said said = it.said();
            return new RecognitionBody(
                    it.number(),
                    it.statement().value(),
                    it.project().value(),
                    said.project(),
                    said.projectName(),
                    said.owner(),
                    said.recogniser(),
                    said.verifier(),
                    said.statement(),
                    said.report(),
                    said.reportDigest(),
                    said.stands(),
                    said.area().value(),
                    said.firstDay(),
                    said.lastDay(),
                    said.tonnes().value(),
                    said.day(),
                    it.valid(),
                    it.revocation().map(Recognition.State.Revoked::because).orElse(null),
                    it.revocation().map(Recognition.State.Revoked::at).orElse(null));
        }
    }

    record RecognitionAsked(UUID statement) {}

    record RevocationAsked(String reason) {}

    private final Recognitions recognitions;

    RecognitionResource(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    /// The newest first.
    @GetMapping("/recognitions")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<RecognitionBody>> listRecognitions(Paging paging) {
        return Reply.found(
                Slice.of(recognitions.list(), paging, Recognition::number, RecognitionBody::of));
    }

    @GetMapping("/recognitions/{number}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<RecognitionBody> getRecognition(@PathVariable String number) {
        return Reply.found(RecognitionBody.of(find(number)));
    }

    @PostMapping("/recognitions")
    @Operation(
            scope = Scope.FOREST_RECOGNISE,
            refusals = RecognitionOutcome.Reason.class,
            creates = true)
    Command<RecognitionBody> recogniseForest(RecognitionAsked asked, Acting acting) {
        return Command.of(
                asked,
                () -> told(recognitions.recognise(new StatementId(asked.statement()), acting)));
    }

    @PostMapping("/recognitions/{number}/revocation")
    @Operation(
            scope = Scope.FOREST_RECOGNISE,
            refusals = RecognitionOutcome.Reason.class,
            conditional = true)
    Command<RecognitionBody> revokeRecognition(
            @PathVariable String number, RevocationAsked asked, Acting acting) {
        find(number);
        return Command.of(asked, () -> told(recognitions.revoke(number, asked.reason(), acting)))
                .changing(() -> RecognitionBody.of(find(number)));
    }

    private static Reply<RecognitionBody> told(RecognitionOutcome outcome) {
        return switch (outcome) {
            case RecognitionOutcome.Recognised(var made) ->
                    Reply.created(RecognitionBody.of(made), "/recognitions/" + made.number());
            case RecognitionOutcome.Revoked(var ended) ->
                    new Reply.Done<>(RecognitionBody.of(ended));
            case RecognitionOutcome.Refused(var reason) -> Reply.refused(reason);
        };
    }

    private Recognition find(String number) {
        return recognitions
                .find(number)
                .orElseThrow(() -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, number));
    }
}
