package org.tanku.kernel.method.province;

import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCarbonPerYear;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.Optional;

/// The change of a province by growth and use (损益法). The rates and the expansion of Fujian are not
/// public, so that the user settles them.
public sealed interface GainLoss {
    private static Words because(String chinese, String english) {
        return new Words(chinese, english);
    }

    Setting<Ratio> GROWTH_RATE =
            new Setting.Required<>(
                    ChangeEquations.GR,
                    because("福建的蓄积年生长率没有公开来源", "no public source gives the growth rate of Fujian"));
    Setting<Ratio> CONSUMPTION_RATE =
            new Setting.Required<>(
                    ChangeEquations.CR,
                    because(
                            "福建的蓄积年消耗率没有公开来源",
                            "no public source gives the consumption rate of Fujian"));
    Setting<Ratio> EXPANSION =
            new Setting.Required<>(
                    StockEquations.BEF_WHOLE,
                    because(
                            "全省平均的生物量扩展系数没有公开来源",
                            "no public source gives the mean expansion of the province"));

    /// What the user must settle, in the order of the equations.
    static List<Setting<?>> settings() {
        return List.of(GROWTH_RATE, CONSUMPTION_RATE, EXPANSION);
    }

    /// Gain and loss a year, with all that they rest on.
    record Settled(Explained<TonnesCarbonPerYear> gain, Explained<TonnesCarbonPerYear> harvest)
            implements GainLoss {
        /// What is left after disturbance and conversion, which are told and never taken for zero.
        public Explained<TonnesCarbonPerYear> net(
                Explained<TonnesCarbonPerYear> disturbance,
                Explained<TonnesCarbonPerYear> conversion) {
            return ChangeEquations.GAIN_LOSS.of(gain, harvest, disturbance, conversion);
        }
    }

    /// The settings that nobody has settled; never empty.
    record Open(List<Setting<?>> settings) implements GainLoss {
        public Open {
            settings = List.copyOf(settings);
        }
    }

    /// One species of the standing volume, with its row of `tree-biomass`.
    record SpeciesVolume(Row row, Explained<CubicMetres> volume) {}

    /// Basic density of all species, weighted by their volume.
    ///
    /// @throws IllegalArgumentException when there is no species
    static Explained<TonnesPerCubicMetre> meanDensity(List<SpeciesVolume> species) {
        if (species.isEmpty()) {
            throw new IllegalArgumentException("a mean density is of one species at least");
        }
        return ChangeEquations.MEAN_DENSITY.of(
                ChangeEquations.STEM_MASS_OF_ALL.of(
                        species.stream()
                                .map(each ->
                                        ChangeEquations.STEM_MASS.of(
                                                each.volume(), each.row().get(Symbols.D)))
                                .toList()),
                InventoryEquations.VOLUME_OF_PARTS.of(
                        species.stream().map(SpeciesVolume::volume).toList()));
    }

    /// @param fractions an edition of `province-biomass`
    static GainLoss of(
            Explained<CubicMetres> volume,
            Explained<TonnesPerCubicMetre> density,
            ParameterSet fractions,
            Settings settings) {
        Optional<Explained<Ratio>> growth = settings.find(GROWTH_RATE);
        Optional<Explained<Ratio>> consumption = settings.find(CONSUMPTION_RATE);
        Optional<Explained<Ratio>> expansion = settings.find(EXPANSION);
        if (growth.isEmpty() || consumption.isEmpty() || expansion.isEmpty()) {
            return new Open(
                    settings().stream().filter(each -> settings.find(each).isEmpty()).toList());
        }
        Explained<Ratio> fraction = fractions.get("通则", Symbols.CF);
        return new Settled(
                ChangeEquations.GROWTH.of(volume, growth.get(), density, expansion.get(), fraction),
                ChangeEquations.CONSUMPTION.of(
                        volume, consumption.get(), density, expansion.get(), fraction));
    }
}
