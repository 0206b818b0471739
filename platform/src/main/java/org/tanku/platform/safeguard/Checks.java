package org.tanku.platform.safeguard;

import org.tanku.platform.safeguard.Matter.Paper;
import org.tanku.platform.safeguard.Matter.Term;
import org.tanku.platform.safeguard.SafeguardOutcome.Refusal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// What the papers of a matter must say (要件审查), before anybody looks into the books.
final class Checks {
    private static final int LONGEST_TEXT = 200;

    private Checks() {}

    static Optional<Refusal> findWrong(Matter matter, LocalDate today) {
        Paper paper = matter.paper();
        if (paper.number().isEmpty()) {
            return Optional.of(Refusal.PAPER_IS_MISSING);
        }
        if (paper.date().isAfter(today)) {
            return Optional.of(Refusal.PAPER_IS_OF_THE_FUTURE);
        }
        if (needsReason(matter) && paper.reason().isEmpty()) {
            return Optional.of(Refusal.REASON_IS_MISSING);
        }
        return findWrongParty(matter, today)
                .or(() ->
                        isTooLong(matter)
                                ? Optional.of(Refusal.TEXT_IS_TOO_LONG)
                                : Optional.empty());
    }

    private static boolean needsReason(Matter matter) {
        return switch (matter) {
            case Matter.Cancel _, Matter.OverIssue _, Matter.Reversal _ -> true;
            case Matter.Freeze _,
                    Matter.Pledge _,
                    Matter.Lift _,
                    Matter.CourtMove _,
                    Matter.CourtCancel _,
                    Matter.Replacement _ ->
                    false;
        };
    }

    private static Optional<Refusal> findWrongParty(Matter matter, LocalDate today) {
        return switch (matter) {
            case Matter.Freeze freeze -> {
                if (freeze.court().isEmpty()) {
                    yield Optional.of(Refusal.PARTY_IS_MISSING);
                }
                yield freeze.term() instanceof Term.Until(var last) && last.isBefore(today)
                        ? Optional.of(Refusal.TERM_IS_OVER)
                        : Optional.empty();
            }
            case Matter.Pledge pledge -> {
                if (pledge.pledgee().isEmpty()) {
                    yield Optional.of(Refusal.PARTY_IS_MISSING);
                }
                yield pledge.registration().isEmpty()
                        ? Optional.of(Refusal.REGISTRATION_IS_MISSING)
                        : Optional.empty();
            }
            case Matter.Lift _,
                    Matter.CourtMove _,
                    Matter.CourtCancel _,
                    Matter.Cancel _,
                    Matter.OverIssue _,
                    Matter.Reversal _,
                    Matter.Replacement _ ->
                    Optional.empty();
        };
    }

    private static boolean isTooLong(Matter matter) {
        Stream<String> own =
                switch (matter) {
                    case Matter.Freeze freeze -> Stream.of(freeze.court());
                    case Matter.Pledge pledge -> Stream.of(pledge.pledgee(), pledge.registration());
                    case Matter.Lift _,
                            Matter.CourtMove _,
                            Matter.CourtCancel _,
                            Matter.Cancel _,
                            Matter.OverIssue _,
                            Matter.Reversal _,
                            Matter.Replacement _ ->
                            Stream.empty();
                };
        return Stream.concat(own, Stream.of(matter.paper().number(), matter.paper().reason()))
                .anyMatch(text -> text.length() > LONGEST_TEXT);
    }
}
