package org.tanku.platform.measurement;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Inspection;
import org.tanku.kernel.method.MeasuredStand;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.crediting.OtherFlows;
import org.tanku.kernel.method.pools.Fire;
import org.tanku.kernel.method.pools.WarmingPotentials;
import org.tanku.kernel.method.projection.FireEquations;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.platform.disturbance.Disturbance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the fires of a period gave off beside carbon dioxide (火灾排放), by the methods that ask for
/// it: from the biomass at the last verification, and nothing before the first. The carbon dioxide
/// of a fire, and all that was felled, is missing from the stock at the end already.
final class FireFlows {
    private static final ParameterSet FIRE = ParameterSet.load("fire@2026-1");
    private static final ParameterSet GWP = ParameterSet.load("gwp@2026-1");
    private static final String COMBUSTION = "AR-CM";

    private final Map<StandCode, MeasuredStand> start;

    /// @param start the stands at the last verification
    FireFlows(List<Stand> start, ParameterSet parameters, StandIns standIns) {
        Inspection inspection = new Inspection(parameters, standIns);
        this.start =
                start.stream()
                        .filter(each ->
                                each.stockPerHectare()
                                        instanceof Reading.Measured<CubicMetresPerHectare>)
                        .flatMap(each -> inspection.measure(each).stream())
                        .collect(
                                Collectors.toMap(each -> each.stand().code(), Function.identity()));
    }

    /// Whether a method asks for it, with factors that are known.
    static boolean isAskedBy(Scheme scheme) {
        return switch (scheme) {
            case AR_CM_001, AR_CM_003, FFCER_AFFORESTATION, FFCER_FOREST_MANAGEMENT -> true;
            case FFCER_BAMBOO, CCER_AFFORESTATION, SMCER, ONE_YUAN, NEUTRAL_FOREST -> false;
        };
    }

    /// @param verified whether an earlier period was measured
    OtherFlows of(List<Disturbance> fires, boolean verified) {
        List<Explained<TonnesCO2e>> emissions = new ArrayList<>();
        for (Disturbance fire : fires) {
            if (!verified) {
                emissions.add(Fire.beforeFirstVerification(burnt(fire)));
            } else {
                above(fire)
                        .ifPresent(biomass ->
                                emissions.add(
                                        new Fire(FIRE, GWP)
                                                .emission(
                                                        burnt(fire),
                                                        biomass,
                                                        WarmingPotentials.AR4)));
            }
        }
        return emissions.isEmpty()
                ? OtherFlows.none()
                : OtherFlows.none().withFire(Fire.FORESTS.of(emissions));
    }

    private static Fire.Burnt burnt(Disturbance fire) {
        return new Fire.Burnt(
                fire.facts().area().toHectares(),
                COMBUSTION,
                false,
                Phrase.FIRE_ON_RECORD.tell(
                        Integer.toString(fire.ordinal()),
                        fire.facts().stand().toString(),
                        fire.facts().day().toString()));
    }

    private Optional<Explained<TonnesBiomassPerHectare>> above(Disturbance fire) {
        return Optional.ofNullable(start.get(fire.facts().stand()))
                .map(each ->
                        FireEquations.ABOVE_GROUND.of(
                                Explained.given(Symbols.V, each.stock(), each.stand().told()),
                                each.row().get(Symbols.D),
                                each.row().get(Symbols.BEF)));
    }
}
