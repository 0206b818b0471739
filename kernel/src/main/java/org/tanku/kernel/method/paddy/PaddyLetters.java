package org.tanku.kernel.method.paddy;

import org.tanku.kernel.method.Letters;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Atmospheres;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.GramsPerMole;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kelvins;
import org.tanku.kernel.quantity.KilogramsMethanePerHectare;
import org.tanku.kernel.quantity.KilogramsMethanePerHectareDay;
import org.tanku.kernel.quantity.KilogramsNitrogenPerHectare;
import org.tanku.kernel.quantity.KilogramsNitrousOxidePerKilogramNitrogen;
import org.tanku.kernel.quantity.LitreAtmospheresPerMoleKelvin;
import org.tanku.kernel.quantity.Litres;
import org.tanku.kernel.quantity.Milligrams;
import org.tanku.kernel.quantity.MilligramsPerMinute;
import org.tanku.kernel.quantity.MilligramsPerSquareMetre;
import org.tanku.kernel.quantity.MilligramsPerSquareMetreHour;
import org.tanku.kernel.quantity.Minutes;
import org.tanku.kernel.quantity.PartsPerMillion;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesPerHectare;
import org.tanku.kernel.trace.Symbol;

/// The letters of the methods of rice methane (稻田甲烷符号), as AMS-III.AU and the chamber rules use
/// them.
final class PaddyLetters {
    private PaddyLetters() {}

    static final Symbol<Hectares> A =
            Letters.of("A", Hectares::new, "采用项目做法的面积", "area under the project practice");
    static final Symbol<Days> L = Letters.of("L", Days::new, "种植天数", "days of cultivation");
    static final Symbol<KilogramsMethanePerHectare> EF =
            seasonal("EF", "季节排放因子", "emission of a season");
    static final Symbol<KilogramsMethanePerHectare> EF_F =
            seasonal("EF_f", "一块参照田的季节排放因子", "emission of a reference field");
    static final Symbol<KilogramsMethanePerHectare> EF_BL =
            seasonal("EF_BL", "基线季节排放因子", "baseline emission of a season");
    static final Symbol<KilogramsMethanePerHectare> EF_P =
            seasonal("EF_P", "项目季节排放因子", "project emission of a season");
    static final Symbol<TonnesCO2e> BE_G =
            Letters.co2e("BE_g", "一个种植模式的基线排放", "baseline emission of a pattern");
    static final Symbol<TonnesCO2e> BE = Letters.co2e("BE", "基线排放", "baseline emission");
    static final Symbol<TonnesCO2e> PE_G =
            Letters.co2e("PE_g", "一个种植模式的项目排放", "project emission of a pattern");
    static final Symbol<TonnesCO2e> PE = Letters.co2e("PE", "项目排放", "project emission");
    static final Symbol<TonnesCO2e> LE = Letters.co2e("LE", "泄漏", "leakage");
    static final Symbol<TonnesCO2e> ER = Letters.co2e("ER", "减排量", "emission reduction");
    static final Symbol<TonnesCO2e> ER_G =
            Letters.co2e("ER_g", "扣减前的减排量", "reduction before deduction");
    static final Symbol<TonnesCO2e> ER_NET =
            Letters.co2e("ER_net", "扣除氧化亚氮后的减排量", "reduction less nitrous oxide");
    static final Symbol<Ratio> U_D = Letters.share("U_d", "不确定性扣减率", "deduction for uncertainty");
    static final Symbol<Ratio> T_ONE_SIDED =
            Letters.factor("t", "单侧 66.7 % 置信水平的 t 值", "one-sided t at 66.7 % confidence");
    static final Symbol<Ratio> T_90 =
            Letters.factor("t_90", "双侧 90 % 置信水平的 t 值", "two-sided t at 90 % confidence");
    static final Symbol<Ratio> HALF_WIDTH =
            Symbols.ratio("h", "90 % 置信区间半宽占减排量的比例", "half of the 90 % interval as a share");
    static final Symbol<Ratio> HALF_WIDTH_MOST =
            Letters.factor("h_most", "90 % 置信区间半宽上限", "widest half of the 90 % interval");
    static final Symbol<TonnesCO2e> SE =
            Letters.co2e("SE", "减排量的标准误", "standard error of the reduction");

    static final Symbol<TonnesCO2e> ER_MOST =
            Letters.co2e("ER_most", "小规模上限", "limit of small scale");
    static final Symbol<Days> L_LEAST = Letters.of("L_least", Days::new, "季长下限", "shortest season");
    static final Symbol<Days> L_MOST = Letters.of("L_most", Days::new, "季长上限", "longest season");
    static final Symbol<Days> DRY_LEAST =
            Letters.of("d_least", Days::new, "晒田须超过的天数", "days that an aeration exceeds");
    static final Symbol<Ratio> YIELD_LEAST =
            Letters.share("yield_least", "产量下限（占基线）", "least share of the yield");
    static final Symbol<Ratio> FIELDS_LEAST =
            Letters.factor("fields_least", "参照田数下限", "least number of reference fields");
    static final Symbol<Ratio> CHAMBERS_LEAST =
            Letters.factor("chambers_least", "每田箱数下限", "least number of chambers");
    static final Symbol<Ratio> SAMPLES_LEAST =
            Letters.factor("samples_least", "每箱样品数下限", "least number of samples");
    static final Symbol<Minutes> TIME_MOST =
            Letters.of("τ_most", Minutes::new, "采样时长上限", "longest sampling");
    static final Symbol<Days> GAP_MOST =
            Letters.of("D_most", Days::new, "取样间隔上限", "longest gap between samplings");
    static final Symbol<Hectares> A_I =
            Letters.of("A_i", Hectares::new, "一块田的面积", "area of a field");

    static final Symbol<KilogramsMethanePerHectareDay> EF_C =
            daily("EF_c", "持续淹水、无有机物料的日排放因子", "daily factor, flooded, no amendment");
    static final Symbol<KilogramsMethanePerHectareDay> EF_D =
            daily("EF_d", "日排放因子", "daily emission factor");
    static final Symbol<KilogramsMethanePerHectareDay> DAILY_BL =
            daily("EF_dBL", "基线日排放因子", "baseline daily emission factor");
    static final Symbol<KilogramsMethanePerHectareDay> DAILY_P =
            daily("EF_dP", "项目日排放因子", "project daily emission factor");
    static final Symbol<KilogramsMethanePerHectareDay> EF_ER =
            daily("EF_ER", "日减排因子", "daily reduction factor");
    static final Symbol<Ratio> SF_W =
            Letters.factor("SF_w", "生长季水分管理换算系数", "scaling factor of on-season water");
    static final Symbol<Ratio> SF_WP =
            Letters.factor("SF_wP", "项目水分管理换算系数", "scaling factor of project water");
    static final Symbol<Ratio> SF_P =
            Letters.factor("SF_p", "季前水分状况换算系数", "scaling factor of pre-season water");
    static final Symbol<Ratio> SF_O =
            Letters.factor("SF_o", "有机物料换算系数", "scaling factor of organic amendments");
    static final Symbol<Ratio> MULTIPLE =
            Letters.factor("k_c", "EF_c 的倍数", "multiple of the daily factor");
    static final Symbol<TonnesPerHectare> ROA =
            Letters.of("ROA", TonnesPerHectare::new, "有机物料施用量", "rate of an organic amendment");
    static final Symbol<Ratio> CFOA =
            Letters.factor("CFOA", "有机物料转换系数", "conversion factor of the amendment");
    static final Symbol<TonnesPerHectare> X_I =
            Letters.of("x_o", TonnesPerHectare::new, "折合秸秆量", "amendment as fresh straw");
    static final Symbol<TonnesPerHectare> X_O =
            Letters.of("X_o", TonnesPerHectare::new, "折合秸秆总量", "all amendments as fresh straw");
    static final Symbol<Ratio> K_O =
            Letters.factor("k_o", "有机物料换算的指数", "exponent of organic amendments");

    static final Symbol<KilogramsNitrogenPerHectare> Q_N =
            Letters.of("Q_N", KilogramsNitrogenPerHectare::new, "年施氮量", "nitrogen in a year");
    static final Symbol<Ratio> EF1_BL =
            Letters.factor("EF1_BL", "基线稻田 N₂O-N 排放因子", "N₂O-N factor of the baseline water");
    static final Symbol<Ratio> EF1_P =
            Letters.factor("EF1_P", "项目稻田 N₂O-N 排放因子", "N₂O-N factor of the project water");
    static final Symbol<KilogramsNitrousOxidePerKilogramNitrogen> D_EF =
            Letters.of(
                    "ΔEF",
                    KilogramsNitrousOxidePerKilogramNitrogen::new,
                    "排水引起的 N₂O 因子增量",
                    "rise of the N₂O factor by drainage");
    static final Symbol<TonnesCO2e> PE_N2O =
            Letters.co2e("PE_N2O", "增加的氧化亚氮排放", "additional nitrous oxide");

    static final Symbol<PartsPerMillion> C =
            Letters.of("c", PartsPerMillion::new, "箱内甲烷浓度", "methane in the chamber's air");
    static final Symbol<Litres> V = Letters.of("V", Litres::new, "箱内空气体积", "air in the chamber");
    static final Symbol<GramsPerMole> M =
            Letters.of("M", GramsPerMole::new, "甲烷摩尔质量", "molar mass of methane");
    static final Symbol<Atmospheres> P = Letters.of("P", Atmospheres::new, "气压", "air pressure");
    static final Symbol<LitreAtmospheresPerMoleKelvin> R =
            Letters.of("R", LitreAtmospheresPerMoleKelvin::new, "气体常数", "gas constant");
    static final Symbol<Kelvins> T = Letters.of("T", Kelvins::new, "箱内温度", "temperature inside");
    static final Symbol<Milligrams> MASS =
            Letters.of("m", Milligrams::new, "箱内甲烷质量", "methane in the chamber");
    static final Symbol<Milligrams> SPREAD_M =
            Letters.of("q_m", Milligrams::new, "质量离差的平方和开方", "root of squared deviations of mass");
    static final Symbol<Minutes> TIME =
            Letters.of("τ", Minutes::new, "取样时刻", "minute of the sample");
    static final Symbol<Minutes> TIME_MEAN =
            Letters.of("τ̄", Minutes::new, "取样时刻平均值", "mean minute of the samples");
    static final Symbol<Minutes> SPREAD_T =
            Letters.of("q_τ", Minutes::new, "时刻离差的平方和开方", "root of squared deviations of time");
    static final Symbol<MilligramsPerMinute> SLOPE_PART =
            Letters.of(
                    "s_i", MilligramsPerMinute::new, "一个样品对斜率的贡献", "a sample's part of the slope");
    static final Symbol<MilligramsPerMinute> SLOPE =
            Letters.of("s", MilligramsPerMinute::new, "最小二乘斜率", "least-squares slope");
    static final Symbol<Ratio> R2 = Letters.share("r2", "决定系数", "coefficient of determination");
    static final Symbol<SquareMetres> A_CH =
            Letters.of("A_ch", SquareMetres::new, "箱底面积", "ground under the chamber");
    static final Symbol<MilligramsPerSquareMetreHour> F = flux("F", "甲烷通量", "methane flux");
    static final Symbol<MilligramsPerSquareMetreHour> F_DAY =
            flux("F_z", "当日各箱平均通量", "mean flux of the chambers on a day");
    static final Symbol<MilligramsPerSquareMetreHour> F1 =
            flux("F₁", "前一取样日的通量", "flux on the earlier day");
    static final Symbol<MilligramsPerSquareMetreHour> F2 =
            flux("F₂", "后一取样日的通量", "flux on the later day");
    static final Symbol<Days> D = Letters.of("D", Days::new, "两次取样相隔天数", "days between samplings");
    static final Symbol<MilligramsPerSquareMetre> E_Z =
            Letters.of("E_z", MilligramsPerSquareMetre::new, "时段累积排放", "emission of an interval");
    static final Symbol<MilligramsPerSquareMetre> E_S =
            Letters.of("E_s", MilligramsPerSquareMetre::new, "季节累积排放", "emission of the season");

    private static Symbol<KilogramsMethanePerHectare> seasonal(
            String name, String chinese, String english) {
        return Letters.of(name, KilogramsMethanePerHectare::new, chinese, english);
    }

    private static Symbol<KilogramsMethanePerHectareDay> daily(
            String name, String chinese, String english) {
        return Letters.of(name, KilogramsMethanePerHectareDay::new, chinese, english);
    }

    private static Symbol<MilligramsPerSquareMetreHour> flux(
            String name, String chinese, String english) {
        return Letters.of(name, MilligramsPerSquareMetreHour::new, chinese, english);
    }
}
