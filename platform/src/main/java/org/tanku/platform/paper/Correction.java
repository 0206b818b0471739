package org.tanku.platform.paper;

import org.tanku.ledger.PaperNumber;
import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What an officer asks to be done about a paper (换发、作废), which another confirms or declines.
public record Correction(
        Id id,
        PaperNumber paper,
        Aim aim,
        String reason,
        PartyId askedBy,
        Instant askedAt,
        Decision decision) {
    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// What is to happen (办理事项).
    public enum Aim {
        REISSUE,
        REVOKE
    }

    /// What the second officer said (复核).
    public sealed interface Decision {
        record Pending() implements Decision {}

        /// @param successor the number of the new edition; empty when it was revoked
        record Confirmed(String successor, PartyId by, Instant at) implements Decision {}

        record Declined(PartyId by, Instant at) implements Decision {}
    }

    public boolean isPending() {
        return decision instanceof Decision.Pending;
    }

    /// What became of the paper through it, if anything did.
    Optional<Paper.State> state() {
        return switch (decision) {
            case Decision.Confirmed(var successor, _, var at) ->
                    Optional.of(
                            switch (aim) {
                                case REISSUE ->
                                        new Paper.State.Superseded(
                                                PaperNumber.parse(successor), reason, at);
                                case REVOKE -> new Paper.State.Revoked(reason, at);
                            });
            case Decision.Pending(), Decision.Declined(_, _) -> Optional.empty();
        };
    }
}
