package org.tanku.platform.instruction;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Pick;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Standing;
import org.tanku.platform.instruction.Instruction.Deed;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.UnitBlock;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks ahead (预览): takes the lines of an instruction from what the account has now, one after the
/// other, as the books would; nothing is booked.
@Component
class Foreseeing {
    private final Registry registry;
    private final ObjectProvider<Account.Bar> bars;

    Foreseeing(Registry registry, ObjectProvider<Account.Bar> bars) {
        this.registry = registry;
        this.bars = bars;
    }

    Outlook foresee(Account account, List<Line> lines) {
        Purse purse = new Purse(registry.listLots(account));
        List<UnitBlock.Stop> stops = registry.listStops();
        Map<Programme, Outlook.Balance> balances = new EnumMap<>(Programme.class);
        List<Outlook.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            Pick pick = line.deed().pick();
            Optional<Programme> programme = Programme.find(pick.programme());
            programme.ifPresent(each ->
                    balances.computeIfAbsent(
                            each, _ -> new Outlook.Balance(each, purse.free(each), 0, 0)));
            Optional<Refusal> wrong =
                    programme.isEmpty()
                            ? Optional.of(Refusal.SERIALS_UNKNOWN)
                            : findWrong(account, line.deed(), programme.get());
            boolean stopped = stops.stream().anyMatch(stop -> stop.isNamedBy(pick));
            Optional<Refusal> hindrance =
                    wrong.isPresent()
                            ? wrong
                            : stopped ? Optional.of(Refusal.BLOCK_IS_STOPPED) : purse.take(pick);
            rows.add(new Outlook.Row(line, hindrance.stream().toList()));
            if (hindrance.isEmpty()) {
                balances.computeIfPresent(
                        programme.orElseThrow(), (_, before) -> changed(before, line.deed()));
            }
        }
        return new Outlook(rows, List.copyOf(balances.values()));
    }

    private Optional<Refusal> findWrong(Account account, Deed deed, Programme programme) {
        return switch (deed) {
            case Deed.Retire(var draft) ->
                    draft.beneficiary().isEmpty()
                            ? Optional.of(Refusal.BENEFICIARY_IS_MISSING)
                            : Optional.empty();
            case Deed.Move(var to, _) -> {
                Optional<Account> receiver = registry.findAccount(to);
                if (receiver.isEmpty()) {
                    yield Optional.of(Refusal.ACCOUNT_UNKNOWN);
                }
                if (receiver.get().buffer()) {
                    yield Optional.of(Refusal.RECEIVER_IS_A_BUFFER);
                }
                Account.Barred barred = new Account.Barred(account.id(), programme);
                if (bars.stream().anyMatch(bar -> bar.listBarred().contains(barred))) {
                    yield Optional.of(Refusal.REVERSAL_DUE);
                }
                yield to.equals(account.id())
                        ? Optional.of(Refusal.RECEIVER_IS_THE_HOLDER)
                        : Optional.empty();
            }
        };
    }

    private static Outlook.Balance changed(Outlook.Balance before, Deed deed) {
        long units = deed.pick().units();
        return switch (deed) {
            case Deed.Move _ ->
                    new Outlook.Balance(
                            before.programme(),
                            before.freeBefore(),
                            before.moved() + units,
                            before.retired());
            case Deed.Retire _ ->
                    new Outlook.Balance(
                            before.programme(),
                            before.freeBefore(),
                            before.moved(),
                            before.retired() + units);
        };
    }

    /// The lots of an account, of which lines take.
    private static final class Purse {
        private final List<Lot> lots;
        private List<SerialRange> free;

        Purse(List<Lot> lots) {
            this.lots = lots;
            this.free =
                    lots.stream()
                            .filter(lot -> lot.place().standing() instanceof Standing.Free)
                            .map(Lot::serials)
                            .toList();
        }

        long free(Programme programme) {
            return free.stream()
                    .filter(each -> each.block().programme().equals(programme.code()))
                    .mapToLong(SerialRange::units)
                    .sum();
        }

        /// Takes the lowest serials that are meant, or nothing.
        Optional<Refusal> take(Pick pick) {
            if (pick.units() == 0) {
                return Optional.of(Refusal.AMOUNT_IS_ZERO);
            }
            List<SerialRange> left = new ArrayList<>();
            long missing = pick.units();
            for (SerialRange each : free) {
                if (missing == 0 || !means(pick, each)) {
                    left.add(each);
                    continue;
                }
                SerialRange meant = meant(pick, each);
                long taken = Math.min(meant.units(), missing);
                missing -= taken;
                long first = meant.first();
                if (each.first() < first) {
                    left.add(new SerialRange(each.block(), each.first(), first - 1));
                }
                if (first + taken <= each.last()) {
                    left.add(new SerialRange(each.block(), first + taken, each.last()));
                }
            }
            if (missing > 0) {
                return Optional.of(told(pick));
            }
            free = left;
            return Optional.empty();
        }

        private static boolean means(Pick pick, SerialRange serials) {
            return switch (pick) {
                case Pick.OfProgramme each -> serials.block().programme().equals(each.programme());
                case Pick.OfBlock each -> serials.block().equals(each.block());
                case Pick.OfSerials each -> serials.overlaps(each.serials());
            };
        }

        /// The part of the serials that the pick may take.
        private static SerialRange meant(Pick pick, SerialRange serials) {
            return pick instanceof Pick.OfSerials(var wanted)
                    ? new SerialRange(
                            serials.block(),
                            Math.max(serials.first(), wanted.first()),
                            Math.min(serials.last(), wanted.last()))
                    : serials;
        }

        /// Too few are free: because they are bound, or because there are no more.
        private Refusal told(Pick pick) {
            List<Lot> meant = lots.stream().filter(pick::means).toList();
            boolean enough = meant.stream().mapToLong(Lot::units).sum() >= pick.units();
            List<HoldReference.Kind> bonds =
                    meant.stream()
                            .map(lot -> lot.place().standing())
                            .filter(Standing.Held.class::isInstance)
                            .flatMap(held -> ((Standing.Held) held).hold().kinds().stream())
                            .toList();
            if (enough && bonds.contains(HoldReference.Kind.FREEZE)) {
                return Refusal.UNITS_ARE_FROZEN;
            }
            return enough && bonds.contains(HoldReference.Kind.PLEDGE)
                    ? Refusal.UNITS_ARE_PLEDGED
                    : Refusal.HOLDER_HAS_TOO_FEW_FREE_UNITS;
        }
    }
}
