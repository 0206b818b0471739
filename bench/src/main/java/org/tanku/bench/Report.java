package org.tanku.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Medians over the rounds and what they are to each other (中位数与比值), as a Markdown table.
final class Report {
    private Report() {}

    static String of(int threads, List<Rounds.Round> rounds) {
        Set<String> peers = new LinkedHashSet<>();
        rounds.forEach(each -> each.results().forEach(result -> peers.add(result.peer())));
        peers.remove("duckdb-check");
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%n%d thread(s), %d rounds, triad %.1f GB/s, load %.1f to %.1f%n%n",
                        threads,
                        rounds.size(),
                        median(rounds.stream().mapToDouble(Rounds.Round::triad_GBPerS).toArray()),
                        rounds.stream().mapToDouble(Rounds.Round::load).min().orElse(0),
                        rounds.stream().mapToDouble(Rounds.Round::load).max().orElse(0)));
        text.append("| peer | ms | million stands a second | times the C loop |\n");
        text.append("|---|--:|--:|--:|\n");
        for (String peer : peers) {
            double ms = median(rounds.stream().mapToDouble(each -> each.of(peer).ms()).toArray());
            long n = rounds.getFirst().of(peer).n();
            double ratio =
                    median(
                            rounds.stream()
                                    .mapToDouble(each -> each.of(peer).ms() / each.of("fused").ms())
                                    .toArray());
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.1f | %.1f | %.2f |%n",
                            peer,
                            ms,
                            n / ms / 1e3,
                            ratio));
        }
        return text.toString();
    }

    /// The middle value; of an even number the upper of the two.
    static double median(double[] values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
