package org.tanku.kernel.method.sampling;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.trace.Explained;

/// Between which values the true one lies, at the confidence of the t that went in (置信区间).
public record Interval<Q extends Quantity>(
        Explained<Q> halfWidth, Explained<Q> lower, Explained<Q> upper) {}
