package org.tanku.kernel.method.crediting;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.PoolChanges;
import org.tanku.kernel.method.ProjectFlows;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.method.StockChange;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.arcm001.ArCm001;
import org.tanku.kernel.method.arcm003.ArCm003;
import org.tanku.kernel.method.ccer14001.Carried;
import org.tanku.kernel.method.ccer14001.Ccer14001;
import org.tanku.kernel.method.ffcer.Ffcer;
import org.tanku.kernel.method.neutral.NeutralForest;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The computing for one case of which all is known (核算).
///
/// @param deduction rate for the uncertainty of the project
/// @param raise rate for the uncertainty of the baseline
/// @param share of the baseline that counts, where the user settles it
/// @param risk rate for the risk of loss, under the scheme that has one
record Reckoning(
        CreditingCase asked,
        Explained<Ratio> deduction,
        Explained<Ratio> raise,
        Explained<Ratio> share,
        Reading<Explained<Ratio>> risk) {
    private static final Symbol<TonnesCO2e> FIRE =
            Symbols.carbon("GHG_E", "项目温室气体排放", "emissions of the project");

    Credit credit(List<WholeStand> stands) {
        List<StandFlow> flows =
                stands.stream()
                        .map(each -> each.flow(asked.scheme()))
                        .sorted(Comparator.comparing(StandFlow::stand))
                        .toList();
        Explained<TonnesCO2e> net = net(flows);
        Explained<TonnesCO2e> netInBrief = net(flows.stream().map(StandFlow::inBrief).toList());
        Removals removals = Removals.of(flows.stream().map(StandFlow::removal).toList());
        if (asked.scheme() != Scheme.CCER_AFFORESTATION) {
            return new Credit(
                    asked.scheme(),
                    asked.aim(),
                    removals,
                    net,
                    net,
                    netInBrief,
                    Reading.missing("the scheme carries no deficit"));
        }
        Explained<TonnesCO2e> deficit =
                switch (asked.others().deficit()) {
                    case Reading.Measured<Explained<TonnesCO2e>>(var carried) -> carried;
                    case Reading.NotMeasured<Explained<TonnesCO2e>> _ -> Ccer14001.noDeficit();
                };
        Carried carried = Ccer14001.carry(net, deficit);
        return new Credit(
                asked.scheme(),
                asked.aim(),
                removals,
                net,
                carried.creditable(),
                Ccer14001.carry(netInBrief, deficit).creditable(),
                Reading.of(carried.carriedDeficit()));
    }

    private Explained<TonnesCO2e> net(List<StandFlow> flows) {
        return switch (asked.scheme()) {
            case CCER_AFFORESTATION -> Ccer14001.reduction(project(flows), settledRisk());
            case AR_CM_001, FFCER_AFFORESTATION -> ArCm001.net(project(flows));
            case AR_CM_003, FFCER_FOREST_MANAGEMENT -> ArCm003.net(project(flows));
            case FFCER_BAMBOO -> Ffcer.bambooNet(others());
            case SMCER, ONE_YUAN -> stands(flows);
            case NEUTRAL_FOREST -> NeutralForest.net(stands(flows), share, others());
        };
    }

    private Explained<Ratio> settledRisk() {
        return switch (risk) {
            case Reading.Measured<Explained<Ratio>>(var settled) -> settled;
            case Reading.NotMeasured<Explained<Ratio>>(var because) ->
                    throw new IllegalStateException("no rate for risk: " + because);
        };
    }

    /// The sum of what the stands count, after the deduction.
    private Explained<TonnesCO2e> stands(List<StandFlow> flows) {
        return UncertaintyRate.deduct(
                StandTotals.REMOVALS.of(flows.stream().map(StandFlow::counted).toList()),
                deduction);
    }

    private ProjectFlows others() {
        return new ProjectFlows(asked.others().project(), asked.others().baseline(), fire());
    }

    /// All pools of the project; a project without a stand of trees has none of theirs.
    private ProjectFlows project(List<StandFlow> flows) {
        if (flows.isEmpty()) {
            return others();
        }
        Explained<TonnesCO2e> trees =
                StockChange.OF_ALL.of(flows.stream().map(StandFlow::trees).toList());
        Explained<TonnesCO2e> baseline =
                StockChange.OF_ALL_BASELINES.of(flows.stream().map(StandFlow::baseline).toList());
        return new ProjectFlows(
                with(asked.others().project(), UncertaintyRate.deduct(trees, deduction)),
                with(asked.others().baseline(), raised(baseline)),
                fire());
    }

    private Explained<TonnesCO2e> raised(Explained<TonnesCO2e> baseline) {
        return asked.sampling().baseline() instanceof Reading.Measured<Explained<Ratio>>
                ? UncertaintyRate.raise(baseline, raise)
                : baseline;
    }

    private static PoolChanges with(PoolChanges others, Explained<TonnesCO2e> trees) {
        Map<CarbonPool, Explained<TonnesCO2e>> all = new EnumMap<>(CarbonPool.class);
        all.putAll(others.changes());
        all.put(CarbonPool.TREES, trees);
        return new PoolChanges(all);
    }

    private Explained<TonnesCO2e> fire() {
        return switch (asked.others().fire()) {
            case Reading.Measured<Explained<TonnesCO2e>>(var emitted) -> emitted;
            case Reading.NotMeasured<Explained<TonnesCO2e>>(var because) ->
                    Explained.assumed(FIRE, new TonnesCO2e(0), because);
        };
    }
}
