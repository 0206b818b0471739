package org.tanku.cli.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How the values of an enum are typed on the command line (选项的写法): `EAST_ASIA` as `east-asia`.
final class ChoiceWords {
    private ChoiceWords() {}

    static <E extends Enum<E>> List<String> of(Class<E> values) {
        return Arrays.stream(values.getEnumConstants()).map(ChoiceWords::of).toList();
    }

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when no value is typed so: a bug, the choice allows no
    ///   other
    static <E extends Enum<E>> E read(Class<E> values, String word) {
        return Enum.valueOf(values, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
