package org.tanku.platform.registry;

import org.tanku.kernel.method.Scheme;
import org.tanku.ledger.Basis;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.platform.verification.WholeTonnes;

import java.util.Arrays;
import java.util.Optional;

/// A programme of units (减排量项目类型). Units of two programmes are never mixed and never exchanged.
public enum Programme {
    SMCER("SMCER", 1_000, "三明林业碳票", "Sanming forestry carbon ticket"),
    FFCER("FFCER", 1_000, "福建林业碳汇", "Fujian forestry carbon sink"),
    CCER("CCER", 1_000, "国家核证自愿减排量", "China certified emission reduction"),
    ONE_YUAN("ONEYUAN", 10, "一元碳汇", "One-yuan carbon"),

    /// A right to emit, not a removal (碳排放权配额).
    ALLOWANCE("FJEA", 1_000, "福建碳排放权配额", "Fujian emission allowance");

    private final ProgrammeCode code;
    private final int unit_kg;
    private final String chinese;
    private final String english;

    Programme(String code, int unit_kg, String chinese, String english) {
        this.code = new ProgrammeCode(code);
        this.unit_kg = unit_kg;
        this.chinese = chinese;
        this.english = english;
    }

    /// Whether units are booked on a statement under this scheme: what is recognised only makes
    /// none, and what the national registry registers is its own to issue.
    public static boolean isBooked(Scheme scheme) {
        return scheme != Scheme.NEUTRAL_FOREST && of(scheme).isMeasuredHere();
    }

    /// The programme whose units a project of this scheme earns.
    public static Programme of(Scheme scheme) {
        return switch (scheme) {
            case SMCER -> SMCER;
            case FFCER_FOREST_MANAGEMENT, FFCER_AFFORESTATION, FFCER_BAMBOO -> FFCER;
            case CCER_AFFORESTATION, AR_CM_001, AR_CM_003 -> CCER;
            case ONE_YUAN -> ONE_YUAN;
            case NEUTRAL_FOREST ->
                    throw new IllegalArgumentException("no units are booked under " + scheme);
        };
    }

    /// The programme with this code, if there is one.
    public static Optional<Programme> find(ProgrammeCode code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    static Programme get(ProgrammeCode code) {
        return find(code)
                .orElseThrow(() -> new IllegalStateException("no programme has the code " + code));
    }

    public ProgrammeCode code() {
        return code;
    }

    /// What one unit stands for, in kilograms of CO₂e.
    public int unit_kg() {
        return unit_kg;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /// Whether its units rest on what was measured on this platform (本平台计量).
    public boolean isMeasuredHere() {
        return this != CCER && this != ALLOWANCE;
    }

    /// Whether its units come into being on such a paper (签发依据), and on no other.
    public boolean restsOn(Basis basis) {
        return switch (basis) {
            case Basis.Statement _ -> isMeasuredHere();
            case Basis.Mirrored _ -> this == CCER;
            case Basis.Allocation _ -> this == ALLOWANCE;
        };
    }

    /// Whether its blocks are issued as carbon tickets (碳票).
    public boolean issuesTickets() {
        return this == SMCER;
    }

    /// How many units whole tonnes make.
    public long units(WholeTonnes tonnes) {
        return Math.multiplyExact(tonnes.value(), 1_000L / unit_kg);
    }

    /// What so many units stand for.
    public long kilograms(long units) {
        return Math.multiplyExact(units, unit_kg);
    }
}
