package org.tanku.platform.safeguard;

import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Place;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Standing;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// What an act would touch, as the books stand now (办理预览).
///
/// @param shortage units charged that are not there to take
public record Preview(List<Step> steps, long shortage, List<Balance> balances) {
    public Preview {
        steps = List.copyOf(steps);
        balances = List.copyOf(balances);
    }

    /// These serials leave one place and arrive at another.
    public record Step(SerialRange serials, Place from, Place to) {}

    /// What an account has of a programme, before and after.
    public record Balance(Account account, Programme programme, Sums before, Sums after) {}

    /// Units by how they stand; held ones by the hold that ranks first.
    public record Sums(long free, long frozen, long pledged, long otherwise, long cancelled) {
        static final Sums NONE = new Sums(0, 0, 0, 0, 0);

        Sums with(Standing standing, long units) {
            return switch (standing) {
                case Standing.Free _ ->
                        new Sums(free + units, frozen, pledged, otherwise, cancelled);
                case Standing.Held(var hold) -> with(hold.firstKind(), units);
                case Standing.Cancelled _ ->
                        new Sums(free, frozen, pledged, otherwise, cancelled + units);
                case Standing.Retired _, Standing.Unissued _ -> this;
            };
        }

        private Sums with(HoldReference.Kind kind, long units) {
            return switch (kind) {
                case FREEZE -> new Sums(free, frozen + units, pledged, otherwise, cancelled);
                case PLEDGE -> new Sums(free, frozen, pledged + units, otherwise, cancelled);
                case OTHER -> new Sums(free, frozen, pledged, otherwise + units, cancelled);
            };
        }

        Sums plus(Account.Holding holding) {
            return new Sums(
                    free + holding.totals().free(),
                    frozen + holding.frozen(),
                    pledged + holding.pledged(),
                    otherwise + holding.heldOtherwise(),
                    cancelled + holding.totals().cancelled());
        }
    }

    public long units() {
        return steps.stream().mapToLong(step -> step.serials().units()).sum();
    }

    /// Tells whether the checker saw what would be done now. It proves nothing.
    public String seen() {
        String told = steps + " " + shortage;
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
