package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Pick;
import org.tanku.platform.api.web.DealingResource.UnitsAsked;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.safeguard.Matter;

import java.time.LocalDate;
import java.util.function.Function;

/// A matter of safeguarding as a program asks for it and is told of it (办理事项). Which fields are
/// needed the kind says; one that it does not know is refused.
///
/// @param paperNumber of the order, contract, report or request it rests on
/// @param until the last day of a freeze; open where it is missing
/// @param lost how many units of a block were lost, or issued too many
record MatterAsked(
        Matter.Kind kind,
        String paperNumber,
        LocalDate paperDate,
        String reason,
        @Nullable String account,
        @Nullable UnitsAsked units,
        @Nullable String court,
        @Nullable LocalDate until,
        @Nullable String pledgee,
        @Nullable String registration,
        @Nullable String encumbrance,
        @Nullable String receiver,
        @Nullable String block,
        @Nullable Long lost,
        Matter.@Nullable LossCause cause,
        @Nullable Avoidable avoidable,
        @Nullable String due) {
    /// Whether the owner could have kept it from happening (可避免).
    enum Avoidable {
        YES,
        NO
    }

    /// @param accounts finds an account by its number
    Matter matter(Function<String, AccountId> accounts) {
        Matter.Paper paper = new Matter.Paper(paperNumber, paperDate, reason);
        return switch (kind) {
            case FREEZE ->
                    new Matter.Freeze(
                            accounts.apply(said("account", account)),
                            pick(),
                            said("court", court),
                            until == null ? new Matter.Term.Open() : new Matter.Term.Until(until),
                            paper);
            case PLEDGE ->
                    new Matter.Pledge(
                            accounts.apply(said("account", account)),
                            pick(),
                            said("pledgee", pledgee),
                            said("registration", registration),
                            paper);
            case LIFT -> new Matter.Lift(said("encumbrance", encumbrance), paper);
            case COURT_MOVE ->
                    new Matter.CourtMove(
                            said("encumbrance", encumbrance),
                            accounts.apply(said("receiver", receiver)),
                            paper);
            case COURT_CANCEL -> new Matter.CourtCancel(said("encumbrance", encumbrance), paper);
            case CANCEL ->
                    new Matter.Cancel(accounts.apply(said("account", account)), pick(), paper);
            case OVER_ISSUE -> new Matter.OverIssue(blockNumber(), said("lost", lost), paper);
            case REVERSAL ->
                    new Matter.Reversal(
                            blockNumber(),
                            said("lost", lost),
                            said("cause", cause),
                            said("avoidable", avoidable) == Avoidable.YES,
                            paper);
            case REPLACEMENT -> new Matter.Replacement(said("due", due), pick(), paper);
        };
    }

    /// @param numbers the number of an account
    static MatterAsked of(Matter matter, Function<AccountId, String> numbers) {
        MatterAsked bare = bare(matter);
        return switch (matter) {
            case Matter.Freeze(var account, var pick, var court, var term, _) ->
                    bare.with(numbers.apply(account), of(pick))
                            .frozen(
                                    court,
                                    term instanceof Matter.Term.Until(var last) ? last : null);
            case Matter.Pledge(var account, var pick, var pledgee, var registration, _) ->
                    bare.with(numbers.apply(account), of(pick)).pledged(pledgee, registration);
            case Matter.Lift(var encumbrance, _) -> bare.on(encumbrance, null);
            case Matter.CourtMove(var encumbrance, var to, _) ->
                    bare.on(encumbrance, numbers.apply(to));
            case Matter.CourtCancel(var encumbrance, _) -> bare.on(encumbrance, null);
            case Matter.Cancel(var account, var pick, _) ->
                    bare.with(numbers.apply(account), of(pick));
            case Matter.OverIssue(var block, var units, _) ->
                    bare.lost(block.toString(), units, null, null);
            case Matter.Reversal(var block, var units, var cause, var avoidable, _) ->
                    bare.lost(
                            block.toString(),
                            units,
                            cause,
                            avoidable ? Avoidable.YES : Avoidable.NO);
            case Matter.Replacement(var due, var pick, _) -> bare.with(null, of(pick)).due(due);
        };
    }

    private static UnitsAsked of(Pick pick) {
        return switch (pick) {
            case Pick.OfProgramme(var programme, var units) ->
                    new UnitsAsked(programme.toString(), units, null, null);
            case Pick.OfBlock(var block, var units) ->
                    new UnitsAsked(block.toString(), units, null, null);
            case Pick.OfSerials(var serials) ->
                    new UnitsAsked(
                            null,
                            null,
                            serials.firstSerial().toString(),
                            serials.lastSerial().toString());
        };
    }

    private Pick pick() {
        try {
            return said("units", units).pick();
        } catch (IllegalArgumentException unreadable) {
            throw ApiFault.of(DoorRefusal.BODY_UNREADABLE, "/units: " + unreadable.getMessage());
        }
    }

    private BlockNumber blockNumber() {
        try {
            return BlockNumber.parse(said("block", block));
        } catch (IllegalArgumentException unreadable) {
            throw ApiFault.of(DoorRefusal.BODY_UNREADABLE, "/block: " + unreadable.getMessage());
        }
    }

    private static <T> T said(String field, @Nullable T value) {
        if (value == null) {
            throw ApiFault.of(DoorRefusal.BODY_UNREADABLE, "/" + field + " is missing");
        }
        return value;
    }

    private static MatterAsked bare(Matter matter) {
        return new MatterAsked(
                matter.kind(),
                matter.paper().number(),
                matter.paper().date(),
                matter.paper().reason(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private MatterAsked with(@Nullable String number, UnitsAsked which) {
        return new MatterAsked(
                kind,
                paperNumber,
                paperDate,
                reason,
                number,
                which,
                court,
                until,
                pledgee,
                registration,
                encumbrance,
                receiver,
                block,
                lost,
                cause,
                avoidable,
                due);
    }

    private MatterAsked frozen(String by, @Nullable LocalDate last) {
        return new MatterAsked(
                kind,
                paperNumber,
                paperDate,
                reason,
                account,
                units,
                by,
                last,
                pledgee,
                registration,
                encumbrance,
                receiver,
                block,
                lost,
                cause,
                avoidable,
                due);
    }

    private MatterAsked pledged(String to, String under) {
        return new MatterAsked(
                kind,
                paperNumber,
                paperDate,
                reason,
                account,
                units,
                court,
                until,
                to,
                under,
                encumbrance,
                receiver,
                block,
                lost,
                cause,
                avoidable,
                due);
    }

    private MatterAsked on(String bond, @Nullable String to) {
        return new MatterAsked(
                kind,
                paperNumber,
                paperDate,
                reason,
                account,
                units,
                court,
                until,
                pledgee,
                registration,
                bond,
                to,
                block,
                lost,
                cause,
                avoidable,
                due);
    }

    private MatterAsked lost(
            String of, long many, Matter.@Nullable LossCause by, @Nullable Avoidable couldBe) {
        return new MatterAsked(
                kind,
                paperNumber,
                paperDate,
                reason,
                account,
                units,
                court,
                until,
                pledgee,
                registration,
                encumbrance,
                receiver,
                of,
                many,
                by,
                couldBe,
                due);
    }

    private MatterAsked due(String number) {
        return new MatterAsked(
                kind,
                paperNumber,
                paperDate,
                reason,
                account,
                units,
                court,
                until,
                pledgee,
                registration,
                encumbrance,
                receiver,
                block,
                lost,
                cause,
                avoidable,
                number);
    }
}
