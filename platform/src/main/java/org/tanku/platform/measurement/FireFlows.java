package org.tanku.platform.measurement;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Inspection;
import org.tanku.kernel.method.MeasuredStand;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.ccer14001.Ccer14001;
import org.tanku.kernel.method.crediting.Obstacle;
import org.tanku.kernel.method.crediting.OtherFlows;
import org.tanku.kernel.method.pools.Fire;
import org.tanku.kernel.method.pools.WarmingPotentials;
import org.tanku.kernel.method.projection.FireEquations;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.platform.disturbance.Disturbance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the fires of a period gave off beside carbon dioxide (火灾排放), by the methods that ask for
/// it: from the biomass at the last verification, and nothing before the first. The carbon dioxide
/// of a fire, and all that was felled, is missing from the stock at the end already.
final class FireFlows {
    private static final ParameterSet FIRE = ParameterSet.load("fire@2026-1");
    private static final ParameterSet GWP = ParameterSet.load("gwp@2026-1");
    private static final String COMBUSTION = "AR-CM";
    private static final Fire.Factors AR_CM =
            new Fire.Factors(
                    FIRE.get(COMBUSTION, Fire.COMF),
                    WarmingPotentials.AR4.methane(GWP),
                    WarmingPotentials.AR4.nitrousOxide(GWP));

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

    /// How a scheme counts fire (火灾计入方式).
    enum Counting {
        /// As AR-CM-001 does.
        AR_CM,
        /// So too, though no public text of forest management tells.
        AR_CM_ASSUMED,
        /// By factors that the user settles: those of the official text are not known.
        SETTLED,
        /// No public text tells.
        NOT;

        static Counting of(Scheme scheme) {
            return switch (scheme) {
                case AR_CM_001, FFCER_AFFORESTATION -> AR_CM;
                case AR_CM_003, FFCER_FOREST_MANAGEMENT -> AR_CM_ASSUMED;
                case CCER_AFFORESTATION -> SETTLED;
                case FFCER_BAMBOO, SMCER, ONE_YUAN, NEUTRAL_FOREST -> NOT;
            };
        }
    }

    /// What came of the fires (火灾排放结果).
    ///
    /// @param open what the user must settle first
    record Flows(OtherFlows others, List<Obstacle> open) {
        Flows {
            open = List.copyOf(open);
        }
    }

    /// @param verified whether an earlier period was measured
    Flows of(Scheme scheme, Settings settings, List<Disturbance> fires, boolean verified) {
        if (fires.isEmpty()) {
            return new Flows(OtherFlows.none(), List.of());
        }
        Counting counting = Counting.of(scheme);
        if (counting == Counting.NOT) {
            return new Flows(
                    OtherFlows.none().withFireNotCounted(Phrase.FIRE_NOT_COUNTED.tell()),
                    List.of());
        }
        if (!verified) {
            return counted(
                    fires.stream().map(each -> Fire.beforeFirstVerification(burnt(each))).toList());
        }
        return counting == Counting.SETTLED
                ? settled(settings, fires)
                : counted(emissions(fires, AR_CM));
    }

    /// What a reader must be told of fire, beside its emission.
    static Optional<Notice> notice(Scheme scheme, int stands) {
        return switch (Counting.of(scheme)) {
            case AR_CM, SETTLED -> Optional.empty();
            case AR_CM_ASSUMED ->
                    Optional.of(
                            new Notice.Assumption(
                                    "GHG_E",
                                    "GHG_FIRE",
                                    Phrase.FIRE_AS_IN_AFFORESTATION.tell(),
                                    stands));
            case NOT ->
                    Optional.of(
                            new Notice.Departure(
                                    Phrase.FIRE_RECORDED.tell(),
                                    Phrase.FIRE_NOT_ASKED.tell(),
                                    stands));
        };
    }

    private Flows settled(Settings settings, List<Disturbance> fires) {
        List<Obstacle> open =
                Stream.of(Ccer14001.METHANE, Ccer14001.NITROUS_OXIDE, Ccer14001.COMBUSTION)
                        .flatMap(each -> obstacle(each, settings).stream())
                        .toList();
        if (!open.isEmpty()) {
            return new Flows(OtherFlows.none(), open);
        }
        return counted(
                emissions(
                        fires,
                        new Fire.Factors(
                                settings.find(Ccer14001.COMBUSTION).orElseThrow(),
                                settings.find(Ccer14001.METHANE).orElseThrow(),
                                settings.find(Ccer14001.NITROUS_OXIDE).orElseThrow())));
    }

    private static Optional<Obstacle> obstacle(Setting<Ratio> setting, Settings settings) {
        Optional<Explained<Ratio>> found = settings.find(setting);
        if (found.isEmpty()) {
            return Optional.of(new Obstacle(Obstacle.Kind.SETTING_OPEN, setting.name()));
        }
        double value = found.get().value().value();
        return setting.symbol().allows(value)
                ? Optional.empty()
                : Optional.of(
                        new Obstacle(
                                Obstacle.Kind.SETTING_OUT_OF_RANGE,
                                setting.name() + " = " + value));
    }

    private List<Explained<TonnesCO2e>> emissions(List<Disturbance> fires, Fire.Factors factors) {
        return fires.stream()
                .flatMap(each ->
                        above(each).stream()
                                .map(biomass ->
                                        new Fire(FIRE, GWP)
                                                .emission(burnt(each), biomass, factors)))
                .toList();
    }

    private static Flows counted(List<Explained<TonnesCO2e>> emissions) {
        return new Flows(
                emissions.isEmpty()
                        ? OtherFlows.none()
                        : OtherFlows.none().withFire(Fire.FORESTS.of(emissions)),
                List.of());
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
