package org.tanku.kernel.method.footprint;

import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Gigajoules;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsCO2e;
import org.tanku.kernel.quantity.KilogramsCO2ePerCubicMetre;
import org.tanku.kernel.quantity.KilogramsCO2ePerGigajoule;
import org.tanku.kernel.quantity.KilogramsCO2ePerKilogram;
import org.tanku.kernel.quantity.KilogramsCO2ePerKilowattHour;
import org.tanku.kernel.quantity.KilogramsCO2ePerLitre;
import org.tanku.kernel.quantity.KilogramsCO2ePerMeal;
import org.tanku.kernel.quantity.KilogramsCO2ePerPassengerKilometre;
import org.tanku.kernel.quantity.KilogramsCO2ePerRoomNight;
import org.tanku.kernel.quantity.KilogramsCO2ePerTonne;
import org.tanku.kernel.quantity.KilogramsCO2ePerTonneKilometre;
import org.tanku.kernel.quantity.KilogramsCO2ePerVehicleKilometre;
import org.tanku.kernel.quantity.KilowattHours;
import org.tanku.kernel.quantity.Litres;
import org.tanku.kernel.quantity.Meals;
import org.tanku.kernel.quantity.PassengerKilometres;
import org.tanku.kernel.quantity.RoomNights;
import org.tanku.kernel.quantity.TonneKilometres;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.VehicleKilometres;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;

import java.util.List;

/// Activity times factor (活动水平乘以排放因子), one equation for each unit of activity.
public final class ActivityEquations {
    static final Source SOURCE =
            new Source("大型活动碳中和实施指南（试行），生态环境部公告 2019 年第 19 号", "核算：活动水平乘以排放因子", Confidence.FOUND);

    /// Emission of activity told in kWh.
    ///
    ///     E_i = AD_kWh · EF_kWh
    public static final Equation2<KilowattHours, KilogramsCO2ePerKilowattHour, KilogramsCO2e>
            OF_ELECTRICITY =
                    new Equation2<>(
                            formula(
                                    "footprint-electricity",
                                    "用电排放",
                                    "emission by electricity",
                                    "E_i = AD_kWh · EF_kWh"),
                            FootprintLetters.E_I,
                            FootprintLetters.AD_KWH,
                            FootprintLetters.EF_KWH,
                            (AD, EF) -> AD * EF);

    /// Emission of activity told in L.
    ///
    ///     E_i = AD_L · EF_L
    public static final Equation2<Litres, KilogramsCO2ePerLitre, KilogramsCO2e> OF_LITRES =
            new Equation2<>(
                    formula(
                            "footprint-litres",
                            "液体燃料排放",
                            "emission by litres",
                            "E_i = AD_L · EF_L"),
                    FootprintLetters.E_I,
                    FootprintLetters.AD_L,
                    FootprintLetters.EF_L,
                    (AD, EF) -> AD * EF);

    /// Emission of activity told in kg.
    ///
    ///     E_i = AD_kg · EF_kg
    public static final Equation2<Kilograms, KilogramsCO2ePerKilogram, KilogramsCO2e> OF_KILOGRAMS =
            new Equation2<>(
                    formula(
                            "footprint-kilograms",
                            "物料排放",
                            "emission by kilograms",
                            "E_i = AD_kg · EF_kg"),
                    FootprintLetters.E_I,
                    FootprintLetters.AD_KG,
                    FootprintLetters.EF_KG,
                    (AD, EF) -> AD * EF);

    /// Emission of activity told in m3.
    ///
    ///     E_i = AD_m3 · EF_m3
    public static final Equation2<CubicMetres, KilogramsCO2ePerCubicMetre, KilogramsCO2e>
            OF_CUBIC_METRES =
                    new Equation2<>(
                            formula(
                                    "footprint-cubic-metres",
                                    "气体与污水排放",
                                    "emission by cubic metres",
                                    "E_i = AD_m3 · EF_m3"),
                            FootprintLetters.E_I,
                            FootprintLetters.AD_M3,
                            FootprintLetters.EF_M3,
                            (AD, EF) -> AD * EF);

    /// Emission of activity told in t.
    ///
    ///     E_i = AD_t · EF_t
    public static final Equation2<Tonnes, KilogramsCO2ePerTonne, KilogramsCO2e> OF_WATER =
            new Equation2<>(
                    formula("footprint-water", "自来水等排放", "emission by tonnes", "E_i = AD_t · EF_t"),
                    FootprintLetters.E_I,
                    FootprintLetters.AD_T,
                    FootprintLetters.EF_T,
                    (AD, EF) -> AD * EF);

    /// Emission of activity told in GJ.
    ///
    ///     E_i = AD_GJ · EF_GJ
    public static final Equation2<Gigajoules, KilogramsCO2ePerGigajoule, KilogramsCO2e> OF_HEAT =
            new Equation2<>(
                    formula("footprint-heat", "热力排放", "emission by heat", "E_i = AD_GJ · EF_GJ"),
                    FootprintLetters.E_I,
                    FootprintLetters.AD_GJ,
                    FootprintLetters.EF_GJ,
                    (AD, EF) -> AD * EF);

    /// Emission of activity told in pkm.
    ///
    ///     E_i = AD_pkm · EF_pkm
    public static final Equation2<
                    PassengerKilometres, KilogramsCO2ePerPassengerKilometre, KilogramsCO2e>
            OF_PASSENGER_KILOMETRES =
                    new Equation2<>(
                            formula(
                                    "footprint-passenger-kilometres",
                                    "客运排放",
                                    "emission by passenger kilometres",
                                    "E_i = AD_pkm · EF_pkm"),
                            FootprintLetters.E_I,
                            FootprintLetters.AD_PKM,
                            FootprintLetters.EF_PKM,
                            (AD, EF) -> AD * EF);

    /// Emission of activity told in vkm.
    ///
    ///     E_i = AD_vkm · EF_vkm
    public static final Equation2<
                    VehicleKilometres, KilogramsCO2ePerVehicleKilometre, KilogramsCO2e>
            OF_VEHICLE_KILOMETRES =
                    new Equation2<>(
                            formula(
                                    "footprint-vehicle-kilometres",
                                    "车辆排放",
                                    "emission by vehicle kilometres",
                                    "E_i = AD_vkm · EF_vkm"),
                            FootprintLetters.E_I,
                            FootprintLetters.AD_VKM,
                            FootprintLetters.EF_VKM,
                            (AD, EF) -> AD * EF);

    /// Emission of activity told in tkm.
    ///
    ///     E_i = AD_tkm · EF_tkm
    public static final Equation2<TonneKilometres, KilogramsCO2ePerTonneKilometre, KilogramsCO2e>
            OF_TONNE_KILOMETRES =
                    new Equation2<>(
                            formula(
                                    "footprint-tonne-kilometres",
                                    "货运排放",
                                    "emission by tonne kilometres",
                                    "E_i = AD_tkm · EF_tkm"),
                            FootprintLetters.E_I,
                            FootprintLetters.AD_TKM,
                            FootprintLetters.EF_TKM,
                            (AD, EF) -> AD * EF);

    /// Emission of activity told in rn.
    ///
    ///     E_i = AD_rn · EF_rn
    public static final Equation2<RoomNights, KilogramsCO2ePerRoomNight, KilogramsCO2e>
            OF_ROOM_NIGHTS =
                    new Equation2<>(
                            formula(
                                    "footprint-room-nights",
                                    "住宿排放",
                                    "emission by room nights",
                                    "E_i = AD_rn · EF_rn"),
                            FootprintLetters.E_I,
                            FootprintLetters.AD_RN,
                            FootprintLetters.EF_RN,
                            (AD, EF) -> AD * EF);

    /// Emission of activity told in meal.
    ///
    ///     E_i = AD_meal · EF_meal
    public static final Equation2<Meals, KilogramsCO2ePerMeal, KilogramsCO2e> OF_MEALS =
            new Equation2<>(
                    formula(
                            "footprint-meals",
                            "餐饮排放",
                            "emission by meals",
                            "E_i = AD_meal · EF_meal"),
                    FootprintLetters.E_I,
                    FootprintLetters.AD_MEAL,
                    FootprintLetters.EF_MEAL,
                    (AD, EF) -> AD * EF);

    private ActivityEquations() {}

    static List<Equation<?>> list() {
        return List.of(
                OF_ELECTRICITY,
                OF_LITRES,
                OF_KILOGRAMS,
                OF_CUBIC_METRES,
                OF_WATER,
                OF_HEAT,
                OF_PASSENGER_KILOMETRES,
                OF_VEHICLE_KILOMETRES,
                OF_TONNE_KILOMETRES,
                OF_ROOM_NIGHTS,
                OF_MEALS);
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }
}
