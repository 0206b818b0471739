package org.tanku.kernel.method.crediting;

import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.arcm001.ArCm001;
import org.tanku.kernel.method.arcm003.ArCm003;
import org.tanku.kernel.method.ccer14001.Ccer14001;
import org.tanku.kernel.method.ffcer.Ffcer;
import org.tanku.kernel.method.neutral.NeutralForest;
import org.tanku.kernel.method.oneyuan.OneYuan;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Source;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a scheme does differently on the one engine (机制要素).
///
/// @param rules the name of its list of rules
/// @param pools which pools it can count; the trees are measured from the stand tables, every other
///   one is brought in explained
/// @param warming the global warming potentials its emissions of fire are counted with
/// @param settings what is not public: the user supplies or confirms it
public record SchemeProfile(
        Scheme scheme,
        Methodology methodology,
        String rules,
        BaselineKind baseline,
        Set<CarbonPool> pools,
        DeductionKind deduction,
        CreditingYears years,
        Source warming,
        List<Setting<?>> settings) {
    private static final Source AR4 =
            new Source("IPCC AR4", "CH₄ 25，N₂O 298", Confidence.RECALLED_MEDIUM);
    private static final Source UNKNOWN = new Source("—", "官方文本未公开", Confidence.UNKNOWN);

    public SchemeProfile {
        pools = Set.copyOf(pools);
        settings = List.copyOf(settings);
    }

    public static SchemeProfile of(Scheme scheme) {
        return switch (scheme) {
            case CCER_AFFORESTATION ->
                    profile(
                            scheme,
                            Ccer14001.METHODOLOGY,
                            BaselineKind.ZERO,
                            EnumSet.of(CarbonPool.TREES, CarbonPool.BAMBOO, CarbonPool.SHRUBS),
                            DeductionKind.AR_CM_TABLE_IF_CONFIRMED,
                            years("CCER-14-001"),
                            new Source("IPCC AR5 或 AR6", "未核对", Confidence.RECALLED_LOW));
            case AR_CM_001 -> afforestation(scheme, ArCm001.METHODOLOGY);
            case FFCER_AFFORESTATION -> afforestation(scheme, Ffcer.AFFORESTATION);
            case AR_CM_003 -> management(scheme, ArCm003.METHODOLOGY);
            case FFCER_FOREST_MANAGEMENT -> management(scheme, Ffcer.FOREST_MANAGEMENT);
            case FFCER_BAMBOO ->
                    profile(
                            scheme,
                            Ffcer.BAMBOO,
                            BaselineKind.FROZEN,
                            EnumSet.of(CarbonPool.BAMBOO, CarbonPool.WOOD_PRODUCTS),
                            DeductionKind.AR_CM_TABLE,
                            years("AR-CM-005"),
                            AR4);
            case SMCER -> substitute(scheme, SanmingTicket.METHODOLOGY);
            case ONE_YUAN -> substitute(scheme, OneYuan.METHODOLOGY);
            case NEUTRAL_FOREST ->
                    profile(
                            scheme,
                            NeutralForest.METHODOLOGY,
                            BaselineKind.TO_BE_CHOSEN,
                            EnumSet.of(CarbonPool.TREES, CarbonPool.BAMBOO),
                            DeductionKind.TO_BE_SUPPLIED,
                            CreditingYears.unknown("官方文本未公开"),
                            UNKNOWN);
        };
    }

    private static SchemeProfile afforestation(Scheme scheme, Methodology methodology) {
        return profile(
                scheme,
                methodology,
                BaselineKind.ZERO_OR_FROZEN,
                EnumSet.of(
                        CarbonPool.TREES,
                        CarbonPool.SHRUBS,
                        CarbonPool.DEAD_WOOD,
                        CarbonPool.LITTER,
                        CarbonPool.SOIL,
                        CarbonPool.WOOD_PRODUCTS),
                DeductionKind.AR_CM_TABLE,
                years("AR-CM-001"),
                AR4);
    }

    private static SchemeProfile management(Scheme scheme, Methodology methodology) {
        return profile(
                scheme,
                methodology,
                BaselineKind.FROZEN,
                EnumSet.of(
                        CarbonPool.TREES,
                        CarbonPool.DEAD_WOOD,
                        CarbonPool.LITTER,
                        CarbonPool.WOOD_PRODUCTS),
                DeductionKind.AR_CM_TABLE,
                years("AR-CM-003"),
                AR4);
    }

    private static SchemeProfile substitute(Scheme scheme, Methodology methodology) {
        return profile(
                scheme,
                methodology,
                BaselineKind.ZERO,
                EnumSet.of(CarbonPool.TREES),
                DeductionKind.TO_BE_SUPPLIED,
                CreditingYears.unknown("官方文本未公开"),
                UNKNOWN);
    }

    private static SchemeProfile profile(
            Scheme scheme,
            Methodology methodology,
            BaselineKind baseline,
            Set<CarbonPool> pools,
            DeductionKind deduction,
            CreditingYears years,
            Source warming) {
        return new SchemeProfile(
                scheme,
                methodology,
                methodology.id(),
                baseline,
                pools,
                deduction,
                years,
                warming,
                methodology.settings());
    }

    private static CreditingYears years(String row) {
        return CreditingYears.of(ParameterSet.load("crediting@2026-1"), row);
    }
}
