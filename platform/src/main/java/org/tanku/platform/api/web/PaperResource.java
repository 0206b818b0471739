package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.PaperNumber;
import org.tanku.ledger.Serial.Spelling;
import org.tanku.platform.api.Scope;
import org.tanku.platform.paper.Correction;
import org.tanku.platform.paper.Corrections;
import org.tanku.platform.paper.Paper;
import org.tanku.platform.paper.PaperOutcome;
import org.tanku.platform.paper.Paperwork;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Tickets and certificates (凭证): printed when first asked for, reissued or revoked by four eyes.
@ApiResource(tag = "papers")
class PaperResource {
    private static final int MOST = 1000;

    /// Whether a paper holds.
    enum PaperState {
        VALID,
        SUPERSEDED,
        REVOKED
    }

    record FactBody(String name, String value) {}

    /// @param digest of the text whose facts these are
    /// @param pdf where the file is fetched, `ofd` and `text` likewise; they need no token
    record PaperBody(
            String number,
            Paper.Kind kind,
            String subject,
            int edition,
            String digest,
            String pdf,
            String pdfDigest,
            String ofd,
            String ofdDigest,
            String text,
            Instant issuedAt,
            PaperState state,
            @Nullable String successor,
            @Nullable String reason,
            List<FactBody> facts) {}

    /// What became of a request.
    enum CorrectionState {
        PENDING,
        CONFIRMED,
        DECLINED
    }

    record CorrectionBody(
            UUID id,
            String paper,
            Correction.Aim aim,
            String reason,
            Instant askedAt,
            CorrectionState state,
            @Nullable String successor,
            @Nullable Instant decidedAt) {
        static CorrectionBody of(Correction correction) {
            return switch (correction.decision()) {
                case Correction.Decision.Pending() ->
                        of(correction, CorrectionState.PENDING, null, null);
                case Correction.Decision.Confirmed(var successor, _, var at) ->
                        of(
                                correction,
                                CorrectionState.CONFIRMED,
                                successor.isEmpty() ? null : successor,
                                at);
                case Correction.Decision.Declined(_, var at) ->
                        of(correction, CorrectionState.DECLINED, null, at);
            };
        }

        private static CorrectionBody of(
                Correction correction,
                CorrectionState state,
                @Nullable String successor,
                @Nullable Instant at) {
            return new CorrectionBody(
                    correction.id().value(),
                    correction.paper().toString(),
                    correction.aim(),
                    correction.reason(),
                    correction.askedAt(),
                    state,
                    successor,
                    at);
        }
    }

    record CorrectionAsked(Correction.Aim aim, String reason) {}

    private final Paperwork papers;
    private final Corrections corrections;

    PaperResource(Paperwork papers, Corrections corrections) {
        this.papers = papers;
        this.corrections = corrections;
    }

    /// The latest first.
    @GetMapping("/papers")
    @Operation(scope = Scope.PAPER_CORRECT)
    Reply<Slice<PaperBody>> listPapers(Paging paging, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        return Reply.found(
                Slice.of(papers.list(MOST), paging, each -> each.number().toString(), this::told));
    }

    @GetMapping("/papers/{paper}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<PaperBody> getPaper(@PathVariable String paper) {
        return Reply.found(told(find(paper)));
    }

    /// The carbon ticket of a block in its latest edition, printed when nobody asked for it before.
    @GetMapping("/blocks/{number}/ticket")
    @Operation(scope = Scope.PUBLIC_READ, refusals = PaperOutcome.Refusal.class)
    Reply<PaperBody> getTicket(@PathVariable String number) {
        try {
            return told(papers.ticket(BlockNumber.parse(number), reached()));
        } catch (IllegalArgumentException noNumber) {
            throw ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, number);
        }
    }

    /// The certificate of a retirement in its latest edition, as the ticket.
    @GetMapping("/certificates/{number}/paper")
    @Operation(scope = Scope.PUBLIC_READ, refusals = PaperOutcome.Refusal.class)
    Reply<PaperBody> getCertificatePaper(@PathVariable String number) {
        if (CertificateNumber.spelling(number) != Spelling.RIGHT) {
            throw ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, number);
        }
        return told(papers.certificate(CertificateNumber.parse(number), reached()));
    }

    /// The certificate of recognition in its latest edition, as the ticket.
    @GetMapping("/recognitions/{number}/paper")
    @Operation(scope = Scope.PUBLIC_READ, refusals = PaperOutcome.Refusal.class)
    Reply<PaperBody> getRecognitionPaper(@PathVariable String number) {
        return told(papers.recognition(number, reached()));
    }

    /// The latest first.
    @GetMapping("/paper-corrections")
    @Operation(scope = Scope.PAPER_CORRECT)
    Reply<Slice<CorrectionBody>> listCorrections(Paging paging, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        return Reply.found(
                Slice.of(
                        corrections.list(MOST),
                        paging,
                        each -> each.id().toString(),
                        CorrectionBody::of));
    }

    @GetMapping("/paper-corrections/{correction}")
    @Operation(scope = Scope.PAPER_CORRECT)
    Reply<CorrectionBody> getCorrection(@PathVariable UUID correction, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        return Reply.found(CorrectionBody.of(find(correction)));
    }

    @PostMapping("/papers/{paper}/corrections")
    @Operation(
            scope = Scope.PAPER_CORRECT,
            refusals = Corrections.Refusal.class,
            creates = true,
            conditional = true)
    Command<CorrectionBody> askCorrection(
            @PathVariable String paper, CorrectionAsked asked, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        PaperNumber number = find(paper).number();
        return Command.of(
                        asked,
                        () -> told(corrections.ask(number, asked.aim(), asked.reason(), acting)))
                .changing(() -> told(find(paper)));
    }

    @PostMapping("/paper-corrections/{correction}/confirmation")
    @Operation(
            scope = Scope.PAPER_CORRECT,
            refusals = {Corrections.Refusal.class, PaperOutcome.Refusal.class},
            conditional = true)
    Command<CorrectionBody> confirmCorrection(@PathVariable UUID correction, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        Correction.Id id = find(correction).id();
        String reached = reached();
        return Command.of("", () -> done(corrections.confirm(id, reached, acting)))
                .changing(() -> CorrectionBody.of(find(correction)));
    }

    @PostMapping("/paper-corrections/{correction}/declining")
    @Operation(
            scope = Scope.PAPER_CORRECT,
            refusals = Corrections.Refusal.class,
            conditional = true)
    Command<CorrectionBody> declineCorrection(@PathVariable UUID correction, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        Correction.Id id = find(correction).id();
        return Command.of("", () -> done(corrections.decline(id, acting)))
                .changing(() -> CorrectionBody.of(find(correction)));
    }

    private Reply<CorrectionBody> told(Corrections.Outcome outcome) {
        return outcome instanceof Corrections.Outcome.Done(var asked)
                ? Reply.created(CorrectionBody.of(asked), "/paper-corrections/" + asked.id())
                : done(outcome);
    }

    private static Reply<CorrectionBody> done(Corrections.Outcome outcome) {
        return switch (outcome) {
            case Corrections.Outcome.Done(var correction) ->
                    new Reply.Done<>(CorrectionBody.of(correction));
            case Corrections.Outcome.Refused(var refusal) -> Reply.refused(refusal);
            case Corrections.Outcome.NotPrinted(PaperOutcome.Refused(var refusal, var found)) ->
                    Reply.refused(refusal, found);
        };
    }

    private Reply<PaperBody> told(PaperOutcome outcome) {
        return switch (outcome) {
            case PaperOutcome.Ready(var paper) -> Reply.found(told(paper));
            case PaperOutcome.Refused(var refusal, var found) -> Reply.refused(refusal, found);
        };
    }

    private PaperBody told(Paper paper) {
        Paper.State state = corrections.state(paper);
        String file = "/papers/" + paper.number();
        return new PaperBody(
                paper.number().toString(),
                paper.kind(),
                paper.subject(),
                paper.edition(),
                paper.digest(),
                file + ".pdf",
                paper.pdf(),
                file + ".ofd",
                paper.ofd(),
                file + ".txt",
                paper.issuedAt(),
                switch (state) {
                    case Paper.State.Valid() -> PaperState.VALID;
                    case Paper.State.Superseded _ -> PaperState.SUPERSEDED;
                    case Paper.State.Revoked _ -> PaperState.REVOKED;
                },
                state instanceof Paper.State.Superseded(var by, _, _) ? by.toString() : null,
                switch (state) {
                    case Paper.State.Valid() -> null;
                    case Paper.State.Superseded(_, var because, _) -> because;
                    case Paper.State.Revoked(var because, _) -> because;
                },
                paper.facts().stream()
                        .map(each -> new FactBody(each.key(), each.value()))
                        .toList());
    }

    private Paper find(String typed) {
        if (PaperNumber.spelling(typed) != Spelling.RIGHT) {
            throw ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, typed);
        }
        return papers.find(PaperNumber.parse(typed))
                .orElseThrow(() -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, typed));
    }

    private Correction find(UUID id) {
        return corrections
                .find(new Correction.Id(id))
                .orElseThrow(
                        () -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
    }

    /// The address the asker reached the server by.
    private static String reached() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
