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
            Map.ofEntries(
                    Map.entry("fused", "C, one loop"),
                    Map.entry("summed", "C, with compensated totals"),
                    Map.entry("table", "C, one loop"),
                    Map.entry("direct", "C, vector exp and log"),
                    Map.entry("ziggurat", "C, ziggurat"),
                    Map.entry("vector", "C, vector exp and log"),
                    Map.entry("scalar", "C, exp and log of libm"),
                    Map.entry("kernel", "kernel, columnar"),
                    Map.entry("kernel-columns", "kernel, columns without totals"),
                    Map.entry("kernel-tabulated", "kernel, form put into a table"),
                    Map.entry("duckdb", "DuckDB"),
                    Map.entry("duckdb-sum", "DuckDB, total alone"),
                    Map.entry("duckdb-csv", "CSV into DuckDB"),
                    Map.entry("fastcsv", "CSV into columns, and computed"),
                    Map.entry("specialised", "C, sums over pairs of edges"),
                    Map.entry("tanku-overlap", "product, shared ground and its geodesic area"),
                    Map.entry("jts-relateng", "JTS, RelateNG and OverlayNG"),
                    Map.entry("postgis", "PostGIS"),
                    Map.entry("stand-table", "stand table (13 columns) into checked stands"));

    private Report() {}

    static String of(Plan plan, int threads, List<Rounds.Round> rounds) {
        Set<String> peers = new LinkedHashSet<>();
        rounds.forEach(each -> each.results().forEach(result -> peers.add(result.peer())));
        peers.remove("duckdb-check");
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%n%s, %d thread(s), %d rounds, triad %.1f GB/s, load %.1f to %.1f%n%n",
                        plan,
                        threads,
                        rounds.size(),
                        median(rounds, Rounds.Round::triad_GBPerS),
                        rounds.stream().mapToDouble(Rounds.Round::load).min().orElse(0),
                        rounds.stream().mapToDouble(Rounds.Round::load).max().orElse(0)));
        text.append("| peer | ms | million rows a second | a row, times C");
        text.append(" | processor ms | the same, times C |\n");
        text.append("|---|--:|--:|--:|--:|--:|\n");
        for (String peer : peers) {
            double ms = median(rounds, each -> each.of(peer).ms());
            long n = rounds.getFirst().of(peer).n();
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.1f | %.2f | %.2f | %.0f | %.2f |%n",
                            NAMES.getOrDefault(peer, peer),
                            ms,
                            n / ms / 1e3,
                            median(
                                    rounds,
                                    each ->
                                            each.of(peer).perRow()
                                                    / each.of(plan.yardstick()).perRow()),
                            median(rounds, each -> each.of(peer).cpu_ms()),
                            median(
                                    rounds,
                                    each ->
                                            each.of(peer).cpuPerRow()
                                                    / each.of(plan.yardstick()).cpuPerRow())));
        }
        return text.toString();
    }

    /// The middle value; of an even number the upper of the two.
    private static double median(List<Rounds.Round> rounds, ToDoubleFunction<Rounds.Round> of) {
        double[] sorted = rounds.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
