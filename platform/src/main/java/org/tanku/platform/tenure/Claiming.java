package org.tanku.platform.tenure;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.land.StandGround;
import org.tanku.platform.party.Acting;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Records a claim after all that were recorded before (逐项登记): of two that come in the same second
/// one sees the other.
@Component
class Claiming {
    private final Titles titles;
    private final GroundClaims grounds;
    private final Exemptions exemptions;
    private final TransactionOperations transaction;
    private final Clock clock;

    Claiming(
            Titles titles,
            GroundClaims grounds,
            Exemptions exemptions,
            TransactionOperations transaction,
            Clock clock) {
        this.titles = titles;
        this.grounds = grounds;
        this.exemptions = exemptions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What stands in the way of a claim now; a moment later it may be more.
    List<Overlap> listOverlaps(Claim claim) {
        return overlaps(claim, grounds.ground(claim));
    }

    /// @param reason why it is recorded in spite of others; empty: it is not
    ClaimOutcome record(Claim claim, Mu area, String reason, Acting acting) {
        List<StandGround> ground = grounds.ground(claim);
        Title title =
                new Title(
                        TitleId.random(),
                        claim,
                        area,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    titles.waitForTurn();
                    List<Overlap> overlaps = overlaps(claim, ground);
                    if (!overlaps.isEmpty() && reason.isEmpty()) {
                        return new ClaimOutcome.Refused(
                                ClaimRefusal.STANDS_ALREADY_CLAIMED, overlaps);
                    }
                    titles.add(title, acting.person(), stands(overlaps));
                    grounds.addAll(title, ground);
                    exemptions.addAll(title, overlaps, reason, acting);
                    return new ClaimOutcome.Granted(title);
                }));
    }

    /// By code for stands without ground, by ground for the others; a stand that meets a claim both
    /// ways is told once.
    private List<Overlap> overlaps(Claim claim, List<StandGround> ground) {
        List<Overlap> overlaps = new ArrayList<>(grounds.listOverlaps(claim, ground));
        Set<String> told =
                overlaps.stream()
                        .filter(each ->
                                each.shared() instanceof Overlap.SameGround same
                                        && same.other().equals(each.stand()))
                        .map(each -> each.stand() + " " + each.title())
                        .collect(Collectors.toSet());
        for (Overlap byCode : titles.listOverlaps(claim)) {
            if (!told.contains(byCode.stand() + " " + byCode.title())) {
                overlaps.add(byCode);
            }
        }
        overlaps.sort(
                Comparator.comparing(Overlap::stand)
                        .thenComparing(Overlap::firstDay)
                        .thenComparing(Overlap::certificateNumber));
        return overlaps;
    }

    private static Set<StandCode> stands(List<Overlap> overlaps) {
        return overlaps.stream().map(Overlap::stand).collect(Collectors.toSet());
    }
}
