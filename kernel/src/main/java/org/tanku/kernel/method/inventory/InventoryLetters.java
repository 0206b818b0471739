package org.tanku.kernel.method.inventory;

import org.tanku.kernel.method.Letters;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.Heads;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.KilogramsMethanePerHeadYear;
import org.tanku.kernel.quantity.KilogramsMethanePerHectare;
import org.tanku.kernel.quantity.KilogramsMethanePerHectareDay;
import org.tanku.kernel.quantity.KilogramsNitrogenPerHeadYear;
import org.tanku.kernel.quantity.KilogramsNitrousOxidePerHeadYear;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesMethane;
import org.tanku.kernel.quantity.TonnesNitrogen;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.trace.Symbol;

/// The letters of the farm inventory (农业清单符号).
final class InventoryLetters {
    private InventoryLetters() {}

    static final Symbol<Hectares> A = Letters.of("A", Hectares::new, "播种面积", "sown area");
    static final Symbol<KilogramsMethanePerHectare> EF_RICE =
            Letters.of(
                    "EF_rice",
                    KilogramsMethanePerHectare::new,
                    "稻田甲烷排放因子",
                    "methane factor of rice");
    static final Symbol<KilogramsMethanePerHectareDay> EF_D =
            Letters.of(
                    "EF_d", KilogramsMethanePerHectareDay::new, "日排放因子", "daily emission factor");
    static final Symbol<Days> L = Letters.of("L", Days::new, "种植天数", "days of cultivation");
    static final Symbol<KilogramsMethanePerHectareDay> EF_C =
            Letters.of(
                    "EF_c",
                    KilogramsMethanePerHectareDay::new,
                    "持续淹水、无有机物料的日排放因子",
                    "daily factor, flooded, no amendment");
    static final Symbol<Ratio> SF_W =
            Letters.factor("SF_w", "生长季水分管理换算系数", "scaling factor of on-season water");
    static final Symbol<Ratio> SF_P =
            Letters.factor("SF_p", "季前水分状况换算系数", "scaling factor of pre-season water");
    static final Symbol<Heads> N =
            Letters.of("N", Heads::new, "存栏", "heads at the end of the year");
    static final Symbol<KilogramsMethanePerHeadYear> EF_ENT =
            Letters.of(
                    "EF_ent",
                    KilogramsMethanePerHeadYear::new,
                    "肠道发酵甲烷因子",
                    "enteric methane factor");
    static final Symbol<KilogramsMethanePerHeadYear> EF_M_CH4 =
            Letters.of(
                    "EF_mCH4",
                    KilogramsMethanePerHeadYear::new,
                    "粪便管理甲烷因子",
                    "manure methane factor");
    static final Symbol<KilogramsNitrousOxidePerHeadYear> EF_M_N2O =
            Letters.of(
                    "EF_mN2O",
                    KilogramsNitrousOxidePerHeadYear::new,
                    "粪便管理氧化亚氮因子",
                    "manure nitrous oxide factor");
    static final Symbol<KilogramsNitrogenPerHeadYear> NEX =
            Letters.of(
                    "Nex",
                    KilogramsNitrogenPerHeadYear::new,
                    "每头年氮排泄量",
                    "nitrogen excreted by a head in a year");
    static final Symbol<TonnesNitrogen> N_I =
            Letters.of("N_i", TonnesNitrogen::new, "一种畜禽的氮排泄量", "nitrogen excreted by a herd");
    static final Symbol<TonnesNitrogen> N_EXCR =
            Letters.of("N_excr", TonnesNitrogen::new, "畜禽氮排泄总量", "nitrogen excreted by all herds");
    static final Symbol<TonnesNitrogen> N_GRAZ =
            Letters.of("N_graz", TonnesNitrogen::new, "放牧排泄氮", "nitrogen dropped while grazing");
    static final Symbol<TonnesNitrogen> N_FUEL =
            Letters.of("N_fuel", TonnesNitrogen::new, "作燃料的粪便氮", "nitrogen of dung burnt as fuel");
    static final Symbol<TonnesNitrogen> N_RURAL =
            Letters.of(
                    "N_rural", TonnesNitrogen::new, "乡村人口排泄氮", "nitrogen excreted by rural people");
    static final Symbol<TonnesNitrogen> N_AVAIL =
            Letters.of(
                    "N_avail",
                    TonnesNitrogen::new,
                    "可还田的排泄氮",
                    "excreted nitrogen at hand for fields");
    static final Symbol<TonnesNitrogen> N_LOST =
            Letters.of(
                    "N_N2O",
                    TonnesNitrogen::new,
                    "粪便管理中以氧化亚氮损失的氮",
                    "nitrogen lost as nitrous oxide in management");
    static final Symbol<TonnesNitrogen> N_MANURE =
            Letters.of("N_manure", TonnesNitrogen::new, "粪肥氮", "nitrogen of manure on fields");
    static final Symbol<TonnesNitrogen> N_LIVESTOCK =
            Letters.of(
                    "N_livestock",
                    TonnesNitrogen::new,
                    "畜禽与乡村人口排泄氮",
                    "nitrogen excreted by livestock and rural people");
    static final Symbol<TonnesNitrogen> N_CHEM =
            Letters.of("N_chem", TonnesNitrogen::new, "化肥氮", "nitrogen of chemical fertiliser");
    static final Symbol<TonnesNitrogen> N_ABOVE =
            Letters.of("N_above", TonnesNitrogen::new, "秸秆还田氮", "nitrogen of straw returned");
    static final Symbol<TonnesNitrogen> N_BELOW =
            Letters.of("N_below", TonnesNitrogen::new, "根氮", "nitrogen of roots");
    static final Symbol<TonnesNitrogen> N_PART =
            Letters.of(
                    "N_s",
                    TonnesNitrogen::new,
                    "一种作物的秸秆或根氮",
                    "nitrogen of straw or roots of a crop");
    static final Symbol<TonnesNitrogen> N_STRAW =
            Letters.of("N_straw", TonnesNitrogen::new, "秸秆还田氮合计", "nitrogen of straw and roots");
    static final Symbol<TonnesNitrogen> N_INPUT =
            Letters.of("N_input", TonnesNitrogen::new, "农用地氮输入", "nitrogen put on fields");
    static final Symbol<TonnesNitrogen> D_N =
            Letters.of("ΔN", TonnesNitrogen::new, "减施的氮", "nitrogen no longer put on fields");
    static final Symbol<Tonnes> Y = Letters.of("Y", Tonnes::new, "作物产量", "yield");
    static final Symbol<Ratio> HI = Letters.share("HI", "经济系数", "harvest index");
    static final Symbol<Ratio> D = Letters.share("d", "干重比", "dry share");
    static final Symbol<Ratio> SHARE = Letters.share("r", "秸秆还田率", "share of straw returned");
    static final Symbol<Ratio> ROOT = Letters.factor("R", "根冠比", "root-to-shoot ratio");
    static final Symbol<Ratio> N_RATE = Letters.share("n", "秸秆含氮量", "nitrogen in straw");
    static final Symbol<Ratio> F_L =
            Letters.share("f_L", "粪肥淋溶径流损失率", "manure nitrogen lost by leaching");
    static final Symbol<Ratio> F_V =
            Letters.share("f_V", "粪肥挥发损失率", "manure nitrogen lost by volatilising");
    static final Symbol<Ratio> F_DEP =
            Letters.share("f_dep", "农用地氮挥发率", "field nitrogen that volatilises");
    static final Symbol<Ratio> F_LEACH =
            Letters.share("f_leach", "农用地氮淋溶径流率", "field nitrogen that leaches");
    static final Symbol<Ratio> EF_DIRECT =
            Letters.factor("EF_direct", "农用地直接排放因子", "direct factor of fields");
    static final Symbol<Ratio> EF4 =
            Letters.factor("EF4", "沉降 N₂O-N 因子", "N₂O-N factor of deposition");
    static final Symbol<Ratio> EF5 =
            Letters.factor("EF5", "淋溶 N₂O-N 因子", "N₂O-N factor of leaching");
    static final Symbol<Ratio> EF_N =
            Letters.factor("EF_N", "每单位氮的 N₂O-N", "N₂O-N for a unit of nitrogen");
    static final Symbol<TonnesMethane> M_RICE =
            Letters.of("M_rice", TonnesMethane::new, "稻田甲烷", "methane of rice");
    static final Symbol<TonnesMethane> M_ENT =
            Letters.of("M_ent", TonnesMethane::new, "肠道发酵甲烷", "enteric methane");
    static final Symbol<TonnesMethane> M_MAN =
            Letters.of("M_man", TonnesMethane::new, "粪便管理甲烷", "methane of manure");
    static final Symbol<TonnesMethane> M_PART =
            Letters.of("M_i", TonnesMethane::new, "一项甲烷排放", "one line of methane");
    static final Symbol<TonnesMethane> M_SOURCE =
            Letters.of("M_k", TonnesMethane::new, "一个排放源的甲烷", "methane of a source");
    static final Symbol<TonnesNitrousOxide> X_MAN =
            Letters.of("X_man", TonnesNitrousOxide::new, "粪便管理氧化亚氮", "nitrous oxide of manure");
    static final Symbol<TonnesNitrousOxide> X_DIRECT =
            Letters.of(
                    "X_direct",
                    TonnesNitrousOxide::new,
                    "农用地直接氧化亚氮",
                    "direct nitrous oxide of fields");
    static final Symbol<TonnesNitrousOxide> X_DEP =
            Letters.of("X_dep", TonnesNitrousOxide::new, "沉降氧化亚氮", "nitrous oxide of deposition");
    static final Symbol<TonnesNitrousOxide> X_LEACH =
            Letters.of("X_leach", TonnesNitrousOxide::new, "淋溶氧化亚氮", "nitrous oxide of leaching");
    static final Symbol<TonnesNitrousOxide> X_PART =
            Letters.of("X_i", TonnesNitrousOxide::new, "一项氧化亚氮排放", "one line of nitrous oxide");
    static final Symbol<TonnesNitrousOxide> X_SOURCE =
            Letters.of("X_k", TonnesNitrousOxide::new, "一个排放源的氧化亚氮", "nitrous oxide of a source");
    static final Symbol<TonnesNitrousOxide> X_SOIL =
            Letters.of("X_soil", TonnesNitrousOxide::new, "农用地氧化亚氮", "nitrous oxide of fields");
    static final Symbol<TonnesCO2e> E =
            Letters.of("E", TonnesCO2e::new, "清单总量", "total of the inventory");
    static final Symbol<TonnesCO2e> DE =
            Letters.of("ΔE", TonnesCO2e::new, "减少的排放", "emission avoided");
    static final Symbol<TonnesCO2e> E_ITEM =
            Letters.co2e("E_i", "一项减少的排放", "emission that one item avoids");
    static final Symbol<Ratio> BENCH = Letters.factor("b", "与对照值之比", "ratio to the benchmark");
    static final Symbol<TonnesMethane> M_REF =
            Letters.of("M_ref", TonnesMethane::new, "甲烷对照值", "methane of the benchmark");
    static final Symbol<TonnesNitrousOxide> X_REF =
            Letters.of(
                    "X_ref", TonnesNitrousOxide::new, "氧化亚氮对照值", "nitrous oxide of the benchmark");
}
