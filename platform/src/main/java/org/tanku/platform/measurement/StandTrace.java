package org.tanku.platform.measurement;

import org.tanku.kernel.forest.StandCode;

/// The trace of one stand as it is kept, byte for byte (小班计算过程).
record StandTrace(StandCode stand, String json) {}
