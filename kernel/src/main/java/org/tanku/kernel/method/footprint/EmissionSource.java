package org.tanku.kernel.method.footprint;

import org.tanku.kernel.trace.Words;

/// The sources that the guide's annex lists (排放源), E1 to E7. Each is counted or left out with a
/// reason.
public enum EmissionSource {
    E1_STATIONARY_COMBUSTION("固定源化石燃料燃烧", "stationary combustion", 1),
    E2_MOBILE_COMBUSTION("自有车辆燃料燃烧", "own vehicles", 1),
    E3_ELECTRICITY_AND_HEAT("外购电力与热力", "purchased electricity and heat", 2),
    E4_TRAVEL("参加者交通", "travel of participants", 3),
    E5_STAY_AND_MEALS("住宿与餐饮", "stay and meals", 3),
    E6_SUPPLIES("物料", "supplies", 3),
    E7_WASTE("废弃物", "waste", 3);

    private final Words words;
    private final int scope;

    EmissionSource(String chinese, String english, int scope) {
        this.words = new Words(chinese, english);
        this.scope = scope;
    }

    public Words words() {
        return words;
    }

    /// The scope in which an enterprise reports it: 1 own fuel, 2 purchased energy, 3 all else.
    public int scope() {
        return scope;
    }
}
