package org.tanku.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Runs the peers in turn (轮流运行), each in a process of its own, until enough rounds count; then
/// tells medians and ratios as a Markdown table.
///
/// A round counts when the memory is as fast as it should be and the C loop's processor time is
/// within 15 % of its best. A peer whose check value differs in the tenth digit fails the run.
final class Rounds {
    private static final int MOST = 15;
    private static final double CPU_SLACK = 1.15;
    private static final int STAND_TABLE_ROWS = 100_000;

    private final Path c;
    private final Path csv;
    private final int n;
    private final int wanted;
    private final double least_GBPerS;

    private Rounds(Path c, Path csv, int n, int wanted, double least_GBPerS) {
        this.c = c;
        this.csv = csv;
        this.n = n;
        this.wanted = wanted;
        this.least_GBPerS = least_GBPerS;
    }

    /// `C-PROGRAM CSV STANDS ROUNDS GB-PER-SECOND`
    public static void main(String[] arguments) throws Exception {
        Rounds rounds =
                new Rounds(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]),
                        Double.parseDouble(arguments[4]));
        Workload.writeCsv(rounds.csv, rounds.n);
        for (int threads = 1; threads <= 2; threads++) {
            System.out.println(rounds.table(threads));
        }
    }

    private String table(int threads) throws Exception {
        List<Round> all = new ArrayList<>();
        while (all.size() < MOST && counting(all).size() < wanted) {
            all.add(round(threads));
        }
        List<Round> counting = counting(all);
        System.out.println(
                "rounds: "
                        + all.size()
                        + ", of which count: "
                        + counting.size()
                        + (counting.size() < wanted ? " (too few: all are told)" : ""));
        return Report.of(threads, counting.size() < wanted ? all : counting);
    }

    private List<Round> counting(List<Round> all) {
        double best = all.stream().mapToDouble(each -> each.of("fused").cpu_ms()).min().orElse(0);
        return all.stream()
                .filter(each -> each.triad_GBPerS() >= least_GBPerS)
                .filter(each -> each.of("fused").cpu_ms() <= CPU_SLACK * best)
                .toList();
    }

    private Round round(int threads) throws IOException, InterruptedException {
        List<Result> results = new ArrayList<>();
        double triad_GBPerS = cPeer("stream", 2).check();
        results.add(cPeer("fused", threads));
        results.addAll(javaPeer("KernelPeer", 15, threads));
        results.add(cPeer("summed", threads));
        results.addAll(javaPeer("DuckPeer", 5, threads));
        if (threads == 1) {
            results.add(javaPeer("SurveyPeer", 5, threads).getFirst());
        }
        results.forEach(this::check);
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        System.out.printf(Locale.ROOT, "round: triad %.1f GB/s, load %s%n", triad_GBPerS, load);
        results.forEach(each -> System.out.println("  " + each));
        return new Round(triad_GBPerS, Double.parseDouble(load), List.copyOf(results));
    }

    private void check(Result result) {
        boolean told = result.check() > 0 && !result.peer().equals("duckdb-csv");
        if (told && n == Workload.STANDS) {
            double off = Math.abs(result.check() / Workload.CHECK - 1);
            if (off > 1e-10) {
                throw new IllegalStateException(
                        result.peer() + " is wrong: " + result.check() + ", not " + Workload.CHECK);
            }
        }
    }

    private Result cPeer(String peer, int threads) throws IOException, InterruptedException {
        return run(List.of(c.toString(), peer, "" + n, "15", "" + threads)).getFirst();
    }

    private List<Result> javaPeer(String type, int repetitions, int threads)
            throws IOException, InterruptedException {
        return run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms3g",
                        "-Xmx3g",
                        "-XX:+UseParallelGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.tanku.bench." + type,
                        "" + (type.equals("SurveyPeer") ? STAND_TABLE_ROWS : n),
                        "" + repetitions,
                        "" + threads,
                        csv.toString()));
    }

    private static List<Result> run(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<Result> results = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().filter(Result::isOne).map(Result::parse).forEach(results::add);
        }
        if (process.waitFor() != 0 || results.isEmpty()) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
        return results;
    }

    /// All peers once, one after the other.
    record Round(double triad_GBPerS, double load, List<Result> results) {
        Result of(String peer) {
            return results.stream()
                    .filter(each -> each.peer().equals(peer))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
