package org.tanku.platform.disturbance;

import org.tanku.platform.party.PartyId;
import org.tanku.platform.project.ProjectId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One record of a disturbance (干扰记录), never changed. What it should have said is a later record.
///
/// @param place whether it is the first word on the matter or corrects an earlier record
/// @param holds whether no later record stands in its place
public record Disturbance(
        DisturbanceId id,
        ProjectId project,
        int ordinal,
        DisturbanceFacts facts,
        Place place,
        boolean holds,
        PartyId recordedBy,
        PartyId recordedByPerson,
        Instant recordedAt) {
    /// Where a record stands among the others (记录关系).
    public sealed interface Place {
        record First() implements Place {}

        /// Says what an earlier one should have said.
        record Corrects(DisturbanceId earlier, String because) implements Place {}

        /// Says that an earlier one should not be there.
        record Withdraws(DisturbanceId earlier, String because) implements Place {}
    }

    /// The record in whose place this one stands, if there is one.
    Optional<DisturbanceId> findEarlier() {
        return switch (place) {
            case Place.First _ -> Optional.empty();
            case Place.Corrects(var earlier, _) -> Optional.of(earlier);
            case Place.Withdraws(var earlier, _) -> Optional.of(earlier);
        };
    }

    public boolean isWithin(LocalDate first, LocalDate last) {
        return !facts.day().isBefore(first) && !facts.day().isAfter(last);
    }

    /// Whether both tell of one loss: what happened to a stand on a day, and over which area.
    public boolean tellsTheLossOf(Disturbance other) {
        return facts.isSameMatterAs(other.facts) && facts.area().equals(other.facts.area());
    }

    /// Whether it tells what happened and nothing stands in its place.
    public boolean valid() {
        return holds && !(place instanceof Place.Withdraws);
    }

    /// The end of the message key of its state.
    public String state() {
        if (place instanceof Place.Withdraws) {
            return "withdrawal";
        }
        return holds ? "valid" : "replaced";
    }

    /// Why it stands in the place of another; empty for the first word on a matter.
    public String because() {
        return switch (place) {
            case Place.First _ -> "";
            case Place.Corrects(_, var because) -> because;
            case Place.Withdraws(_, var because) -> because;
        };
    }

    public boolean isFire() {
        return facts.kind() == DisturbanceFacts.Kind.FIRE;
    }
}
