package org.tanku.platform.sampling;

/// A table as it was handed in (样地数据文件).
public record RoundFile(String name, byte[] content) {
    /// What a tally of a county fills is far below.
    public static final int LARGEST_BYTES = 20 << 20;

    boolean isTooLarge() {
        return content.length > LARGEST_BYTES;
    }
}
