package org.tanku.kernel.method.stock;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Inspection;
import org.tanku.kernel.method.MeasuredStand;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The vegetation carbon stock of a province by lines from volume to biomass (森林植被碳储量，生物量
/// 转换因子连续函数法). Provincial statistics count in tonnes of carbon.
///
/// The lines do not pass through zero, so that an almost empty stand would be given twenty tonnes a
/// hectare. Below the least volume of the set the factors of its companion `tree-biomass` are used,
/// and the step says so. Never mix the two routes inside one change over time.
public final class VolumeBiomass {
    private static final String FOR_ALL = "通则";

    private VolumeBiomass() {}

    /// @param lines an edition of `volume-biomass`
    public static Resolution<ProvincialCase> resolve(
            List<Stand> stands, ParameterSet lines, StandIns standIns) {
        ParameterSet factors = lines.companion("tree-biomass");
        Inspection byLine = new Inspection(lines, standIns);
        Inspection byFactors = new Inspection(factors, standIns);
        CubicMetresPerHectare least = lines.get(FOR_ALL, VegetationEquations.LEAST).value();
        List<ProvincialCase.Counted> counted = new ArrayList<>();
        for (Stand stand : byLine.index(stands).values()) {
            Optional<MeasuredStand> onLine = byLine.measure(stand);
            boolean isBelow = onLine.isPresent() && onLine.get().stock().value() < least.value();
            if (isBelow) {
                byFactors
                        .measure(stand)
                        .map(below -> new ProvincialCase.BelowLine(below, least, lines.id()))
                        .ifPresent(counted::add);
            } else {
                onLine.map(each -> new ProvincialCase.OnLine(each, fraction(lines)))
                        .ifPresent(counted::add);
            }
        }
        return byLine.with(byFactors).conclude(() -> new ProvincialCase(counted));
    }

    private static Explained<Ratio> fraction(ParameterSet lines) {
        return lines.get(FOR_ALL, Symbols.CF);
    }

    public static VegetationStocks stock(ProvincialCase whole) {
        return VegetationStocks.of(
                whole.stands().stream()
                        .map(each ->
                                new VegetationStocks.OfStand(
                                        each.measured().stand().code(), carbon(each)))
                        .toList());
    }

    private static Explained<TonnesCarbon> carbon(ProvincialCase.Counted counted) {
        return switch (counted) {
            case ProvincialCase.OnLine(var measured, var fraction) -> byLine(measured, fraction);
            case ProvincialCase.BelowLine(var measured, var least, var lines) ->
                    byFactors(measured, least, lines);
        };
    }

    private static Explained<TonnesCarbon> byLine(
            MeasuredStand measured, Explained<Ratio> fraction) {
        String origin = measured.stand().told();
        Explained<Hectares> area =
                TreeCarbon.AREA.of(Explained.given(Symbols.A_MU, measured.stand().area(), origin));
        return VegetationEquations.CARBON.of(
                area,
                VegetationEquations.BIOMASS.of(
                        measured.row().get(VegetationEquations.SLOPE),
                        Explained.given(Symbols.V, measured.stock(), origin),
                        measured.row().get(VegetationEquations.INTERCEPT)),
                fraction);
    }

    private static Explained<TonnesCarbon> byFactors(
            MeasuredStand measured, CubicMetresPerHectare least, String lines) {
        return VegetationEquations.IN_CARBON
                .of(TreeCarbon.of(measured, Symbols.V, Symbols.C_TREE))
                .insteadOf(
                        Phrase.BY_LINE_OF.tell(lines),
                        Phrase.BELOW_LEAST_VOLUME.tell(
                                Double.toString(measured.stock().value()),
                                Double.toString(least.value()),
                                lines,
                                measured.row().set().id()));
    }
}
