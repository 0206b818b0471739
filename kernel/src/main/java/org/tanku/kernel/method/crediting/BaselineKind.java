package org.tanku.kernel.method.crediting;

/// How a scheme comes by its baseline (基线方式).
public enum BaselineKind {
    /// Zero, by rule or because published amounts say so.
    ZERO,
    /// Zero under conditions, or the growth of what stood before.
    ZERO_OR_FROZEN,
    /// Modelled once and frozen at registration; there is no number without it.
    FROZEN,
    /// The text is not public: the user settles it.
    TO_BE_CHOSEN
}
