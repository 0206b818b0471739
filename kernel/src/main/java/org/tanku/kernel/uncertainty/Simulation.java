package org.tanku.kernel.uncertainty;

import org.tanku.kernel.trace.Blocks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// A calculation of inputs that are not known exactly, done many times over (蒙特卡罗模拟): for what has
/// no formula for its uncertainty. The same seed gives the same bits on any number of threads,
/// because each drawn input is a function of seed, draw and place alone and draws are kept in their
/// order.
///
/// @param inputs independent of each other; what is shared is one input
/// @param model takes one value of each input, in their order
public record Simulation(List<Distribution> inputs, ToDoubleFunction<double[]> model) {
    /// How many draws one thread takes before it goes on to the next block.
    private static final int BLOCK = 1 << 8;

    public Simulation {
        inputs = List.copyOf(inputs);
    }

    /// @throws IllegalArgumentException when a draw has no finite result: that is a model that does
    ///   not hold for its inputs, and leaving the draw out would falsify the answer
    public Simulated run(int draws, long seed, int threads) {
        double[] results = new double[draws];
        Blocks.run(
                Math.ceilDiv(draws, BLOCK),
                threads,
                block -> {
                    int from = block * BLOCK;
                    int to = Math.min(draws, from + BLOCK);
                    for (int draw = from; draw < to; draw++) {
                        results[draw] = draw(seed, draw);
                    }
                });
        return Simulated.of(results);
    }

    private double draw(long seed, int draw) {
        long stream = Chance.stream(seed, draw);
        double[] values = new double[inputs.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = inputs.get(i).quantile(Chance.uniform(stream, i));
        }
        double result = model.applyAsDouble(values);
        if (!Double.isFinite(result)) {
            throw new IllegalArgumentException(
                    "draw " + draw + " of seed " + seed + " gives " + result);
        }
        return result;
    }
}
