package org.tanku.kernel.method;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

/// Where a forest holds its carbon (碳库). A pool that a project did not select is told as left out;
/// it never passes for one that did not change.
public enum CarbonPool {
    TREES("TREE", "林木", "living trees"),
    BAMBOO("BAMBOO", "竹子", "living bamboo"),
    SHRUBS("SHRUB", "灌木", "shrubs"),
    DEAD_WOOD("DW", "枯死木", "dead wood"),
    LITTER("LI", "枯落物", "litter"),
    SOIL("SOC", "土壤有机质", "soil organic carbon"),
    WOOD_PRODUCTS("HWP", "木（竹）产品", "harvested wood products");

    private final Words words;
    private final Symbol<TonnesCO2e> change;
    private final Symbol<TonnesCO2e> baselineChange;

    CarbonPool(String letter, String chinese, String english) {
        this.words = new Words(chinese, english);
        this.change =
                Symbols.carbon(
                        "ΔC_" + letter,
                        chinese + "碳库变化（项目情景）",
                        "change of " + english + " in the project");
        this.baselineChange =
                Symbols.carbon(
                        "ΔC_" + letter + "_BSL",
                        chinese + "碳库变化（基线情景）",
                        "change of " + english + " in the baseline");
    }

    public Words words() {
        return words;
    }

    /// The letter of its change with the project.
    public Symbol<TonnesCO2e> change() {
        return change;
    }

    /// The letter of its change without the project.
    public Symbol<TonnesCO2e> baselineChange() {
        return baselineChange;
    }
}
