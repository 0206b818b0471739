package org.tanku.platform.mirror;

import org.tanku.platform.party.PartyId;
import org.tanku.survey.foreign.ForeignRegistry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A file of another registry's ledger, kept as it was sent (外部登记簿文件).
///
/// @param part which of the registry's files it is, such as retirements; empty where it has one
/// @param digest SM3 of its bytes
/// @param columns what its sender says of its columns, by heading
public record LedgerFile(
        FileId id,
        ForeignRegistry registry,
        String part,
        String fileName,
        String digest,
        Instant sentAt,
        PartyId sentBy,
        State state,
        Map<String, String> columns) {
    public LedgerFile {
        columns = Map.copyOf(columns);
    }

    public record FileId(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// How far it is (办理状态).
    public sealed interface State {
        /// Its sender looks at it.
        record Draft() implements State {}

        /// It waits for a second officer.
        record Submitted() implements State {}

        /// Its lots are written.
        ///
        /// @param inForce whether no later file has taken its place
        record Confirmed(PartyId by, Instant at, boolean inForce) implements State {}

        record Rejected(PartyId by, Instant at, String remark) implements State {}
    }

    public boolean isDraft() {
        return state instanceof State.Draft;
    }

    public boolean isSubmitted() {
        return state instanceof State.Submitted;
    }

    public boolean isInForce() {
        return state instanceof State.Confirmed confirmed && confirmed.inForce();
    }
}
