package org.tanku.platform.measurement;

/// The version of the kernel that measures now (计算内核版本); a report keeps the one that made it.
public final class KernelVersion {
    public static final String TODAY = "0.1.0";

    private KernelVersion() {}
}
