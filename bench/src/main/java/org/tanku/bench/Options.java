package org.tanku.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a run is asked for (运行选项).
///
/// @param folder where the C programs lie and the table of stands is written
/// @param rounds how many rounds must count
/// @param most after how many it ends in any case
/// @param memory_GBPerS how fast the memory must be for a round to count
/// @param share of the size of each workload
record Options(
        Path folder,
        List<Plan> plans,
        int rounds,
        int most,
        double memory_GBPerS,
        double share,
        List<Integer> threads) {
    private static final Set<String> KEYS = Set.of("rounds", "most", "memory", "share", "threads");

    /// @throws IllegalArgumentException when a word is neither a workload nor an option
    static Options parse(String... words) {
        List<Plan> plans = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                plans.add(Plan.valueOf(word.toUpperCase(Locale.ROOT)));
            } else if (KEYS.contains(word.substring(0, equals))) {
                values.put(word.substring(0, equals), word.substring(equals + 1));
            } else {
                throw new IllegalArgumentException(word + " is none of " + KEYS);
            }
        }
        return new Options(
                Path.of(words[0]),
                plans.isEmpty() ? Plan.OF_THE_KERNEL : List.copyOf(plans),
                Integer.parseInt(values.getOrDefault("rounds", "5")),
                Integer.parseInt(values.getOrDefault("most", "15")),
                Double.parseDouble(values.getOrDefault("memory", "25")),
                Double.parseDouble(values.getOrDefault("share", "1")),
                Arrays.stream(values.getOrDefault("threads", "1,2").split(","))
                        .map(Integer::valueOf)
                        .toList());
    }
}
