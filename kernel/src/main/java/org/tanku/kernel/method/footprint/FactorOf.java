package org.tanku.kernel.method.footprint;

import org.tanku.kernel.quantity.Unit;

import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of activity that have a factor (排放因子目录), each with its row, its source and its unit:
/// the unit is part of the key, a taxi is told per vehicle and kilometre.
public enum FactorOf {
    ELECTRICITY("电力", EmissionSource.E3_ELECTRICITY_AND_HEAT, ActivityUnit.KWH, Quality.OFFICIAL),
    HEAT("外购热力", EmissionSource.E3_ELECTRICITY_AND_HEAT, ActivityUnit.GJ, Quality.STANDARD),
    NATURAL_GAS(
            "天然气",
            EmissionSource.E1_STATIONARY_COMBUSTION,
            ActivityUnit.CUBIC_METRE,
            Quality.STANDARD),
    LIQUEFIED_GAS(
            "液化石油气",
            EmissionSource.E1_STATIONARY_COMBUSTION,
            ActivityUnit.KILOGRAM,
            Quality.STANDARD),
    FUEL_OIL(
            "燃料油",
            EmissionSource.E1_STATIONARY_COMBUSTION,
            ActivityUnit.KILOGRAM,
            Quality.STANDARD),
    DIESEL_KILOGRAMS(
            "柴油", EmissionSource.E2_MOBILE_COMBUSTION, ActivityUnit.KILOGRAM, Quality.STANDARD),
    DIESEL_LITRES("柴油", EmissionSource.E2_MOBILE_COMBUSTION, ActivityUnit.LITRE, Quality.STANDARD),
    PETROL_KILOGRAMS(
            "汽油", EmissionSource.E2_MOBILE_COMBUSTION, ActivityUnit.KILOGRAM, Quality.STANDARD),
    PETROL_LITRES("汽油", EmissionSource.E2_MOBILE_COMBUSTION, ActivityUnit.LITRE, Quality.STANDARD),
    AIR("航空", EmissionSource.E4_TRAVEL, ActivityUnit.PKM, Quality.DATABASE),
    RAIL("铁路", EmissionSource.E4_TRAVEL, ActivityUnit.PKM, Quality.DATABASE),
    COACH("柴油客车", EmissionSource.E4_TRAVEL, ActivityUnit.PKM, Quality.DATABASE),
    GAS_BUS("CNG 公交", EmissionSource.E4_TRAVEL, ActivityUnit.PKM, Quality.DATABASE),
    METRO("地铁", EmissionSource.E4_TRAVEL, ActivityUnit.PKM, Quality.DATABASE),
    TAXI("汽油出租车", EmissionSource.E4_TRAVEL, ActivityUnit.VKM, Quality.DATABASE),
    PRIVATE_CAR("私家车", EmissionSource.E4_TRAVEL, ActivityUnit.VKM, Quality.DATABASE),
    ROOM_NIGHT("住宿", EmissionSource.E5_STAY_AND_MEALS, ActivityUnit.ROOM_NIGHT, Quality.DATABASE),
    MEAL("餐次", EmissionSource.E5_STAY_AND_MEALS, ActivityUnit.MEAL, Quality.USER),
    OFFICE_SUPPLIES("办公用品", EmissionSource.E6_SUPPLIES, ActivityUnit.KILOGRAM, Quality.DATABASE),
    PAPER("纸张", EmissionSource.E6_SUPPLIES, ActivityUnit.KILOGRAM, Quality.RECALLED),
    TAP_WATER("自来水", EmissionSource.E6_SUPPLIES, ActivityUnit.TONNE, Quality.STANDARD),
    LIGHT_PETROL_TRUCK("轻型汽油货车", EmissionSource.E6_SUPPLIES, ActivityUnit.TKM, Quality.STANDARD),
    DIESEL_TRUCK_2_T("2 t 柴油货车", EmissionSource.E6_SUPPLIES, ActivityUnit.TKM, Quality.STANDARD),
    DIESEL_TRUCK_8_T("8 t 柴油货车", EmissionSource.E6_SUPPLIES, ActivityUnit.TKM, Quality.STANDARD),
    DIESEL_TRUCK_18_T("18 t 柴油货车", EmissionSource.E6_SUPPLIES, ActivityUnit.TKM, Quality.STANDARD),
    DIESEL_TRUCK_30_T("30 t 柴油货车", EmissionSource.E6_SUPPLIES, ActivityUnit.TKM, Quality.STANDARD),
    RAIL_FREIGHT("铁路货运", EmissionSource.E6_SUPPLIES, ActivityUnit.TKM, Quality.STANDARD),
    LANDFILL("填埋垃圾", EmissionSource.E7_WASTE, ActivityUnit.KILOGRAM, Quality.DATABASE),
    WASTE_WATER("污水", EmissionSource.E7_WASTE, ActivityUnit.CUBIC_METRE, Quality.DATABASE);

    private final String row;
    private final EmissionSource source;
    private final ActivityUnit<?, ?> unit;
    private final Quality quality;

    FactorOf(String row, EmissionSource source, ActivityUnit<?, ?> unit, Quality quality) {
        this.row = row;
        this.source = source;
        this.unit = unit;
        this.quality = quality;
    }

    public String row() {
        return row;
    }

    public EmissionSource source() {
        return source;
    }

    public Quality quality() {
        return quality;
    }

    /// The unit in which its activity is told.
    public Unit unit() {
        return unit.unit();
    }

    ActivityUnit<?, ?> activity() {
        return unit;
    }

    /// The kind by row and unit, as a form gives them.
    public static Optional<FactorOf> find(String row, Unit unit) {
        return Stream.of(values())
                .filter(each -> each.row.equals(row) && each.unit() == unit)
                .findFirst();
    }

    /// How good a factor is (因子质量), best first.
    public enum Quality {
        /// Announced by the state for a year.
        OFFICIAL,
        /// Printed in a national standard.
        STANDARD,
        /// A data base of medium to low quality.
        DATABASE,
        /// Known from memory only.
        RECALLED,
        /// Supplied by the user.
        USER
    }
}
