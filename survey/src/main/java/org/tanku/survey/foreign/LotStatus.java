package org.tanku.survey.foreign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What became of the units of a lot elsewhere (外部单位状态).
public enum LotStatus {
    HELD("held", "active", "issued", "持有", "有效"),
    BUFFER("buffer", "缓冲"),
    RETIRED("retired", "注销", "已注销"),
    CANCELLED("cancelled", "canceled", "撤销", "已撤销");

    private final List<String> words;

    LotStatus(String... words) {
        this.words = List.of(words);
    }

    static Optional<LotStatus> find(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.words.contains(plain)).findFirst();
    }

    static String allWords() {
        return String.join(
                ", ", Arrays.stream(values()).flatMap(each -> each.words.stream()).toList());
    }

    /// Whether units may never leave it.
    public boolean isFinal() {
        return this == RETIRED || this == CANCELLED;
    }
}
