package org.tanku.kernel.method.province;

import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.TonnesBiomass;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.TonnesCarbonPerYear;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Symbol;

/// The letters of provincial accounts (省域核算符号), each with its unit and its meaning.
final class ProvinceLetters {
    private ProvinceLetters() {}

    /// Carbon stock (碳储量).
    static final Symbol<TonnesCarbon> C = carbon("C", "碳储量", "carbon stock");

    /// Area (面积).
    static final Symbol<Hectares> A = area("A", "面积", "area");

    /// Dry matter (生物量).
    static final Symbol<TonnesBiomass> B =
            new Symbol<>("B", Unit.TONNE_BIOMASS, TonnesBiomass::new, "生物量", "biomass");

    /// Basic wood density of all species, weighted by their volume (平均木材基本密度).
    static final Symbol<TonnesPerCubicMetre> SVD =
            density("SVD", "按蓄积加权的平均木材基本密度", "basic wood density weighted by volume");

    static Symbol<TonnesCarbon> carbon(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.TONNE_CARBON, TonnesCarbon::new, chinese, english);
    }

    static Symbol<TonnesCarbonPerHectare> perHectare(String name, String chinese, String english) {
        return new Symbol<>(
                name, Unit.TONNE_CARBON_PER_HECTARE, TonnesCarbonPerHectare::new, chinese, english);
    }

    static Symbol<TonnesCarbonPerYear> perYear(String name, String chinese, String english) {
        return new Symbol<>(
                name, Unit.TONNE_CARBON_PER_YEAR, TonnesCarbonPerYear::new, chinese, english);
    }

    static Symbol<Hectares> area(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.HECTARE, Hectares::new, chinese, english);
    }

    static Symbol<CubicMetres> volume(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.CUBIC_METRE, CubicMetres::new, chinese, english);
    }

    static Symbol<TonnesPerCubicMetre> density(String name, String chinese, String english) {
        return new Symbol<>(
                name, Unit.TONNE_PER_CUBIC_METRE, TonnesPerCubicMetre::new, chinese, english);
    }
}
