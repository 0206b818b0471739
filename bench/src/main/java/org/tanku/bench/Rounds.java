package org.tanku.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Runs the peers of a workload in turn (轮流运行), each in a process of its own, until enough rounds
/// count; then tells medians and ratios as a Markdown table.
///
/// A round counts when the memory is as fast as it should be and the C loop's processor time is
/// within 15 % of its best. A peer whose check value differs fails the run.
final class Rounds {
    private static final double CPU_SLACK = 1.15;
    private static final int TRIAD_ROWS = 10_000_000;

    private final Options options;
    private final Plan plan;
    private final int n;

    private Rounds(Options options, Plan plan) {
        this.options = options;
        this.plan = plan;
        this.n = (int) (plan.size() * options.share());
    }

    /// `FOLDER [A1 …] [rounds=5] [most=15] [memory=25] [share=1] [threads=1,2]`
    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(arguments);
        for (Plan plan : options.plans()) {
            Rounds rounds = new Rounds(options, plan);
            if (plan == Plan.A1) {
                Workload.writeCsv(rounds.csv(), rounds.n);
            }
            for (int threads : options.threads()) {
                System.out.println(rounds.table(threads));
            }
        }
    }

    private String table(int threads) throws Exception {
        List<Round> all = new ArrayList<>();
        while (all.size() < options.most() && counting(all).size() < options.rounds()) {
            all.add(round(threads));
        }
        List<Round> counting = counting(all);
        boolean enough = counting.size() >= options.rounds();
        System.out.println(
                plan
                        + ": rounds: "
                        + all.size()
                        + ", of which count: "
                        + counting.size()
                        + (enough ? "" : " (too few: all are told)"));
        return Report.of(plan, threads, enough ? counting : all);
    }

    private List<Round> counting(List<Round> all) {
        double best =
                all.stream()
                        .mapToDouble(each -> each.of(plan.yardstick()).cpu_ms())
                        .min()
                        .orElse(0);
        return all.stream()
                .filter(each -> each.triad_GBPerS() >= options.memory_GBPerS())
                .filter(each -> each.of(plan.yardstick()).cpu_ms() <= CPU_SLACK * best)
                .toList();
    }

    private Round round(int threads) throws IOException, InterruptedException {
        double triad_GBPerS =
                run(List.of(c("a1"), "stream", "" + TRIAD_ROWS, "15", "2")).getFirst().check();
        List<Result> results = new ArrayList<>();
        for (Plan.Peer peer : plan.peers(threads)) {
            results.addAll(run(command(peer, threads)));
        }
        results.forEach(each -> plan.check(each, results.getFirst(), n));
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        System.out.printf(Locale.ROOT, "%s: triad %.1f GB/s, load %s%n", plan, triad_GBPerS, load);
        results.forEach(each -> System.out.println("  " + each));
        return new Round(triad_GBPerS, Double.parseDouble(load), List.copyOf(results));
    }

    private List<String> command(Plan.Peer peer, int threads) {
        return switch (peer) {
            case Plan.Peer.OfC program ->
                    List.of(
                            c(program.program()),
                            program.name(),
                            "" + n,
                            "" + program.repetitions(),
                            "" + threads,
                            "" + Plan.DRAWS);
            case Plan.Peer.OfJava type ->
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xms" + plan.heap(),
                            "-Xmx" + plan.heap(),
                            "-XX:+UseParallelGC",
                            // whoever works in parallel streams has the caller's thread as well
                            "-Djava.util.concurrent.ForkJoinPool.common.parallelism="
                                    + (threads - 1),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.tanku.bench." + type.type(),
                            plan.name(),
                            "" + n,
                            "" + type.repetitions(),
                            "" + threads,
                            csv().toString());
        };
    }

    private String c(String program) {
        return options.folder().resolve("c").resolve(program).toString();
    }

    private Path csv() {
        return options.folder().resolve("stands-" + n + ".csv");
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
