package org.tanku.kernel.method.tree;

import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Words;

import java.util.Arrays;
import java.util.Optional;

/// A set of equations for trees (单木方程组). A project fixes one when it is registered and keeps it for
/// all surveys: two sets differ by as much as two to one.
public enum EquationSet {
    FUJIAN_VOLUME(
            "fujian-volume", "福建二元材积式 DB35/T 1823-2019", "volume, Fujian", Form.VOLUME, "福建 "),
    NATIONAL_VOLUME("national-volume", "全国二元材积式 LY 208-77", "volume, China", Form.VOLUME, "全国 "),
    SICHUAN_VOLUME("sichuan-volume", "四川二元材积式 DB51/T", "volume, Sichuan", Form.VOLUME, "四川 "),
    GUIZHOU_VOLUME(
            "guizhou-volume",
            "贵州变指数材积式",
            "volume with moving exponents, Guizhou",
            Form.VOLUME_WITH_MOVING_EXPONENTS,
            "贵州 "),
    ZHEJIANG_BIOMASS(
            "zhejiang-biomass", "浙江单木生物量方程", "biomass, Zhejiang", Form.POWERS_OF_D2H, "浙江 "),
    NATIONAL_BIOMASS(
            "national-biomass",
            "国家行业标准生物量方程 LY/T 2263、2264",
            "biomass, China",
            Form.TWO_POWERS,
            "全国 "),
    ORGAN_BIOMASS("organ-biomass", "分器官对数方程", "biomass by organs", Form.ORGANS, "分器官 "),
    PIECEWISE_BIOMASS("piecewise-biomass", "胸径分段式", "biomass in two pieces", Form.PIECEWISE, "分段 "),
    CHAVE_WITH_HEIGHT(
            "chave-with-height",
            "Chave 2014（有树高）",
            "Chave 2014, with height",
            Form.CHAVE_WITH_HEIGHT,
            ""),
    CHAVE_WITHOUT_HEIGHT(
            "chave-without-height",
            "Chave 2014（无树高）",
            "Chave 2014, without height",
            Form.CHAVE_WITHOUT_HEIGHT,
            "");

    /// Chave's equation without height needs the stress of the site, which no source gives for
    /// Fujian (环境胁迫指数).
    public static final Setting<Ratio> SITE_STRESS =
            new Setting.Required<>(
                    ChaveEquations.STRESS,
                    new Words(
                            "福建的环境胁迫指数须从栅格图读取，未找到公开数值",
                            "the stress of a site is read from a raster map; no value for Fujian"
                                    + " was found"));

    /// What the equations of a set look like (方程形式).
    enum Form {
        VOLUME("tree-volume@2026-1"),
        VOLUME_WITH_MOVING_EXPONENTS("tree-volume@2026-1"),
        POWERS_OF_D2H("tree-allometry@2026-1"),
        TWO_POWERS("tree-allometry@2026-1"),
        ORGANS("tree-allometry@2026-1"),
        PIECEWISE("tree-allometry@2026-1"),
        CHAVE_WITH_HEIGHT("chave-2014@2026-1"),
        CHAVE_WITHOUT_HEIGHT("chave-2014@2026-1");

        private final String edition;

        Form(String edition) {
            this.edition = edition;
        }
    }

    private final String id;
    private final Words words;
    private final Form form;
    private final String prefix;

    EquationSet(String id, String chinese, String english, Form form, String prefix) {
        this.id = id;
        this.words = new Words(chinese, english);
        this.form = form;
        this.prefix = prefix;
    }

    public static Optional<EquationSet> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /// As commands and files write it: `fujian-volume`.
    public String id() {
        return id;
    }

    public Words words() {
        return words;
    }

    Form form() {
        return form;
    }

    /// Whether it gives the volume of a tree, and the biomass only by the factors of the species.
    public boolean givesVolume() {
        return form == Form.VOLUME || form == Form.VOLUME_WITH_MOVING_EXPONENTS;
    }

    /// Whether what it gives is the whole tree with its roots, so that no ratio is added.
    public boolean includesRoots() {
        return form == Form.ORGANS || form == Form.PIECEWISE;
    }

    public boolean needsHeight() {
        return form != Form.CHAVE_WITHOUT_HEIGHT;
    }

    /// Whether the species decides by its wood density alone.
    boolean isPantropical() {
        return form == Form.CHAVE_WITH_HEIGHT || form == Form.CHAVE_WITHOUT_HEIGHT;
    }

    public ParameterSet parameters() {
        return ParameterSet.load(form.edition);
    }

    /// The row that serves a species: its own, that of its group, or the one the user let stand in.
    public Optional<Row> findRow(ParameterSet parameters, String species, StandIns standIns) {
        return switch (form) {
            case CHAVE_WITH_HEIGHT -> Optional.of(new Row.Own(parameters, "有树高"));
            case CHAVE_WITHOUT_HEIGHT -> Optional.of(new Row.Own(parameters, "无树高"));
            case VOLUME,
                    VOLUME_WITH_MOVING_EXPONENTS,
                    POWERS_OF_D2H,
                    TWO_POWERS,
                    ORGANS,
                    PIECEWISE ->
                    parameters.findRow(species, prefix, standIns.rowFor());
        };
    }
}
