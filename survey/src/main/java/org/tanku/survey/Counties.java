package org.tanku.survey;

import java.util.function.Predicate;

/// The counties whose stands the sender of a file may speak for (数据范围), and how a sentence names
/// them.
public record Counties(String told, Predicate<String> permitted) {
    /// Nobody asks: a file read on the command line.
    public static Counties all() {
        return new Counties("", county -> true);
    }
}
