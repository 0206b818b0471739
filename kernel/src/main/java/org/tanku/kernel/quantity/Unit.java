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
    TONNE_PER_CUBIC_METRE("t/m³", false, TonnesPerCubicMetre::new, "t/m3", "g/cm3", "g/cm³"),
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
    TONNE_CO2E("t CO₂e", true, TonnesCO2e::new, "tCO2e", "t CO2e", "tCO2"),
    KILOGRAM_CO2E("kg CO₂e", true, KilogramsCO2e::new, "kgCO2e", "kg CO2e"),
    KILOGRAM("kg", true, Kilograms::new, "千克", "公斤"),
    CENTIMETRE("cm", false, Centimetres::new, "厘米"),
    METRE("m", false, Metres::new, "米"),
    YEAR("a", false, Years::new, "yr", "year", "years", "年"),
    YUAN_PER_TONNE("yuan/t", false, YuanPerTonne::new, "元/吨", "元/t"),
    TONNE("t", false, Tonnes::new, "吨"),
    KILOGRAM_CARBON("kg C", true, KilogramsCarbon::new, "kgC"),
    SQUARE_METRE("m²", false, SquareMetres::new, "m2", "平方米"),
    SQUARE_METRE_PER_HECTARE(
            "m²/hm²", false, SquareMetresPerHectare::new, "m2/hm2", "m2/ha", "m²/ha"),
    MILLIMETRE("mm", false, Millimetres::new, "毫米"),
    DEGREE("°", false, Degrees::new, "deg", "度"),
    PER_HECTARE("1/hm²", false, PerHectare::new, "/hm2", "/ha", "1/hm2", "1/ha", "株/hm²", "株/公顷"),
    HEAD("head", false, Heads::new, "heads", "头", "只", "羽"),
    DAY("d", false, Days::new, "days", "day", "天", "日"),
    MINUTE("min", false, Minutes::new, "minutes", "分钟"),
    DEGREE_CELSIUS("°C", true, DegreesCelsius::new, "degC", "℃"),
    KELVIN("K", false, Kelvins::new),
    LITRE("L", false, Litres::new, "l", "升"),
    ATMOSPHERE("atm", false, Atmospheres::new),
    PART_PER_MILLION("ppm", false, PartsPerMillion::new),
    GRAM_PER_MOLE("g/mol", false, GramsPerMole::new),
    LITRE_ATMOSPHERE_PER_MOLE_KELVIN(
            "L·atm/(mol·K)", false, LitreAtmospheresPerMoleKelvin::new, "L.atm/(mol.K)"),
    MILLIGRAM("mg", true, Milligrams::new, "毫克"),
    MILLIGRAM_PER_MINUTE("mg/min", true, MilligramsPerMinute::new),
    MILLIGRAM_PER_SQUARE_METRE("mg/m²", true, MilligramsPerSquareMetre::new, "mg/m2"),
    MILLIGRAM_PER_SQUARE_METRE_HOUR(
            "mg/(m²·h)",
            true,
            MilligramsPerSquareMetreHour::new,
            "mg/(m2.h)",
            "mg/m2/h",
            "mg/m²/h"),
    GRAM_METHANE_PER_SQUARE_METRE("g CH₄/m²", true, GramsMethanePerSquareMetre::new, "g CH4/m2"),
    GRAM_PER_KILOGRAM("g/kg", false, GramsPerKilogram::new),
    CUBIC_METRE_PER_YEAR("m³/a", false, CubicMetresPerYear::new, "m3/a", "m3/yr"),
    CUBIC_METRE_PER_HECTARE_YEAR(
            "m³/(hm²·a)",
            true,
            CubicMetresPerHectareYear::new,
            "m3/(hm2.a)",
            "m3/hm2/a",
            "m3/ha/yr"),
    TONNE_PER_HECTARE("t/hm²", false, TonnesPerHectare::new, "t/hm2", "t/ha"),
    TONNE_BIOMASS_PER_HECTARE_YEAR(
            "t d.m./(hm²·a)",
            true,
            TonnesBiomassPerHectareYear::new,
            "t d.m./(hm2.a)",
            "t d.m./hm2/a",
            "t d.m./ha/yr"),
    TONNE_CARBON_PER_HECTARE(
            "t C/hm²", true, TonnesCarbonPerHectare::new, "t C/hm2", "tC/hm2", "t C/ha", "tC/ha"),
    TONNE_CARBON_PER_HECTARE_YEAR(
            "t C/(hm²·a)",
            true,
            TonnesCarbonPerHectareYear::new,
            "t C/(hm2.a)",
            "t C/hm2/a",
            "t C/ha/yr"),
    TONNE_CARBON_PER_YEAR("t C/a", true, TonnesCarbonPerYear::new, "tC/a", "t C/yr"),
    TONNE_CO2E_PER_YEAR("t CO₂e/a", true, TonnesCO2ePerYear::new, "t CO2e/a", "t CO2e/yr"),
    TONNE_CO2E_PER_HECTARE(
            "t CO₂e/hm²", true, TonnesCO2ePerHectare::new, "t CO2e/hm2", "t CO2e/ha"),
    TONNE_CO2E_PER_HECTARE_YEAR(
            "t CO₂e/(hm²·a)",
            true,
            TonnesCO2ePerHectareYear::new,
            "t CO2e/(hm2.a)",
            "t CO2e/hm2/a",
            "t CO2e/ha/yr"),
    TONNE_CO2E_PER_MU("t CO₂e/mu", true, TonnesCO2ePerMu::new, "t CO2e/mu", "t CO2e/亩"),
    TONNE_CO2E_PER_CUBIC_METRE("t CO₂e/m³", true, TonnesCO2ePerCubicMetre::new, "t CO2e/m3"),
    KILOGRAM_CO2E_PER_HECTARE(
            "kg CO₂e/hm²", true, KilogramsCO2ePerHectare::new, "kg CO2e/hm2", "kg CO2e/ha"),
    TONNE_METHANE("t CH₄", true, TonnesMethane::new, "t CH4"),
    TONNE_NITROUS_OXIDE("t N₂O", true, TonnesNitrousOxide::new, "t N2O"),
    TONNE_NITROGEN("t N", true, TonnesNitrogen::new, "tN"),
    KILOGRAM_METHANE_PER_HECTARE(
            "kg CH₄/hm²", true, KilogramsMethanePerHectare::new, "kg CH4/hm2", "kg CH4/ha"),
    KILOGRAM_METHANE_PER_HECTARE_DAY(
            "kg CH₄/(hm²·d)",
            true,
            KilogramsMethanePerHectareDay::new,
            "kg CH4/(hm2.d)",
            "kg CH4/hm2/d",
            "kg CH4/ha/d"),
    KILOGRAM_METHANE_PER_HEAD_YEAR(
            "kg CH₄/(head·a)",
            false,
            KilogramsMethanePerHeadYear::new,
            "kg CH4/(head.a)",
            "kg CH4/head/a"),
    KILOGRAM_NITROUS_OXIDE_PER_HEAD_YEAR(
            "kg N₂O/(head·a)",
            false,
            KilogramsNitrousOxidePerHeadYear::new,
            "kg N2O/(head.a)",
            "kg N2O/head/a"),
    KILOGRAM_NITROGEN_PER_HEAD_YEAR(
            "kg N/(head·a)",
            false,
            KilogramsNitrogenPerHeadYear::new,
            "kg N/(head.a)",
            "kg N/head/a"),
    KILOGRAM_NITROGEN_PER_HECTARE(
            "kg N/hm²", false, KilogramsNitrogenPerHectare::new, "kg N/hm2", "kg N/ha"),
    KILOGRAM_NITROUS_OXIDE_PER_KILOGRAM_NITROGEN(
            "kg N₂O/kg N", true, KilogramsNitrousOxidePerKilogramNitrogen::new, "kg N2O/kg N"),
    KILOGRAM_SOLIDS("kg VS", false, KilogramsSolids::new),
    KILOGRAM_SOLIDS_PER_HEAD_DAY(
            "kg VS/(head·d)",
            false,
            KilogramsSolidsPerHeadDay::new,
            "kg VS/(head.d)",
            "kg VS/head/d"),
    CUBIC_METRE_METHANE_PER_KILOGRAM_SOLIDS(
            "m³ CH₄/kg VS", false, CubicMetresMethanePerKilogramSolids::new, "m3 CH4/kg VS"),
    KILOWATT_HOUR("kWh", false, KilowattHours::new, "千瓦时", "度电"),
    MEGAWATT_HOUR("MWh", false, MegawattHours::new, "兆瓦时"),
    MEGAWATT_HOUR_PER_TONNE("MWh/t", false, MegawattHoursPerTonne::new),
    GIGAJOULE("GJ", false, Gigajoules::new, "吉焦"),
    GIGAJOULE_PER_TONNE("GJ/t", false, GigajoulesPerTonne::new),
    TONNE_CO2_PER_GIGAJOULE("t CO₂/GJ", false, TonnesCO2PerGigajoule::new, "t CO2/GJ"),
    TONNE_CO2E_PER_MEGAWATT_HOUR(
            "t CO₂e/MWh", false, TonnesCO2ePerMegawattHour::new, "t CO2e/MWh", "t CO2/MWh"),
    PASSENGER_KILOMETRE("pkm", false, PassengerKilometres::new, "人公里", "人·km"),
    VEHICLE_KILOMETRE("vkm", false, VehicleKilometres::new, "车公里"),
    TONNE_KILOMETRE("tkm", false, TonneKilometres::new, "t·km", "吨公里"),
    ROOM_NIGHT("room-night", false, RoomNights::new, "间夜"),
    MEAL("meal", false, Meals::new, "meals", "餐次", "份"),
    KILOGRAM_CO2E_PER_KILOWATT_HOUR(
            "kg CO₂e/kWh", false, KilogramsCO2ePerKilowattHour::new, "kg CO2e/kWh", "kg CO2/kWh"),
    KILOGRAM_CO2E_PER_LITRE(
            "kg CO₂e/L", false, KilogramsCO2ePerLitre::new, "kg CO2e/L", "kg CO2/L"),
    KILOGRAM_CO2E_PER_KILOGRAM(
            "kg CO₂e/kg", false, KilogramsCO2ePerKilogram::new, "kg CO2e/kg", "kg CO2/kg"),
    KILOGRAM_CO2E_PER_CUBIC_METRE(
            "kg CO₂e/m³", false, KilogramsCO2ePerCubicMetre::new, "kg CO2e/m3", "kg CO2/m3"),
    KILOGRAM_CO2E_PER_TONNE(
            "kg CO₂e/t", false, KilogramsCO2ePerTonne::new, "kg CO2e/t", "kg CO2/t"),
    KILOGRAM_CO2E_PER_GIGAJOULE(
            "kg CO₂e/GJ", false, KilogramsCO2ePerGigajoule::new, "kg CO2e/GJ", "kg CO2/GJ"),
    KILOGRAM_CO2E_PER_PASSENGER_KILOMETRE(
            "kg CO₂e/pkm",
            false,
            KilogramsCO2ePerPassengerKilometre::new,
            "kg CO2e/pkm",
            "kg CO2/pkm"),
    KILOGRAM_CO2E_PER_VEHICLE_KILOMETRE(
            "kg CO₂e/vkm",
            false,
            KilogramsCO2ePerVehicleKilometre::new,
            "kg CO2e/vkm",
            "kg CO2/vkm"),
    KILOGRAM_CO2E_PER_TONNE_KILOMETRE(
            "kg CO₂e/tkm", false, KilogramsCO2ePerTonneKilometre::new, "kg CO2e/tkm", "kg CO2/tkm"),
    KILOGRAM_CO2E_PER_ROOM_NIGHT(
            "kg CO₂e/room-night",
            false,
            KilogramsCO2ePerRoomNight::new,
            "kg CO2e/room-night",
            "kg CO2e/间夜"),
    KILOGRAM_CO2E_PER_MEAL("kg CO₂e/meal", false, KilogramsCO2ePerMeal::new, "kg CO2e/meal"),
    YUAN("yuan", true, Yuan::new, "元");

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

    /// Whether a value may lie below zero.
    public boolean isSigned() {
        return signed;
    }

    /// A quantity of this unit.
    public Quantity quantity(double value) {
        return quantity.apply(value);
    }

    /// Whether it is read from this text.
    public boolean isSpelled(String text) {
        return symbol.equals(text) || spellings.contains(text);
    }

    /// @throws IllegalArgumentException when no unit is spelled so
    public static Unit parse(String text) {
        String wanted = text.strip();
        for (Unit unit : values()) {
            if (unit.isSpelled(wanted)) {
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
