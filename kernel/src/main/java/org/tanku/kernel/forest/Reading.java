package org.tanku.kernel.forest;

/// What a survey says about one attribute (调查值): a value, or the reason why there is none. Missing
/// is not zero, and nobody can add it up by mistake.
public sealed interface Reading<T> {
    record Measured<T>(T value) implements Reading<T> {}

    record NotMeasured<T>(String because) implements Reading<T> {}

    static <T> Reading<T> of(T value) {
        return new Measured<>(value);
    }

    static <T> Reading<T> missing(String because) {
        return new NotMeasured<>(because);
    }
}
