package org.tanku.survey;

import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The words and codes a cell may hold where a list is fixed (取值对照表): the kernel's own Chinese and
/// English words and codes, and the further ones of `stand-words.csv`.
final class StandWords<E extends Enum<E>> {
    static final StandWords<LandCategory> LAND_CATEGORIES =
            new StandWords<>(
                    StandField.LAND_CATEGORY,
                    LandCategory.class,
                    LandCategory::code,
                    LandCategory::chinese,
                    LandCategory::english);
    static final StandWords<ForestCategory> FOREST_CATEGORIES =
            new StandWords<>(
                    StandField.FOREST_CATEGORY,
                    ForestCategory.class,
                    ForestCategory::code,
                    ForestCategory::chinese,
                    ForestCategory::english);
    static final StandWords<Origin> ORIGINS =
            new StandWords<>(
                    StandField.ORIGIN,
                    Origin.class,
                    Origin::code,
                    Origin::chinese,
                    Origin::english);

    private final Map<String, E> byWord = new HashMap<>();
    private final Map<E, String> chinese = new LinkedHashMap<>();
    private final List<String> allowed = new ArrayList<>();

    private StandWords(
            StandField field,
            Class<E> values,
            Function<E, String> code,
            Function<E, String> chinese,
            Function<E, String> english) {
        for (E value : values.getEnumConstants()) {
            for (String word :
                    List.of(
                            value.name(),
                            code.apply(value),
                            chinese.apply(value),
                            english.apply(value))) {
                byWord.put(plain(word), value);
            }
            this.chinese.put(value, chinese.apply(value));
            allowed.add(
                    chinese.apply(value)
                            + " ("
                            + code.apply(value)
                            + ", "
                            + english.apply(value)
                            + ")");
        }
        for (var row : Listing.read("stand-words.csv")) {
            if (row.getField("field").equals(field.key())) {
                byWord.put(
                        plain(row.getField("word")), Enum.valueOf(values, row.getField("becomes")));
            }
        }
    }

    Optional<E> find(String cleaned) {
        return Optional.ofNullable(byWord.get(plain(cleaned)));
    }

    /// How a written table says it.
    String chinese(E value) {
        return chinese.getOrDefault(value, value.name());
    }

    /// What may stand in a cell, for people.
    String allowed() {
        return String.join("; ", allowed);
    }

    private static String plain(String word) {
        return word.replaceAll("[\\s_-]", "").toUpperCase(Locale.ROOT);
    }
}
