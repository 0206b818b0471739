package org.tanku.bench;

import java.util.List;
import java.util.Locale;

/// A workload and who does it (基准任务): its size, its check value and its peers, the yardstick first.
enum Plan {
    A1("fused", 10_000_000, "3g", Workload.CHECK, 1e-10),
    A2("table", 1_000_000, "2g", Double.NaN, 1e-10),
    A2X("direct", 1_000_000, "2g", Double.NaN, 1e-10),
    A3("ziggurat", 100_000, "1g", Double.NaN, 1e-2),
    A4("vector", 100_000_000, "6g", 2.450865076e11, 5e-10),
    B1("specialised", 200_000, "8g", 18_927_284.145, 1e-9);

    /// Those that need nothing but this machine's compilers; B1 needs a PostGIS too.
    static final List<Plan> OF_THE_KERNEL = List.of(A1, A2, A2X, A3, A4);

    /// How often each stand of A3 is drawn.
    static final int DRAWS = 10_000;

    private final String yardstick;
    private final int size;
    private final String heap;
    private final double check;
    private final double slack;

    /// @param check what a run of the whole size ends at; NaN where the peers must agree only
    /// @param slack how far a peer may be off: where numbers are drawn, what chance allows
    Plan(String yardstick, int size, String heap, double check, double slack) {
        this.yardstick = yardstick;
        this.size = size;
        this.heap = heap;
        this.check = check;
        this.slack = slack;
    }

    /// One program that is run: in C, or a class of this package.
    sealed interface Peer {
        /// @param program the file under the folder of C programs
        record OfC(String program, String name, int repetitions) implements Peer {}

        record OfJava(String type, int repetitions) implements Peer {}
    }

    String yardstick() {
        return yardstick;
    }

    int size() {
        return size;
    }

    String heap() {
        return heap;
    }

    List<Peer> peers(int threads) {
        return switch (this) {
            case A1 ->
                    threads == 1
                            ? List.of(
                                    new Peer.OfC("a1", "fused", 15),
                                    new Peer.OfJava("KernelPeer", 15),
                                    new Peer.OfC("a1", "summed", 15),
                                    new Peer.OfJava("DuckPeer", 5),
                                    new Peer.OfJava("SurveyPeer", 5))
                            : List.of(
                                    new Peer.OfC("a1", "fused", 15),
                                    new Peer.OfJava("KernelPeer", 15),
                                    new Peer.OfC("a1", "summed", 15),
                                    new Peer.OfJava("DuckPeer", 5));
            case A2 ->
                    List.of(
                            new Peer.OfC("a2", "table", 15),
                            new Peer.OfJava("KernelPeer", 15),
                            new Peer.OfJava("DuckPeer", 3));
            case A2X -> List.of(new Peer.OfC("a2", "direct", 5), new Peer.OfJava("KernelPeer", 3));
            case A3 -> List.of(new Peer.OfC("a3", "ziggurat", 3), new Peer.OfJava("KernelPeer", 3));
            case A4 ->
                    List.of(
                            new Peer.OfC("a4", "vector", 5),
                            new Peer.OfJava("KernelPeer", 3),
                            new Peer.OfC("a4-scalar", "scalar", 5),
                            new Peer.OfJava("DuckPeer", 3));
            case B1 ->
                    List.of(
                            new Peer.OfC("b1", "specialised", 5),
                            new Peer.OfJava("OverlapPeer", 5),
                            new Peer.OfJava("PostgisPeer", 1));
        };
    }

    /// Stops everything at a figure that is wrong.
    ///
    /// @param yardstick the result of the C program in the same round
    void check(Result result, Result yardstick, int n) {
        boolean told = result.check() > 0 && result.isToBeChecked();
        double right = n == size && !Double.isNaN(check) ? check : yardstick.check();
        if (told && Math.abs(result.check() / right - 1) > slack) {
            throw new IllegalStateException(
                    String.format(
                            Locale.ROOT,
                            "%s of %s is wrong: %.12g, not %.12g",
                            result.peer(),
                            this,
                            result.check(),
                            right));
        }
    }
}
