package org.tanku.platform.seal;

/// What came of the wish to seal the journal (签章结果).
public sealed interface SealOutcome {
    record Sealed(SignedRoot root) implements SealOutcome {}

    /// Nothing was entered since the last root, which has the seal of today's key already.
    record Unchanged() implements SealOutcome {}

    /// The journal no longer goes on from the last root: something before it was changed.
    record Broken(SignedRoot last) implements SealOutcome {}
}
