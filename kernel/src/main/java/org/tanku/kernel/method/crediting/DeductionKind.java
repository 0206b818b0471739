package org.tanku.kernel.method.crediting;

/// How a scheme pays for uncertainty (不确定性扣减方式).
public enum DeductionKind {
    /// By the table of the AR-CM methods.
    AR_CM_TABLE,
    /// Probably by that table, which the user confirms.
    AR_CM_TABLE_IF_CONFIRMED,
    /// No public text tells: the user supplies the rate.
    TO_BE_SUPPLIED
}
