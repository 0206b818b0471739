package org.tanku.kernel.method.inventory;

import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.TonnesNitrogen;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// Nitrogen on fields and its nitrous oxide (农用地氮与氧化亚氮).
public final class SoilNitrogen {
    static final Source SOURCE =
            new Source("省级温室气体清单编制指南（试行，2011）", "农业部分", Confidence.RECALLED_HIGH);

    /// Excreted nitrogen that is at hand for fields.
    ///
    ///     N_avail = N_excr − N_graz − N_fuel + N_rural
    public static final Equation4<
                    TonnesNitrogen, TonnesNitrogen, TonnesNitrogen, TonnesNitrogen, TonnesNitrogen>
            AVAILABLE =
                    new Equation4<>(
                            formula(
                                    "inventory-nitrogen-available",
                                    "可还田的排泄氮",
                                    "excreted nitrogen at hand",
                                    "N_avail = N_excr − N_graz − N_fuel + N_rural"),
                            InventoryLetters.N_AVAIL,
                            InventoryLetters.N_EXCR,
                            InventoryLetters.N_GRAZ,
                            InventoryLetters.N_FUEL,
                            InventoryLetters.N_RURAL,
                            (excr, graz, fuel, rural) -> excr - graz - fuel + rural);

    /// Nitrogen that left as nitrous oxide while manure was kept.
    ///
    ///     N_N2O = X_man · 28/44
    public static final Equation1<TonnesNitrousOxide, TonnesNitrogen> LOST =
            new Equation1<>(
                    formula(
                            "inventory-nitrogen-lost",
                            "以氧化亚氮损失的氮",
                            "nitrogen lost as nitrous oxide",
                            "N_N2O = X_man · 28/44"),
                    InventoryLetters.N_LOST,
                    InventoryLetters.X_MAN,
                    N -> N / TonnesNitrousOxide.PER_TONNE_OF_NITROGEN);

    /// Nitrogen of manure on fields, equation (32).
    ///
    ///     N_manure = N_avail · (1 − f_L − f_V) − N_N2O
    public static final Equation4<TonnesNitrogen, Ratio, Ratio, TonnesNitrogen, TonnesNitrogen>
            MANURE =
                    new Equation4<>(
                            formula(
                                    "inventory-nitrogen-manure",
                                    "粪肥氮",
                                    "nitrogen of manure on fields",
                                    "N_manure = N_avail · (1 − f_L − f_V) − N_N2O"),
                            InventoryLetters.N_MANURE,
                            InventoryLetters.N_AVAIL,
                            InventoryLetters.F_L,
                            InventoryLetters.F_V,
                            InventoryLetters.N_LOST,
                            (N, leached, volatilised, lost) ->
                                    N * (1 - leached - volatilised) - lost);

    /// Nitrogen of the straw returned, equation (33).
    ///
    ///     N_above = (Y / HI − Y) · d · r · n
    public static final Equation5<Tonnes, Ratio, Ratio, Ratio, Ratio, TonnesNitrogen> STRAW_ABOVE =
            new Equation5<>(
                    formula(
                            "inventory-straw-above",
                            "秸秆还田氮",
                            "nitrogen of straw returned",
                            "N_above = (Y / HI − Y) · d · r · n"),
                    InventoryLetters.N_ABOVE,
                    InventoryLetters.Y,
                    InventoryLetters.HI,
                    InventoryLetters.D,
                    InventoryLetters.SHARE,
                    InventoryLetters.N_RATE,
                    (Y, HI, d, r, n) -> (Y / HI - Y) * d * r * n);

    /// Nitrogen of the roots, equation (33).
    ///
    ///     N_below = Y / HI · d · R · n
    public static final Equation5<Tonnes, Ratio, Ratio, Ratio, Ratio, TonnesNitrogen> STRAW_BELOW =
            new Equation5<>(
                    formula(
                            "inventory-straw-below",
                            "根氮",
                            "nitrogen of roots",
                            "N_below = Y / HI · d · R · n"),
                    InventoryLetters.N_BELOW,
                    InventoryLetters.Y,
                    InventoryLetters.HI,
                    InventoryLetters.D,
                    InventoryLetters.ROOT,
                    InventoryLetters.N_RATE,
                    (Y, HI, d, R, n) -> Y / HI * d * R * n);

    /// Nitrogen of straw and roots of all crops.
    ///
    ///     N_straw = Σ N_s
    public static final Total<TonnesNitrogen> STRAW =
            new Total<>(
                    formula(
                            "inventory-straw",
                            "秸秆与根氮合计",
                            "nitrogen of straw and roots",
                            "N_straw = Σ N_s"),
                    InventoryLetters.N_STRAW,
                    InventoryLetters.N_PART);

    /// All nitrogen on fields.
    ///
    ///     N_input = N_chem + N_manure + N_straw
    public static final Equation3<TonnesNitrogen, TonnesNitrogen, TonnesNitrogen, TonnesNitrogen>
            INPUT =
                    new Equation3<>(
                            formula(
                                    "inventory-nitrogen-input",
                                    "农用地氮输入",
                                    "nitrogen put on fields",
                                    "N_input = N_chem + N_manure + N_straw"),
                            InventoryLetters.N_INPUT,
                            InventoryLetters.N_CHEM,
                            InventoryLetters.N_MANURE,
                            InventoryLetters.N_STRAW,
                            (chem, manure, straw) -> chem + manure + straw);

    /// Nitrogen from which volatilised nitrogen comes down again.
    ///
    ///     N_livestock = N_excr + N_rural
    public static final Equation2<TonnesNitrogen, TonnesNitrogen, TonnesNitrogen> LIVESTOCK =
            new Equation2<>(
                    formula(
                            "inventory-nitrogen-livestock",
                            "畜禽与乡村人口排泄氮",
                            "nitrogen of livestock and rural people",
                            "N_livestock = N_excr + N_rural"),
                    InventoryLetters.N_LIVESTOCK,
                    InventoryLetters.N_EXCR,
                    InventoryLetters.N_RURAL,
                    (excr, rural) -> excr + rural);

    /// Direct nitrous oxide, equation (31).
    ///
    ///     X_direct = N_input · EF_direct · 44/28
    public static final Equation2<TonnesNitrogen, Ratio, TonnesNitrousOxide> DIRECT =
            new Equation2<>(
                    formula(
                            "inventory-direct",
                            "农用地直接氧化亚氮",
                            "direct nitrous oxide of fields",
                            "X_direct = N_input · EF_direct · 44/28"),
                    InventoryLetters.X_DIRECT,
                    InventoryLetters.N_INPUT,
                    InventoryLetters.EF_DIRECT,
                    (N, EF) -> N * EF * TonnesNitrousOxide.PER_TONNE_OF_NITROGEN);

    /// Nitrous oxide of deposition, equation (34).
    ///
    ///     X_dep = (N_livestock · f_V + N_input · f_dep) · EF4 · 44/28
    public static final Equation5<
                    TonnesNitrogen, Ratio, TonnesNitrogen, Ratio, Ratio, TonnesNitrousOxide>
            DEPOSITION =
                    new Equation5<>(
                            formula(
                                    "inventory-deposition",
                                    "沉降氧化亚氮",
                                    "nitrous oxide of deposition",
                                    "X_dep = (N_livestock · f_V + N_input · f_dep) · EF4 · 44/28"),
                            InventoryLetters.X_DEP,
                            InventoryLetters.N_LIVESTOCK,
                            InventoryLetters.F_V,
                            InventoryLetters.N_INPUT,
                            InventoryLetters.F_DEP,
                            InventoryLetters.EF4,
                            (livestock, V, input, dep, EF) ->
                                    (livestock * V + input * dep)
                                            * EF
                                            * TonnesNitrousOxide.PER_TONNE_OF_NITROGEN);

    /// Nitrous oxide of leaching, equation (35).
    ///
    ///     X_leach = N_input · f_leach · EF5 · 44/28
    public static final Equation3<TonnesNitrogen, Ratio, Ratio, TonnesNitrousOxide> LEACHING =
            new Equation3<>(
                    formula(
                            "inventory-leaching",
                            "淋溶氧化亚氮",
                            "nitrous oxide of leaching",
                            "X_leach = N_input · f_leach · EF5 · 44/28"),
                    InventoryLetters.X_LEACH,
                    InventoryLetters.N_INPUT,
                    InventoryLetters.F_LEACH,
                    InventoryLetters.EF5,
                    (N, leach, EF) -> N * leach * EF * TonnesNitrousOxide.PER_TONNE_OF_NITROGEN);

    /// Nitrous oxide of fields.
    ///
    ///     X_soil = X_direct + X_dep + X_leach
    public static final Equation3<
                    TonnesNitrousOxide, TonnesNitrousOxide, TonnesNitrousOxide, TonnesNitrousOxide>
            SOIL =
                    new Equation3<>(
                            formula(
                                    "inventory-soil",
                                    "农用地氧化亚氮",
                                    "nitrous oxide of fields",
                                    "X_soil = X_direct + X_dep + X_leach"),
                            InventoryLetters.X_SOIL,
                            InventoryLetters.X_DIRECT,
                            InventoryLetters.X_DEP,
                            InventoryLetters.X_LEACH,
                            (direct, dep, leach) -> direct + dep + leach);

    private SoilNitrogen() {}

    static List<Equation<?>> list() {
        return List.of(
                AVAILABLE,
                LOST,
                MANURE,
                STRAW_ABOVE,
                STRAW_BELOW,
                STRAW,
                INPUT,
                LIVESTOCK,
                DIRECT,
                DEPOSITION,
                LEACHING,
                SOIL);
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }
}
