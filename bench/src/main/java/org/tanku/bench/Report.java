package org.tanku.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Medians over the rounds and what they are to each other (中位数与比值), as a Markdown table.
final class Report {
    private static final Map<String, String> NAMES =
            Map.of(
                    "fused", "C, one loop",
                    "summed", "C, with compensated totals",
                    "kernel", "kernel, columnar",
                    "duckdb", "DuckDB, create table as",
                    "duckdb-csv", "CSV into DuckDB",
                    "fastcsv", "CSV into columns, and computed",
                    "stand-table", "stand table (13 columns) into checked stands");

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
                        median(rounds, Rounds.Round::triad_GBPerS),
                        rounds.stream().mapToDouble(Rounds.Round::load).min().orElse(0),
                        rounds.stream().mapToDouble(Rounds.Round::load).max().orElse(0)));
        text.append("| peer | ms | million rows a second | a row, times C | processor ms |\n");
        text.append("|---|--:|--:|--:|--:|\n");
        for (String peer : peers) {
            double ms = median(rounds, each -> each.of(peer).ms());
            long n = rounds.getFirst().of(peer).n();
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.1f | %.2f | %.2f | %.0f |%n",
                            NAMES.getOrDefault(peer, peer),
                            ms,
                            n / ms / 1e3,
                            median(
                                    rounds,
                                    each -> each.of(peer).perRow() / each.of("fused").perRow()),
                            median(rounds, each -> each.of(peer).cpu_ms())));
        }
        return text.toString();
    }

    /// The middle value; of an even number the upper of the two.
    private static double median(List<Rounds.Round> rounds, ToDoubleFunction<Rounds.Round> of) {
        double[] sorted = rounds.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
