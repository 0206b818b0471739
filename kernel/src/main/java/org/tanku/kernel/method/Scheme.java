package org.tanku.kernel.method;

import org.tanku.kernel.trace.Words;

import java.util.Arrays;
import java.util.List;

/// The scheme a project belongs to (项目机制), and the methodology that measures it. Results of two
/// schemes are never added up: a ticket counts gross growth, FFCER what exceeds the baseline.
public enum Scheme {
    SMCER(
            new Words("三明林业碳票", "Sanming forestry carbon ticket"),
            new Words("三明林业碳票计量（替代口径）", "Sanming ticket measurement (substitute)"),
            false,
            true),
    FFCER_FOREST_MANAGEMENT(
            new Words("福建林业碳汇（森林经营）", "Fujian forestry carbon sink, forest management"),
            new Words("AR-CM-003-V01", "AR-CM-003-V01"),
            true,
            true),
    FFCER_AFFORESTATION(
            new Words("福建林业碳汇（造林）", "Fujian forestry carbon sink, afforestation"),
            new Words("AR-CM-001-V01", "AR-CM-001-V01"),
            false,
            true),
    FFCER_BAMBOO(
            new Words("福建林业碳汇（竹林经营）", "Fujian forestry carbon sink, bamboo management"),
            new Words("AR-CM-005-V01", "AR-CM-005-V01"),
            false,
            false),
    CCER_AFFORESTATION(
            new Words("国家核证自愿减排量（造林碳汇）", "China certified emission reduction, afforestation"),
            new Words("CCER-14-001-V01", "CCER-14-001-V01"),
            false,
            false),
    AR_CM_001(
            new Words("碳汇造林（AR-CM-001）", "afforestation, AR-CM-001"),
            new Words("AR-CM-001-V01", "AR-CM-001-V01"),
            false,
            false),
    AR_CM_003(
            new Words("森林经营碳汇（AR-CM-003）", "forest management, AR-CM-003"),
            new Words("AR-CM-003-V01", "AR-CM-003-V01"),
            true,
            false),
    ONE_YUAN(
            new Words("南平一元碳汇", "Nanping one-yuan carbon sink"),
            new Words("一元碳汇计量（替代口径）", "one-yuan measurement (substitute)"),
            false,
            true),
    NEUTRAL_FOREST(
            new Words("福建碳中和林", "Fujian carbon-neutral forest"),
            new Words("碳中和林计量（替代口径）", "carbon-neutral forest measurement (substitute)"),
            false,
            true);

    private final Words name;
    private final Words methodology;
    private final boolean needsBaseline;
    private final boolean offered;

    Scheme(Words name, Words methodology, boolean needsBaseline, boolean offered) {
        this.name = name;
        this.methodology = methodology;
        this.needsBaseline = needsBaseline;
        this.offered = offered;
    }

    public String chinese() {
        return name.chinese();
    }

    public String english() {
        return name.english();
    }

    /// The methodology as documents of the project name it.
    public String methodology() {
        return methodology.chinese();
    }

    public String methodologyInEnglish() {
        return methodology.english();
    }

    /// Whether a case always needs a frozen baseline beside the two surveys.
    public boolean needsBaseline() {
        return needsBaseline;
    }

    /// Whether projects can be proposed under it in the platform; the kernel assesses all of them.
    public boolean isOffered() {
        return offered;
    }

    /// The schemes under which projects can be proposed.
    public static List<Scheme> listOffered() {
        return Arrays.stream(values()).filter(Scheme::isOffered).toList();
    }
}
