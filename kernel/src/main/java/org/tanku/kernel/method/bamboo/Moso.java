package org.tanku.kernel.method.bamboo;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// Biomass of one culm of moso bamboo by its diameter and age (毛竹单株生物量方程). The equation holds for
/// its region: a stand measured in Hunan stood a third above it.
public final class Moso {
    private static final Source SOURCE =
            new Source("Zhou 与 Liu，浙江毛竹地上生物量方程", "随胸径与竹龄（度）", Confidence.RECALLED_HIGH);
    private static final Source DU_SOURCE =
            new Source("Zhou 与 Liu，浙江毛竹地上生物量方程", "竹龄：第一年为一度，其后两年一度", Confidence.RECALLED_HIGH);

    static final Symbol<Years> YEARS =
            new Symbol<>("a", Unit.YEAR, Years::new, "竹龄（年）", "age of the culm in years");
    static final Symbol<Ratio> DU =
            new Symbol<>(
                            "A",
                            Unit.RATIO,
                            Ratio::new,
                            "竹龄（度）",
                            "age of the culm in du: the first year, then two years each")
                    .within(1, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> C =
            new Symbol<>("c_A", Unit.RATIO, Ratio::new, "方程参数", "parameter of the equation")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> D =
            new Symbol<>("d_A", Unit.RATIO, Ratio::new, "方程参数", "parameter of the equation")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> E =
            new Symbol<>("e_A", Unit.RATIO, Ratio::new, "方程参数", "parameter of the equation")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> TERM =
            new Symbol<>("u_A", Unit.RATIO, Ratio::new, "竹龄项", "term of the age")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> P =
            new Symbol<>("p_M", Unit.RATIO, Ratio::new, "方程参数", "parameter of the equation")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Centimetres> DBH =
            new Symbol<>(
                    "D",
                    Unit.CENTIMETRE,
                    Centimetres::new,
                    "竹秆胸径",
                    "diameter of the culm at breast height");
    static final Symbol<Ratio> Q =
            new Symbol<>("q_M", Unit.RATIO, Ratio::new, "方程参数", "parameter of the equation")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Kilograms> K =
            new Symbol<>("k_M", Unit.KILOGRAM, Kilograms::new, "方程参数", "parameter of the equation");
    static final Symbol<Kilograms> CULM =
            new Symbol<>(
                            "M",
                            Unit.KILOGRAM,
                            Kilograms::new,
                            "单株地上生物量",
                            "above-ground biomass of one culm")
                    .within(0, Double.POSITIVE_INFINITY);

    /// One du is the first year, two the second and third, three the fourth and fifth.
    ///
    ///     A = floor(a / 2) + 1
    public static final Equation1<Years, Ratio> AGE_IN_DU =
            new Equation1<>(
                    Formula.of(
                            "bamboo-age-in-du",
                            "竹龄由年换算为度",
                            "age of a culm in du",
                            "A = floor(a / 2) + 1",
                            DU_SOURCE),
                    DU,
                    YEARS,
                    a -> Math.floor(a / 2) + 1);

    /// How the biomass rises with age: fast in the first year, then hardly.
    ///
    ///     u_A = (c_A · A / (d_A + A)) ^ e_A
    public static final Equation4<Ratio, Ratio, Ratio, Ratio, Ratio> AGE_TERM =
            new Equation4<>(
                    Formula.of(
                            "moso-age-term",
                            "毛竹生物量方程的竹龄项",
                            "term of the age in the equation of moso bamboo",
                            "u_A = (c_A · A / (d_A + A)) ^ e_A",
                            SOURCE),
                    TERM,
                    DU,
                    C,
                    D,
                    E,
                    (A, c, d, e) -> StrictMath.pow(c * A / (d + A), e));

    /// Biomass of one culm above ground.
    ///
    ///     M = p_M · D ^ q_M · u_A + k_M
    public static final Equation5<Ratio, Centimetres, Ratio, Ratio, Kilograms, Kilograms>
            ABOVE_GROUND =
                    new Equation5<>(
                            Formula.of(
                                    "moso-culm-biomass",
                                    "毛竹单株地上生物量",
                                    "above-ground biomass of one culm of moso bamboo",
                                    "M = p_M · D ^ q_M · u_A + k_M",
                                    SOURCE),
                            CULM,
                            P,
                            DBH,
                            Q,
                            TERM,
                            K,
                            (p, dbh, q, term, k) -> p * StrictMath.pow(dbh, q) * term + k);

    private final ParameterSet set;
    private final String region;

    /// @param set an edition of `bamboo`
    /// @param region the row of the equation, `浙江毛竹`; fixed for a project and never changed
    public Moso(ParameterSet set, String region) {
        this.set = set;
        this.region = region;
    }

    /// The biomass of one culm above ground.
    public Explained<Kilograms> culm(Explained<Centimetres> dbh, Explained<Years> age) {
        Explained<Ratio> term =
                AGE_TERM.of(
                        AGE_IN_DU.of(age.as(YEARS)),
                        set.get(region, C),
                        set.get(region, D),
                        set.get(region, E));
        return ABOVE_GROUND.of(
                set.get(region, P), dbh.as(DBH), set.get(region, Q), term, set.get(region, K));
    }

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(AGE_IN_DU, AGE_TERM, ABOVE_GROUND);
    }
}
