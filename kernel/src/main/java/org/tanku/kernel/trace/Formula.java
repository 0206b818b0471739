package org.tanku.kernel.trace;

/// An equation as it is printed: id, title, plain text, LaTeX, source (公式). The arithmetic is with
/// [Equation]; this part travels with every result.
public record Formula(
        String id, String chinese, String english, String text, String latex, Source source) {}
