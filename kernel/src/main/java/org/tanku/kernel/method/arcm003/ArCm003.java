package org.tanku.kernel.method.arcm003;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.BaselineCurve;
import org.tanku.kernel.method.CaseProblem.Kind;
import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.method.Inspection;
import org.tanku.kernel.method.MeasuredChange;
import org.tanku.kernel.method.MeasuredStand;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.ProjectFlows;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandChange;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.StandRemoval;
import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.StockChange;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.eligibility.RuleBook;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Net removal of forest management (森林经营碳汇项目方法学 AR-CM-003-V01), volume route.
///
/// The baseline is a modelled stand table, frozen when the project was registered: what each stand
/// would hold at the end without the project. It is not measured again.
///
/// [#netRemoval] takes stand tables and counts living trees only: dead wood, litter and wood
/// products are left out, which the method allows because it is cautious. [#net] takes the changes
/// of all selected pools of a whole project, and the baseline of any period.
public final class ArCm003 {
    private ArCm003() {}

    /// The methodology in the library of methods.
    public static final Methodology METHODOLOGY =
            new Methodology(
                    "ar-cm-003",
                    new Words("AR-CM-003-V01 森林经营碳汇项目方法学", "AR-CM-003-V01 forest management"),
                    new Words(
                            "人工幼、中龄林经营增汇：项目情景两期碳储量之差，减去登记时固定的基线碳汇量、项目排放与泄漏。",
                            "Growth of planted young and middle-aged stands under management, less"
                                + " the baseline frozen at registration, emissions and leakage."),
                    Standing.LEGACY,
                    NetRemoval.NET.formula().source(),
                    equations(),
                    List.of(
                            "tree-biomass@2026-1",
                            "eligibility-ar-cm-003@2026-1",
                            RuleBook.LIMITS,
                            "deduction-ar-cm@2026-1",
                            "crediting@2026-1"),
                    RuleBook.list("ar-cm-003"),
                    List.of(),
                    "net-removal-of-500-hectares");

    /// All that the methodology applies, from the stand to the project.
    public static List<Equation<?>> equations() {
        return Stream.<List<? extends Equation<?>>>of(
                        List.of(
                                TreeCarbon.AREA,
                                TreeCarbon.C_TREE,
                                BaselineCurve.BETWEEN,
                                StockChange.OF_STAND,
                                StockChange.OF_BASELINE,
                                StockChange.BEYOND_BASELINE,
                                StockChange.OF_ALL,
                                StockChange.OF_ALL_BASELINES,
                                StandTotals.REMOVALS,
                                DeductionTable.RATE_OF_CLASS,
                                DeductionTable.CREDIT,
                                DeductionTable.RAISE),
                        NetRemoval.list(),
                        ProjectNet.list())
                .<Equation<?>>flatMap(List::stream)
                .toList();
    }

    public static Resolution<ForestManagementCase> resolve(
            List<Stand> start,
            List<Stand> end,
            List<Stand> baselineEnd,
            ParameterSet parameters,
            StandIns standIns) {
        Inspection inspection = new Inspection(parameters, standIns);
        Eligibility eligibility = new Eligibility(parameters, standIns);
        Map<StandCode, Stand> baselines = inspection.index(baselineEnd);
        List<ManagedStand> stands = new ArrayList<>();
        for (StandChange change : inspection.join(inspection.index(start), inspection.index(end))) {
            eligibility.check(change.start(), inspection);
            inspection.checkComparable(change.start(), change.end());
            Optional<MeasuredChange> measured = inspection.measure(change);
            Optional<MeasuredStand> baseline = baseline(change.start(), baselines, inspection);
            if (measured.isPresent() && baseline.isPresent()) {
                stands.add(new ManagedStand(measured.get(), baseline.get()));
            }
        }
        return inspection.conclude(() -> new ForestManagementCase(stands));
    }

    private static Optional<MeasuredStand> baseline(
            Stand start, Map<StandCode, Stand> baselines, Inspection inspection) {
        Stand baseline = baselines.get(start.code());
        if (baseline == null) {
            inspection.report(start, Kind.NO_BASELINE, "");
            return Optional.empty();
        }
        inspection.checkSameGround(start, baseline);
        return inspection.measure(baseline);
    }

    /// Net removal of a whole project with all its selected pools.
    public static Explained<TonnesCO2e> net(ProjectFlows flows) {
        return ProjectNet.of(flows);
    }

    public static Removals netRemoval(ForestManagementCase whole) {
        return Removals.of(whole.stands().stream().map(ArCm003::netRemoval).toList());
    }

    private static StandRemoval netRemoval(ManagedStand stand) {
        MeasuredChange change = stand.change();
        Explained<TonnesCO2e> start = TreeCarbon.of(change.start(), Symbols.V1, Symbols.C1);
        Explained<TonnesCO2e> end = TreeCarbon.of(change.end(), Symbols.V2, Symbols.C2);
        Explained<TonnesCO2e> baselineEnd =
                TreeCarbon.of(stand.baselineEnd(), Symbols.V_BSL, Symbols.C_BSL2);
        Explained<TonnesCO2e> actual =
                NetRemoval.ACTUAL.of(
                        NetRemoval.PROJECT_CHANGE.of(end, start),
                        Explained.assumed(
                                NetRemoval.GHG_E,
                                new TonnesCO2e(0),
                                Phrase.NO_FIRE_REPORTED.tell()));
        return new StandRemoval(
                change.start().stand().code(),
                NetRemoval.NET.of(
                        actual,
                        NetRemoval.BASELINE_CHANGE.of(baselineEnd, start),
                        Explained.given(
                                NetRemoval.LK, new TonnesCO2e(0), Phrase.LEAKAGE_BY_RULE.tell())));
    }
}
