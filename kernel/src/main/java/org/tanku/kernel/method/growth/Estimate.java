package org.tanku.kernel.method.growth;

/// One parameter of a fitted curve with its standard error (参数估计值及标准误), in the unit that the
/// equation declares for its letter.
public record Estimate(String symbol, double value, double standardError) {}
