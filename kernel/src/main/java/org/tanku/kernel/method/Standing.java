package org.tanku.kernel.method;

import org.tanku.kernel.trace.Words;

/// What a result of a methodology may be used for today (方法效力).
public enum Standing {
    /// The methodology is in force and its equations follow it; the printed text was not compared.
    IN_FORCE("现行方法", "in force"),
    /// In force for projects recorded under it; new CCER projects cannot use it.
    LEGACY("备案方法（新 CCER 项目已不适用）", "recorded earlier; closed to new CCER projects"),
    /// The official text is not public; a substitute is computed and says so.
    SUBSTITUTE("官方文本未公开，采用替代口径", "official text not public; a substitute"),
    /// A computed amount that no programme accepts at present as credit.
    INDICATIVE_NOT_CREDITABLE("仅供参考，不可据以签发", "indicative, not creditable"),
    /// For inventories, plans and public accounts, never for units.
    ACCOUNTING("用于清单、规划与核算，不产生单位", "for inventories and plans; makes no units"),
    /// A tool that methodologies use; by itself it makes no claim.
    TOOL("工具", "a tool of other methods");

    private final Words words;

    Standing(String chinese, String english) {
        this.words = new Words(chinese, english);
    }

    public Words words() {
        return words;
    }
}
