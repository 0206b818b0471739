package org.tanku.kernel.method.manure;

import org.tanku.kernel.method.Letters;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.CubicMetresMethanePerKilogramSolids;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.DegreesCelsius;
import org.tanku.kernel.quantity.GigajoulesPerTonne;
import org.tanku.kernel.quantity.Heads;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsNitrogenPerHeadYear;
import org.tanku.kernel.quantity.KilogramsSolids;
import org.tanku.kernel.quantity.KilogramsSolidsPerHeadDay;
import org.tanku.kernel.quantity.MegawattHours;
import org.tanku.kernel.quantity.MegawattHoursPerTonne;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.TonnesCO2PerGigajoule;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerMegawattHour;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.trace.Symbol;

/// The letters of the methods of manure (粪污方法符号).
final class ManureLetters {
    private ManureLetters() {}

    static final Symbol<Heads> N = Letters.of("N", Heads::new, "年均存栏", "annual average heads");
    static final Symbol<KilogramsSolidsPerHeadDay> VS =
            Letters.of(
                    "VS",
                    KilogramsSolidsPerHeadDay::new,
                    "每头每日挥发性固体",
                    "volatile solids of a head in a day");
    static final Symbol<KilogramsSolidsPerHeadDay> VS_DEFAULT =
            Letters.of(
                    "VS_0", KilogramsSolidsPerHeadDay::new, "缺省挥发性固体", "default volatile solids");
    static final Symbol<Kilograms> W =
            Letters.of("W", Kilograms::new, "动物平均体重", "mean weight of an animal");
    static final Symbol<Kilograms> W_DEFAULT =
            Letters.of("W_0", Kilograms::new, "缺省体重", "default weight");
    static final Symbol<Days> DAYS = Letters.of("nd", Days::new, "年饲养天数", "days in the year");
    static final Symbol<KilogramsSolids> VS_Y =
            Letters.of("VS_y", KilogramsSolids::new, "年挥发性固体", "volatile solids in the year");
    static final Symbol<Tonnes> Q = Letters.of("Q", Tonnes::new, "粪污量", "manure treated");
    static final Symbol<Ratio> F_VS =
            Letters.share("f_VS", "挥发性固体占粪污的比例", "volatile solids in the manure");
    static final Symbol<CubicMetresMethanePerKilogramSolids> B0 =
            Letters.of(
                    "B0", CubicMetresMethanePerKilogramSolids::new, "最大产甲烷能力", "methane potential");
    static final Symbol<Ratio> MCF = Letters.share("MCF", "甲烷转化因子", "methane conversion factor");
    static final Symbol<Ratio> MS = Letters.share("MS", "该系统处理的比例", "share treated in the system");
    static final Symbol<TonnesPerCubicMetre> D_CH4 =
            Letters.of("D_CH4", TonnesPerCubicMetre::new, "甲烷密度", "density of methane");
    static final Symbol<Ratio> UF_B =
            Letters.factor("UF_b", "模型不确定性校正系数", "correction for model uncertainty");
    static final Symbol<TonnesCO2e> BE =
            Letters.of("BE", TonnesCO2e::new, "基线排放", "baseline emission");
    static final Symbol<TonnesCO2e> PE =
            Letters.of("PE", TonnesCO2e::new, "项目排放", "project emission");
    static final Symbol<TonnesCO2e> PE_PART =
            Letters.of("PE_i", TonnesCO2e::new, "一项项目排放", "one part of the project emission");
    static final Symbol<TonnesCO2e> PE_EC =
            Letters.of("PE_EC", TonnesCO2e::new, "用电排放", "emission of electricity");
    static final Symbol<TonnesCO2e> PE_FC =
            Letters.of("PE_FC", TonnesCO2e::new, "燃料排放", "emission of fuel");
    static final Symbol<TonnesCO2e> PE_RO =
            Letters.of("PE_RO", TonnesCO2e::new, "渗滤液排放", "emission of run-off");
    static final Symbol<TonnesCO2e> LE = Letters.of("LE", TonnesCO2e::new, "泄漏", "leakage");
    static final Symbol<TonnesCO2e> ER =
            Letters.of("ER", TonnesCO2e::new, "减排量", "emission reduction");
    static final Symbol<TonnesCO2e> ER_PART =
            Letters.of("ER_i", TonnesCO2e::new, "一条记录的减排量", "reduction of one record");
    static final Symbol<TonnesCO2e> ER_YEAR =
            Letters.of("ER_y", TonnesCO2e::new, "年减排量", "reduction of the year");
    static final Symbol<TonnesCO2e> ER_MOST =
            Letters.co2e("ER_most", "小规模上限", "limit of small scale");
    static final Symbol<KilogramsNitrogenPerHeadYear> NEX =
            Letters.of(
                    "Nex",
                    KilogramsNitrogenPerHeadYear::new,
                    "每头年氮排泄量",
                    "nitrogen excreted by a head in a year");
    static final Symbol<Ratio> EF3 =
            Letters.factor("EF3", "粪便管理 N₂O-N 因子", "N₂O-N factor of the system");
    static final Symbol<Ratio> EF4 =
            Letters.factor("EF4", "沉降 N₂O-N 因子", "N₂O-N factor of deposition");
    static final Symbol<Ratio> EF5 =
            Letters.factor("EF5", "淋溶 N₂O-N 因子", "N₂O-N factor of leaching");
    static final Symbol<Ratio> FRAC_GAS =
            Letters.share("Frac_GAS", "氮挥发比例", "share of nitrogen that volatilises");
    static final Symbol<Ratio> FRAC_LEACH =
            Letters.share("Frac_LEACH", "氮淋溶比例", "share of nitrogen that leaches");
    static final Symbol<Ratio> K_CH4 =
            Letters.factor("k_CH4", "堆肥甲烷因子（t/t 湿重）", "methane of composting per wet tonne");
    static final Symbol<Ratio> K_N2O =
            Letters.factor(
                    "k_N2O", "堆肥氧化亚氮因子（t/t 湿重）", "nitrous oxide of composting per wet tonne");
    static final Symbol<MegawattHoursPerTonne> K_EC =
            Letters.of(
                    "k_EC",
                    MegawattHoursPerTonne::new,
                    "未计量时单位处理量耗电",
                    "electricity per tonne where unmetered");
    static final Symbol<MegawattHours> EC =
            Letters.of("EC", MegawattHours::new, "用电量", "electricity used");
    static final Symbol<TonnesCO2ePerMegawattHour> EF_GRID =
            Letters.of(
                    "EF_grid",
                    TonnesCO2ePerMegawattHour::new,
                    "电网排放因子",
                    "emission factor of the grid");
    static final Symbol<Ratio> TDL = Letters.factor("TDL", "输配电损失率", "losses of transmission");
    static final Symbol<Tonnes> FC = Letters.of("FC", Tonnes::new, "燃料消耗量", "fuel used");
    static final Symbol<GigajoulesPerTonne> NCV =
            Letters.of("NCV", GigajoulesPerTonne::new, "燃料低位热值", "net calorific value");
    static final Symbol<TonnesCO2PerGigajoule> EF_FUEL =
            Letters.of(
                    "EF_fuel", TonnesCO2PerGigajoule::new, "燃料排放因子", "emission factor of the fuel");
    static final Symbol<CubicMetres> Q_RO = Letters.of("Q_RO", CubicMetres::new, "渗滤液量", "run-off");
    static final Symbol<TonnesPerCubicMetre> COD =
            Letters.of("COD", TonnesPerCubicMetre::new, "渗滤液化学需氧量", "oxygen demand of the run-off");
    static final Symbol<Ratio> B0_WW =
            Letters.factor("B0_ww", "单位 COD 产甲烷能力", "methane potential of oxygen demand");
    static final Symbol<Ratio> MCF_RO =
            Letters.share("MCF_RO", "渗滤液甲烷转化因子", "conversion factor of run-off");
    static final Symbol<DegreesCelsius> T_LEAST =
            Letters.of(
                    "t_least",
                    DegreesCelsius::new,
                    "年均温下限（不含）",
                    "mean temperature that the site exceeds");
    static final Symbol<Ratio> UF_RO =
            Letters.factor("UF_RO", "渗滤液不确定性校正系数", "correction for run-off");
}
