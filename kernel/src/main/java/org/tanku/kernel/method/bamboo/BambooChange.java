package org.tanku.kernel.method.bamboo;

import java.util.List;

/// A stand of bamboo in both surveys (竹林两期调查). Empty lists: nothing stood there at the start, or no
/// baseline is asked for.
record BambooChange(List<BambooStand> start, BambooStand end, List<BambooStand> baseline) {
    BambooChange {
        start = List.copyOf(start);
        baseline = List.copyOf(baseline);
    }
}
