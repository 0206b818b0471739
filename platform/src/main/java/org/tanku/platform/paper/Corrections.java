package org.tanku.platform.paper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.ledger.PaperNumber;
import org.tanku.platform.paper.Correction.Aim;
import org.tanku.platform.paper.Correction.Decision;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reissuing and revoking papers (换发、作废): one officer of the registry asks with a reason, another
/// confirms or declines. Nothing is ever deleted.
@Service
@Transactional
public class Corrections {
    private static final int LONGEST = 500;

    private final PaperRows papers;
    private final CorrectionRows corrections;
    private final Paperwork paperwork;
    private final Clock clock;

    Corrections(PaperRows papers, CorrectionRows corrections, Paperwork paperwork, Clock clock) {
        this.papers = papers;
        this.corrections = corrections;
        this.paperwork = paperwork;
        this.clock = clock;
    }

    /// What became of asking or deciding (办理结果).
    public sealed interface Outcome {
        record Done(Correction correction) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}

        /// The new edition cannot be printed, and why.
        record NotPrinted(PaperOutcome.Refused because) implements Outcome {}
    }

    /// In the order in which they are checked.
    public enum Refusal {
        REASON_MISSING,
        REASON_TOO_LONG,
        NOT_THE_LATEST_EDITION,
        ALREADY_REVOKED,
        ALREADY_ASKED,
        ALREADY_DECIDED,
        MAKER_CANNOT_CHECK
    }

    /// What a paper is worth now.
    @Transactional(readOnly = true)
    public Paper.State state(Paper paper) {
        Paper.State printed = printedState(paper);
        return printed instanceof Paper.State.Valid
                ? paperwork.revocation(paper).orElse(printed)
                : printed;
    }

    private Paper.State printedState(Paper paper) {
        return corrections.listOf(paper.number()).stream()
                .flatMap(each -> each.state().stream())
                .reduce((earlier, later) ->
                        later instanceof Paper.State.Superseded ? later : earlier)
                .orElseGet(Paper.State.Valid::new);
    }

    /// Asks that a paper be reissued or revoked; an officer of the registry does.
    public Outcome ask(PaperNumber number, Aim aim, String reason, Acting officer) {
        officer.require(Role.REGISTRY_OFFICER);
        Paper paper = papers.find(number).orElseThrow();
        String because = reason.strip();
        if (because.isEmpty()) {
            return new Outcome.Refused(Refusal.REASON_MISSING);
        }
        if (because.length() > LONGEST) {
            return new Outcome.Refused(Refusal.REASON_TOO_LONG);
        }
        corrections.waitForTurn();
        Optional<Refusal> refusal = refusal(paper, aim);
        if (refusal.isEmpty()
                && corrections.listOf(number).stream().anyMatch(Correction::isPending)) {
            refusal = Optional.of(Refusal.ALREADY_ASKED);
        }
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Correction asked =
                new Correction(
                        new Correction.Id(UUID.randomUUID()),
                        number,
                        aim,
                        because,
                        officer.person(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        new Decision.Pending());
        corrections.insert(asked);
        return new Outcome.Done(asked);
    }

    /// Confirms what another officer asked; a reissue prints the new edition.
    ///
    /// @param reached as for [Paperwork#ticket]
    public Outcome confirm(Correction.Id id, String reached, Acting officer) {
        officer.require(Role.REGISTRY_OFFICER);
        corrections.waitForTurn();
        Correction asked = corrections.find(id).orElseThrow();
        Paper paper = papers.find(asked.paper()).orElseThrow();
        Optional<Refusal> refusal =
                undecidable(asked, officer).or(() -> refusal(paper, asked.aim()));
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        return switch (asked.aim()) {
            case REVOKE -> decided(asked, true, "", officer);
            case REISSUE ->
                    switch (paperwork.issue(
                            paper.kind(), paper.subject(), paper.edition() + 1, reached)) {
                        case PaperOutcome.Ready(var next) ->
                                decided(asked, true, next.number().toString(), officer);
                        case PaperOutcome.Refused because -> new Outcome.NotPrinted(because);
                    };
        };
    }

    /// Declines what an officer asked.
    public Outcome decline(Correction.Id id, Acting officer) {
        officer.require(Role.REGISTRY_OFFICER);
        corrections.waitForTurn();
        Correction asked = corrections.find(id).orElseThrow();
        Optional<Refusal> refusal = undecidable(asked, officer);
        return refusal.isPresent()
                ? new Outcome.Refused(refusal.get())
                : decided(asked, false, "", officer);
    }

    @Transactional(readOnly = true)
    public Optional<Correction> find(Correction.Id id) {
        return corrections.find(id);
    }

    /// The undecided ones first, then the latest.
    @Transactional(readOnly = true)
    public List<Correction> list(int atMost) {
        return corrections.list(atMost);
    }

    /// All about one paper, the first asked first.
    @Transactional(readOnly = true)
    public List<Correction> list(Paper paper) {
        return corrections.listOf(paper.number());
    }

    private Outcome decided(Correction asked, boolean confirmed, String successor, Acting officer) {
        corrections.decide(
                asked,
                confirmed,
                successor,
                officer.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new Outcome.Done(corrections.find(asked.id()).orElseThrow());
    }

    private static Optional<Refusal> undecidable(Correction asked, Acting officer) {
        if (!asked.isPending()) {
            return Optional.of(Refusal.ALREADY_DECIDED);
        }
        return officer.isSame(asked.askedBy())
                ? Optional.of(Refusal.MAKER_CANNOT_CHECK)
                : Optional.empty();
    }

    /// A revoked paper may be followed by a right one, but not be revoked again.
    private Optional<Refusal> refusal(Paper paper, Aim aim) {
        boolean latest =
                papers.findLatest(paper.kind(), paper.subject())
                        .filter(each -> each.number().equals(paper.number()))
                        .isPresent();
        if (!latest) {
            return Optional.of(Refusal.NOT_THE_LATEST_EDITION);
        }
        return aim == Aim.REVOKE && state(paper) instanceof Paper.State.Revoked
                ? Optional.of(Refusal.ALREADY_REVOKED)
                : Optional.empty();
    }
}
