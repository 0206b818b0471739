package org.tanku.kernel.method.gainloss;

import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Source;

/// The document that the equations stand in (IPCC 2006 国家温室气体清单指南 第4卷).
final class Ipcc {
    private Ipcc() {}

    static final Source SOURCE_2_7 = at("方程 2.7");
    static final Source SOURCE_2_8 = at("方程 2.8");
    static final Source SOURCE_2_9 = at("方程 2.9");
    static final Source SOURCE_2_10 = at("方程 2.10");
    static final Source SOURCE_2_11 = at("方程 2.11");
    static final Source SOURCE_2_12 = at("方程 2.12");
    static final Source SOURCE_2_13 = at("方程 2.13");
    static final Source SOURCE_2_14 = at("方程 2.14");
    static final Source SOURCE_2_27 = at("方程 2.27");

    private static Source at(String place) {
        return new Source("IPCC 2006 国家温室气体清单指南 第4卷", place, Confidence.RECALLED_HIGH);
    }
}
