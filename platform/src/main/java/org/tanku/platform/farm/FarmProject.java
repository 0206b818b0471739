package org.tanku.platform.farm;

import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.paddy.FactorSet;
import org.tanku.kernel.method.paddy.PaddyRequest.Acceptance;
import org.tanku.kernel.method.paddy.PaddyRequest.DeductionRule;
import org.tanku.kernel.method.paddy.PaddyRequest.NitrousOxide;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A project that lowers the emissions of fields (农业减排项目), as it was proposed.
///
/// @param firstDay of the period in which seasons count, as `lastDay` inside
/// @param area the irrigated area that no season may exceed
public record FarmProject(
        Id id,
        String number,
        String name,
        Region region,
        LocalDate firstDay,
        LocalDate lastDay,
        Hectares area,
        Choices choices,
        Acceptance acceptance,
        PartyId developer,
        PartyId proposer,
        Instant proposedAt,
        boolean registered) {

    public record Id(UUID value) {}

    /// What the method leaves to be chosen (核算选项): fixed with the proposal, the same for every
    /// report.
    ///
    /// @param potentials of which report of the IPCC
    public record Choices(
            FactorSet factors,
            FactorSet.Region region,
            WarmingPotentials potentials,
            DeductionRule deduction,
            NitrousOxide nitrousOxide) {}

    /// What its results may be used for: indicative, unless an operator named a programme that
    /// takes them.
    public Standing standing() {
        return switch (acceptance) {
            case Acceptance.Nobody _ -> Standing.INDICATIVE_NOT_CREDITABLE;
            case Acceptance.Programme _ -> Standing.LEGACY;
        };
    }

    /// The programme that takes the result; empty text where nobody does.
    public String programme() {
        return acceptance instanceof Acceptance.Programme(var name, _) ? name : "";
    }

    /// Who says that the programme takes it; empty text where nobody does.
    public String operator() {
        return acceptance instanceof Acceptance.Programme(_, var operator) ? operator : "";
    }
}
