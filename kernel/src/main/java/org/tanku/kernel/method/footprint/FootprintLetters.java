package org.tanku.kernel.method.footprint;

import org.tanku.kernel.method.Letters;
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
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.RoomNights;
import org.tanku.kernel.quantity.TonneKilometres;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.VehicleKilometres;
import org.tanku.kernel.trace.Symbol;

/// The letters of footprints (碳足迹符号).
final class FootprintLetters {
    private FootprintLetters() {}

    static final Symbol<KilowattHours> AD_KWH =
            Letters.of("AD_kWh", KilowattHours::new, "用电活动水平", "activity: electricity");
    static final Symbol<KilogramsCO2ePerKilowattHour> EF_KWH =
            Letters.of(
                    "EF_kWh",
                    KilogramsCO2ePerKilowattHour::new,
                    "用电排放因子",
                    "emission factor: electricity");
    static final Symbol<Litres> AD_L =
            Letters.of("AD_L", Litres::new, "液体燃料活动水平", "activity: liquid");
    static final Symbol<KilogramsCO2ePerLitre> EF_L =
            Letters.of("EF_L", KilogramsCO2ePerLitre::new, "液体燃料排放因子", "emission factor: liquid");
    static final Symbol<Kilograms> AD_KG =
            Letters.of("AD_kg", Kilograms::new, "物料活动水平", "activity: mass");
    static final Symbol<KilogramsCO2ePerKilogram> EF_KG =
            Letters.of("EF_kg", KilogramsCO2ePerKilogram::new, "物料排放因子", "emission factor: mass");
    static final Symbol<CubicMetres> AD_M3 =
            Letters.of("AD_m3", CubicMetres::new, "气体与污水活动水平", "activity: volume");
    static final Symbol<KilogramsCO2ePerCubicMetre> EF_M3 =
            Letters.of(
                    "EF_m3",
                    KilogramsCO2ePerCubicMetre::new,
                    "气体与污水排放因子",
                    "emission factor: volume");
    static final Symbol<Tonnes> AD_T =
            Letters.of("AD_t", Tonnes::new, "自来水等活动水平", "activity: tonnes");
    static final Symbol<KilogramsCO2ePerTonne> EF_T =
            Letters.of("EF_t", KilogramsCO2ePerTonne::new, "自来水等排放因子", "emission factor: tonnes");
    static final Symbol<Gigajoules> AD_GJ =
            Letters.of("AD_GJ", Gigajoules::new, "热力活动水平", "activity: heat");
    static final Symbol<KilogramsCO2ePerGigajoule> EF_GJ =
            Letters.of("EF_GJ", KilogramsCO2ePerGigajoule::new, "热力排放因子", "emission factor: heat");
    static final Symbol<PassengerKilometres> AD_PKM =
            Letters.of("AD_pkm", PassengerKilometres::new, "客运活动水平", "activity: passengers");
    static final Symbol<KilogramsCO2ePerPassengerKilometre> EF_PKM =
            Letters.of(
                    "EF_pkm",
                    KilogramsCO2ePerPassengerKilometre::new,
                    "客运排放因子",
                    "emission factor: passengers");
    static final Symbol<VehicleKilometres> AD_VKM =
            Letters.of("AD_vkm", VehicleKilometres::new, "车辆活动水平", "activity: vehicles");
    static final Symbol<KilogramsCO2ePerVehicleKilometre> EF_VKM =
            Letters.of(
                    "EF_vkm",
                    KilogramsCO2ePerVehicleKilometre::new,
                    "车辆排放因子",
                    "emission factor: vehicles");
    static final Symbol<TonneKilometres> AD_TKM =
            Letters.of("AD_tkm", TonneKilometres::new, "货运活动水平", "activity: freight");
    static final Symbol<KilogramsCO2ePerTonneKilometre> EF_TKM =
            Letters.of(
                    "EF_tkm",
                    KilogramsCO2ePerTonneKilometre::new,
                    "货运排放因子",
                    "emission factor: freight");
    static final Symbol<RoomNights> AD_RN =
            Letters.of("AD_rn", RoomNights::new, "住宿活动水平", "activity: room-nights");
    static final Symbol<KilogramsCO2ePerRoomNight> EF_RN =
            Letters.of(
                    "EF_rn",
                    KilogramsCO2ePerRoomNight::new,
                    "住宿排放因子",
                    "emission factor: room-nights");
    static final Symbol<Meals> AD_MEAL =
            Letters.of("AD_meal", Meals::new, "餐饮活动水平", "activity: meals");
    static final Symbol<KilogramsCO2ePerMeal> EF_MEAL =
            Letters.of("EF_meal", KilogramsCO2ePerMeal::new, "餐饮排放因子", "emission factor: meals");
    static final Symbol<KilogramsCO2e> E_I =
            Letters.of("E_i", KilogramsCO2e::new, "一条活动的排放", "emission of a line");
    static final Symbol<KilogramsCO2e> E_K =
            Letters.of("E_k", KilogramsCO2e::new, "一个排放源的排放", "emission of a source");
    static final Symbol<KilogramsCO2e> E_KG =
            Letters.of("E_kg", KilogramsCO2e::new, "碳足迹（千克）", "footprint in kilograms");
    static final Symbol<TonnesCO2e> E = Letters.of("E", TonnesCO2e::new, "碳足迹", "footprint");
    static final Symbol<Ratio> PERSONS = Letters.factor("n", "人次", "persons");
    static final Symbol<PassengerKilometres> D_PKM =
            Letters.of("l", PassengerKilometres::new, "每人行程", "journey of a person");
    static final Symbol<Ratio> U_AD =
            Letters.factor("u_AD", "活动水平的相对不确定性", "relative uncertainty of the activity");
    static final Symbol<Ratio> U_EF =
            Letters.factor("u_EF", "排放因子的相对不确定性", "relative uncertainty of the factor");
    static final Symbol<Ratio> U_I =
            Letters.factor("u_i", "一条活动的相对不确定性", "relative uncertainty of a line");
    static final Symbol<KilogramsCO2e> D_I =
            Letters.of("δ_i", KilogramsCO2e::new, "一条活动的绝对不确定性", "absolute uncertainty of a line");
    static final Symbol<KilogramsCO2e> D_ALL =
            Letters.of("δ", KilogramsCO2e::new, "合计的绝对不确定性", "absolute uncertainty of the total");
    static final Symbol<Ratio> U_ALL =
            Letters.factor("u", "合计的相对不确定性", "relative uncertainty of the total");
}
