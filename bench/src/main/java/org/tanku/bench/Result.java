package org.tanku.bench;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One peer's median in one round (一轮结果), as the peers print it.
record Result(String peer, int threads, long n, double ms, double cpu_ms, double check) {
    private static final Pattern FIELD = Pattern.compile("(\\w+)=(\\S+)");

    /// Work that is timed; it gives back its check value.
    @FunctionalInterface
    interface Work {
        double run() throws Exception;
    }

    /// Runs the work to warm up, then again for the median. Processor time is the mean, for the JVM
    /// counts it in steps of 10 ms.
    static Result of(String peer, int threads, long n, int warm, int repetitions, Work work)
            throws Exception {
        double check = 0;
        for (int i = 0; i < warm; i++) {
            check = work.run();
        }
        double[] ms = new double[repetitions];
        long cpu = cpuNanos();
        for (int i = 0; i < repetitions; i++) {
            long start = System.nanoTime();
            check = work.run();
            ms[i] = (System.nanoTime() - start) * 1e-6;
        }
        double cpu_ms = (cpuNanos() - cpu) * 1e-6 / repetitions;
        Arrays.sort(ms);
        return new Result(peer, threads, n, ms[repetitions / 2], cpu_ms, check);
    }

    static Result parse(String line) {
        Map<String, String> fields =
                FIELD.matcher(line)
                        .results()
                        .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
        return new Result(
                field(fields, "peer"),
                Integer.parseInt(field(fields, "threads")),
                Long.parseLong(field(fields, "n")),
                Double.parseDouble(field(fields, "ms")),
                Double.parseDouble(field(fields, "cpu_ms")),
                Double.parseDouble(field(fields, "check")));
    }

    static boolean isOne(String line) {
        Matcher fields = FIELD.matcher(line);
        return line.startsWith("RESULT ") && fields.find();
    }

    /// Whether its check value is that of the workload, not of a part of the work.
    boolean isToBeChecked() {
        return switch (peer) {
            case "duckdb-csv", "duckdb-sum", "kernel-columns", "stand-table" -> false;
            default -> true;
        };
    }

    /// The same times of a peer whose result is checked by itself.
    Result with(double itsCheck) {
        return new Result(peer, threads, n, ms, cpu_ms, itsCheck);
    }

    double perRow() {
        return ms / n;
    }

    double cpuPerRow() {
        return cpu_ms / n;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "RESULT peer=%s threads=%d n=%d ms=%.3f cpu_ms=%.3f check=%.12g",
                peer,
                threads,
                n,
                ms,
                cpu_ms,
                check);
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a result without " + name + ": " + fields);
        }
        return value;
    }

    static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
