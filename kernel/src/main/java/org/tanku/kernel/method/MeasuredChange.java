package org.tanku.kernel.method;

/// A stand with its two measured stocks (两期蓄积量).
public record MeasuredChange(MeasuredStand start, MeasuredStand end) {}
