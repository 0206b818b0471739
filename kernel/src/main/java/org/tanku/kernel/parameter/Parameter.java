package org.tanku.kernel.parameter;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.trace.Source;

/// One figure of a parameter set (参数): its row, its letter, its value and where it comes from.
public record Parameter(String row, String symbol, Quantity value, Source source) {}
