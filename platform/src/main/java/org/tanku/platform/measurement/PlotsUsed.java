package org.tanku.platform.measurement;

import org.tanku.platform.sampling.PlotEstimate;
import org.tanku.platform.sampling.PlotRound;
import org.tanku.platform.sampling.SamplingPlan;

/// The plots that a report took its stocks from (报告所用样地).
public record PlotsUsed(SamplingPlan plan, PlotRound round, PlotEstimate estimate) {}
