package org.tanku.platform.safeguard;

import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Pick;
import org.tanku.platform.registry.AccountId;

import java.time.LocalDate;
import java.util.Optional;

/// What an officer asks for, on a paper (办理事项).
public sealed interface Matter {
    /// The kinds, for lists and words.
    enum Kind {
        FREEZE,
        PLEDGE,
        LIFT,
        COURT_MOVE,
        COURT_CANCEL,
        CANCEL,
        OVER_ISSUE,
        REVERSAL,
        REPLACEMENT
    }

    /// The paper it rests on (办理依据): order, contract, report or request.
    record Paper(String number, LocalDate date, String reason) {
        public Paper {
            number = oneLine(number);
            reason = oneLine(reason);
        }
    }

    /// How long a freeze is ordered for (冻结期限). When it is over the freeze is shown as due; it
    /// never ends by itself.
    sealed interface Term {
        record Open() implements Term {}

        record Until(LocalDate lastDay) implements Term {}
    }

    /// What the carbon was lost by (损失原因).
    enum LossCause {
        FIRE,
        FELLING,
        PEST,
        STORM,
        OTHER
    }

    /// Units are bound by order of a court or another body that may (司法冻结). Free units first; where
    /// they are too few, it waits behind what binds the others (轮候).
    record Freeze(AccountId account, Pick pick, String court, Term term, Paper paper)
            implements Matter {
        public Freeze {
            court = oneLine(court);
        }
    }

    /// Free units become the security for a debt (质押).
    record Pledge(AccountId account, Pick pick, String pledgee, String registration, Paper paper)
            implements Matter {
        public Pledge {
            pledgee = oneLine(pledgee);
            registration = oneLine(registration);
        }
    }

    /// A freeze or a pledge ends (解冻、解除质押); what stands behind it goes on.
    record Lift(String encumbrance, Paper paper) implements Matter {}

    /// Frozen units go to another account by order of the court (司法划转).
    record CourtMove(String encumbrance, AccountId to, Paper paper) implements Matter {}

    /// Frozen units are removed by order of the court (司法取消).
    record CourtCancel(String encumbrance, Paper paper) implements Matter {}

    /// Units are removed at their holder's request, without a claim (自愿取消).
    record Cancel(AccountId account, Pick pick, Paper paper) implements Matter {}

    /// More was issued than was there (超发更正): taken from what the owner holds now.
    record OverIssue(BlockNumber block, long units, Paper paper) implements Matter {}

    /// Carbon that was issued is lost again (逆转). The buffer covers what could not be avoided, the
    /// owner pays for the rest.
    record Reversal(BlockNumber block, long units, LossCause cause, boolean avoidable, Paper paper)
            implements Matter {}

    /// The owner makes good what is due (置换): other units are cancelled for it.
    record Replacement(String due, Pick pick, Paper paper) implements Matter {}

    Paper paper();

    default Kind kind() {
        return switch (this) {
            case Freeze _ -> Kind.FREEZE;
            case Pledge _ -> Kind.PLEDGE;
            case Lift _ -> Kind.LIFT;
            case CourtMove _ -> Kind.COURT_MOVE;
            case CourtCancel _ -> Kind.COURT_CANCEL;
            case Cancel _ -> Kind.CANCEL;
            case OverIssue _ -> Kind.OVER_ISSUE;
            case Reversal _ -> Kind.REVERSAL;
            case Replacement _ -> Kind.REPLACEMENT;
        };
    }

    /// The block from whose lots the act reckons how much is charged, where it charges anything.
    default Optional<BlockNumber> reckonedFrom() {
        return switch (this) {
            case OverIssue overIssue -> Optional.of(overIssue.block());
            case Reversal reversal -> Optional.of(reversal.block());
            case Freeze _, Pledge _, Lift _, CourtMove _, CourtCancel _, Cancel _, Replacement _ ->
                    Optional.empty();
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ").strip();
    }
}
