package org.tanku.platform.measurement;

/// The version of the kernel that measures now (计算内核版本); a report keeps the one that made it.
final class KernelVersion {
    static final String TODAY = "0.1.0";

    private KernelVersion() {}
}
