package org.tanku.kernel.quantity;

import java.util.List;
import java.util.function.DoubleFunction;

/// The measures the kernel knows (计量单位), each with its printed symbol, the spellings it is read
/// from, and the type that carries it.
public enum Unit {
    HECTARE("hm²", false, Hectares::new, "ha", "hm2", "公顷"),
    MU("mu", false, Mu::new, "亩"),
    CUBIC_METRE("m³", false, CubicMetres::new, "m3", "立方米"),
    CUBIC_METRE_PER_HECTARE(
            "m³/hm²", false, CubicMetresPerHectare::new, "m3/hm2", "m3/ha", "m³/ha"),
    TONNE_PER_CUBIC_METRE("t/m³", false, TonnesPerCubicMetre::new, "t/m3"),
    RATIO("1", true, Ratio::new, "-", ""),
    TONNE_BIOMASS("t d.m.", true, TonnesBiomass::new, "t.d.m"),
    TONNE_BIOMASS_PER_HECTARE(
            "t d.m./hm²",
            true,
            TonnesBiomassPerHectare::new,
            "t.d.m/hm2",
            "t d.m./hm2",
            "t d.m./ha"),
    TONNE_CARBON("t C", true, TonnesCarbon::new, "tC"),
    TONNE_CO2E("t CO₂e", true, TonnesCO2e::new, "tCO2e", "t CO2e", "tCO2", "t"),
    KILOGRAM_CO2E("kg CO₂e", true, KilogramsCO2e::new, "kgCO2e", "kg CO2e"),
    KILOGRAM("kg", true, Kilograms::new, "千克", "公斤"),
    CENTIMETRE("cm", false, Centimetres::new, "厘米"),
    METRE("m", false, Metres::new, "米"),
    YEAR("a", false, Years::new, "yr", "year", "years", "年"),
    YUAN_PER_TONNE("yuan/t", false, YuanPerTonne::new, "元/吨", "元/t");

    private final String symbol;
    private final boolean signed;
    private final DoubleFunction<Quantity> quantity;
    private final List<String> spellings;

    Unit(String symbol, boolean signed, DoubleFunction<Quantity> quantity, String... spellings) {
        this.symbol = symbol;
        this.signed = signed;
        this.quantity = quantity;
        this.spellings = List.of(spellings);
    }

    /// The unit as the standards print it.
    public String symbol() {
        return symbol;
    }

    /// A quantity of this unit.
    public Quantity quantity(double value) {
        return quantity.apply(value);
    }

    /// @throws IllegalArgumentException when no unit is spelled so
    public static Unit parse(String text) {
        String wanted = text.strip();
        for (Unit unit : values()) {
            if (unit.symbol.equals(wanted) || unit.spellings.contains(wanted)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no such unit: '" + text + "'");
    }

    /// Refuses what no measurement can be: not a number, without end, or below zero where the
    /// quantity has no sign.
    void check(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "a value in " + symbol + " must be finite, not " + value);
        }
        if (!signed && value < 0) {
            throw new IllegalArgumentException(
                    "a value in " + symbol + " must not be negative: " + value);
        }
    }
}
