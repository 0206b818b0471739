package org.tanku.platform.measurement;

/// A report computed anew from the stored editions (复算), beside what is kept.
///
/// @param reported the digest the report was given
/// @param kept the digest of the traces as they are stored now
/// @param today the digest of the traces as the kernel tells them today; empty text where the
///   stored editions no longer make a complete case
public record Recomputation(String reported, String kept, String today, String kernelVersionToday) {
    /// Whether the kept traces are those of the report.
    public boolean traceIsUnchanged() {
        return reported.equals(kept);
    }

    public boolean equal() {
        return traceIsUnchanged() && reported.equals(today);
    }
}
