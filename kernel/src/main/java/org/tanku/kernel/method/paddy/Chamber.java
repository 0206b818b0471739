package org.tanku.kernel.method.paddy;

import org.tanku.kernel.quantity.Atmospheres;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.GramsPerMole;
import org.tanku.kernel.quantity.Kelvins;
import org.tanku.kernel.quantity.KilogramsMethanePerHectare;
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
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.EquationOfMany;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Summation;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// From air in a closed chamber to the emission of a season (密闭箱法).
public final class Chamber {
    static final Source SOURCE =
            new Source("AMS-III.AU 与 VM0051 v1.1", "密闭箱—气相色谱法", Confidence.FOUND);

    /// Methane in the chamber by its share of the air, equation (11).
    ///
    ///     m = c · V · M · P / (R · T · 1000)
    public static final Equation6<
                    PartsPerMillion,
                    Litres,
                    GramsPerMole,
                    Atmospheres,
                    LitreAtmospheresPerMoleKelvin,
                    Kelvins,
                    Milligrams>
            MASS =
                    new Equation6<>(
                            formula(
                                    "chamber-mass",
                                    "箱内甲烷质量",
                                    "methane in the chamber",
                                    "m = c · V · M · P / (R · T · 1000)"),
                            PaddyLetters.MASS,
                            PaddyLetters.C,
                            PaddyLetters.V,
                            PaddyLetters.M,
                            PaddyLetters.P,
                            PaddyLetters.R,
                            PaddyLetters.T,
                            (c, V, M, P, R, T) ->
                                    c
                                            / PartsPerMillion.PER_WHOLE
                                            * V
                                            * M
                                            * P
                                            / (R * T)
                                            * Milligrams.PER_GRAM);

    /// The mean minute of the samples of a set.
    ///
    ///     τ̄ = mean(τ)
    public static final EquationOfMany<Minutes, Minutes> MEAN_TIME =
            new EquationOfMany<>(
                    formula(
                            "chamber-mean-time",
                            "取样时刻平均值",
                            "mean minute of the samples",
                            "τ̄ = mean(τ)"),
                    PaddyLetters.TIME_MEAN,
                    PaddyLetters.TIME,
                    Chamber::meanOf);

    /// How far the minutes of a set lie apart.
    ///
    ///     q_τ = √(Σ (τ − mean(τ))²)
    public static final EquationOfMany<Minutes, Minutes> SPREAD_OF_TIME =
            new EquationOfMany<>(
                    formula(
                            "chamber-spread-of-time",
                            "时刻离差平方和的平方根",
                            "root of squared deviations of time",
                            "q_τ = √(Σ (τ − mean(τ))²)"),
                    PaddyLetters.SPREAD_T,
                    PaddyLetters.TIME,
                    Chamber::spreadOf);

    /// How far the masses of a set lie apart.
    ///
    ///     q_m = √(Σ (m − mean(m))²)
    public static final EquationOfMany<Milligrams, Milligrams> SPREAD_OF_MASS =
            new EquationOfMany<>(
                    formula(
                            "chamber-spread-of-mass",
                            "质量离差平方和的平方根",
                            "root of squared deviations of mass",
                            "q_m = √(Σ (m − mean(m))²)"),
                    PaddyLetters.SPREAD_M,
                    PaddyLetters.MASS,
                    Chamber::spreadOf);

    /// What one sample adds to the least-squares slope.
    ///
    ///     s_i = (τ − τ̄) · m / q_τ²
    public static final Equation4<Minutes, Minutes, Milligrams, Minutes, MilligramsPerMinute>
            SLOPE_PART =
                    new Equation4<>(
                            formula(
                                    "chamber-slope-part",
                                    "一个样品对斜率的贡献",
                                    "a sample's part of the slope",
                                    "s_i = (τ − τ̄) · m / q_τ²"),
                            PaddyLetters.SLOPE_PART,
                            PaddyLetters.TIME,
                            PaddyLetters.TIME_MEAN,
                            PaddyLetters.MASS,
                            PaddyLetters.SPREAD_T,
                            (time, mean, m, q) -> (time - mean) * m / (q * q));

    /// The least-squares slope of mass against time, equation (12).
    ///
    ///     s = Σ s_i
    public static final Total<MilligramsPerMinute> SLOPE =
            new Total<>(
                    formula("chamber-slope", "最小二乘斜率", "least-squares slope", "s = Σ s_i"),
                    PaddyLetters.SLOPE,
                    PaddyLetters.SLOPE_PART);

    /// How well a line fits the samples of a set.
    ///
    ///     r2 = (s · q_τ / q_m)²
    public static final Equation3<MilligramsPerMinute, Minutes, Milligrams, Ratio> DETERMINATION =
            new Equation3<>(
                    formula(
                            "chamber-r2",
                            "决定系数",
                            "coefficient of determination",
                            "r2 = (s · q_τ / q_m)²"),
                    PaddyLetters.R2,
                    PaddyLetters.SLOPE,
                    PaddyLetters.SPREAD_T,
                    PaddyLetters.SPREAD_M,
                    (s, t, m) -> (s * t / m) * (s * t / m));

    /// The flux of one chamber, equation (13).
    ///
    ///     F = s · 60 / A_ch
    public static final Equation2<MilligramsPerMinute, SquareMetres, MilligramsPerSquareMetreHour>
            FLUX =
                    new Equation2<>(
                            formula("chamber-flux", "甲烷通量", "methane flux", "F = s · 60 / A_ch"),
                            PaddyLetters.F,
                            PaddyLetters.SLOPE,
                            PaddyLetters.A_CH,
                            (s, A) -> s * Minutes.PER_HOUR / A);

    /// The mean of the chambers of a field on a day.
    ///
    ///     F_z = mean(F)
    public static final EquationOfMany<MilligramsPerSquareMetreHour, MilligramsPerSquareMetreHour>
            FLUX_OF_DAY =
                    new EquationOfMany<>(
                            formula(
                                    "chamber-flux-of-day",
                                    "当日平均通量",
                                    "mean flux of a day",
                                    "F_z = mean(F)"),
                            PaddyLetters.F_DAY,
                            PaddyLetters.F,
                            Chamber::meanOf);

    /// The emission between two sampling days, equation (14).
    ///
    ///     E_z = (F₁ + F₂) / 2 · 24 · D
    public static final Equation3<
                    MilligramsPerSquareMetreHour,
                    MilligramsPerSquareMetreHour,
                    Days,
                    MilligramsPerSquareMetre>
            INTERVAL =
                    new Equation3<>(
                            formula(
                                    "chamber-interval",
                                    "两次取样之间的累积排放",
                                    "emission between two samplings",
                                    "E_z = (F₁ + F₂) / 2 · 24 · D"),
                            PaddyLetters.E_Z,
                            PaddyLetters.F1,
                            PaddyLetters.F2,
                            PaddyLetters.D,
                            (first, second, D) -> (first + second) / 2 * Days.HOURS_PER_DAY * D);

    /// The emission of a season over a square metre.
    ///
    ///     E_s = Σ E_z
    public static final Total<MilligramsPerSquareMetre> SEASON =
            new Total<>(
                    formula("chamber-season", "季节累积排放", "emission of the season", "E_s = Σ E_z"),
                    PaddyLetters.E_S,
                    PaddyLetters.E_Z);

    /// The emission of a season over a hectare, equation (15).
    ///
    ///     EF = E_s · 10000 / 1000000
    public static final Equation1<MilligramsPerSquareMetre, KilogramsMethanePerHectare>
            PER_HECTARE =
                    new Equation1<>(
                            formula(
                                    "chamber-per-hectare",
                                    "季节排放因子",
                                    "emission of a season per hectare",
                                    "EF = E_s · 10000 / 1000000"),
                            PaddyLetters.EF,
                            PaddyLetters.E_S,
                            E -> E * SquareMetres.PER_HECTARE / Milligrams.PER_KILOGRAM);

    private Chamber() {}

    static List<Equation<?>> list() {
        return List.of(
                MASS,
                MEAN_TIME,
                SPREAD_OF_TIME,
                SPREAD_OF_MASS,
                SLOPE_PART,
                SLOPE,
                DETERMINATION,
                FLUX,
                FLUX_OF_DAY,
                INTERVAL,
                SEASON,
                PER_HECTARE);
    }

    private static double meanOf(double... values) {
        return Summation.total(values) / values.length;
    }

    private static double spreadOf(double... values) {
        double mean = meanOf(values);
        Summation squares = new Summation();
        for (double each : values) {
            squares.add((each - mean) * (each - mean));
        }
        return Math.sqrt(squares.value());
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }
}
