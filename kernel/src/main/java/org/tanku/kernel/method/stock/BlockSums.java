package org.tanku.kernel.method.stock;

import org.tanku.kernel.trace.Summation;

/// The sums of one block of stands (分块求和), and its check: a value below zero or without end is
/// refused; one that was not measured is counted and left out.
final class BlockSums {
    final Summation start = new Summation();
    final Summation end = new Summation();
    final Summation yearly = new Summation();
    long notMeasured;

    static BlockSums of(StandColumns stands, ChangeColumns out, int from, int to) {
        BlockSums sums = new BlockSums();
        for (int i = from; i < to; i++) {
            double area = stands.area_hm2[i];
            double stockStart = stands.start_m3PerHm2[i];
            double stockEnd = stands.end_m3PerHm2[i];
            boolean good = area >= 0 && stockStart >= 0 && stockEnd >= 0;
            double yearly = out.yearly_tCO2e[i];
            if (good && Double.isFinite(yearly)) {
                sums.start.add(out.start_tCO2e[i]);
                sums.end.add(out.end_tCO2e[i]);
                sums.yearly.add(yearly);
            } else {
                check(i, area, stockStart, stockEnd);
                sums.notMeasured++;
            }
        }
        return sums;
    }

    private static void check(int stand, double area, double stockStart, double stockEnd) {
        boolean areaIsGood = area >= 0 && area < Double.POSITIVE_INFINITY;
        if (!areaIsGood || isWrong(stockStart) || isWrong(stockEnd)) {
            throw new IllegalArgumentException(
                    "stand "
                            + stand
                            + " of the columns: area "
                            + area
                            + " hm², stocks "
                            + stockStart
                            + " and "
                            + stockEnd
                            + " m³/hm²");
        }
    }

    private static boolean isWrong(double stock) {
        return stock < 0 || stock == Double.POSITIVE_INFINITY;
    }

    void add(BlockSums block) {
        start.add(block.start);
        end.add(block.end);
        yearly.add(block.yearly);
        notMeasured += block.notMeasured;
    }
}
