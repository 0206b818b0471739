package org.tanku.kernel.method.arcm003;

import org.tanku.kernel.method.MeasuredChange;
import org.tanku.kernel.method.MeasuredStand;

/// One stand under management (经营小班): its two stocks, and the stock that the frozen baseline gives
/// it at the end.
public record ManagedStand(MeasuredChange change, MeasuredStand baselineEnd) {}
