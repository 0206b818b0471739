package org.tanku.platform.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whole units over weights (最大余数法): everyone gets the whole part of his quota, and the units that
/// are left go one each to the largest remainders; of equal ones the smaller key comes first. All
/// arithmetic is exact.
final class LargestRemainder {
    private LargestRemainder() {}

    record Weight(String key, BigDecimal value) {
        Weight {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("a weight is not " + value + " (" + key + ")");
            }
        }
    }

    /// @param whole the whole part of the quota
    /// @param extra one where the remainder earned another unit, else zero
    record Part(String key, long whole, int extra) {
        long units() {
            return whole + extra;
        }
    }

    private record Quota(String key, BigInteger whole, BigInteger remainder) {}

    /// In the order of the weights; the parts add up to the total.
    static List<Part> parts(long total, List<Weight> weights) {
        int scale = weights.stream().mapToInt(each -> each.value().scale()).max().orElse(0);
        List<BigInteger> exact =
                weights.stream()
                        .map(each -> each.value().setScale(Math.max(scale, 0)).unscaledValue())
                        .toList();
        BigInteger sum = exact.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("no weight is above zero");
        }
        List<Quota> quotas = new ArrayList<>();
        long left = total;
        for (int i = 0; i < exact.size(); i++) {
            BigInteger[] quota =
                    BigInteger.valueOf(total).multiply(exact.get(i)).divideAndRemainder(sum);
            quotas.add(new Quota(weights.get(i).key(), quota[0], quota[1]));
            left -= quota[0].longValueExact();
        }
        Map<String, Integer> extras = new HashMap<>();
        quotas.stream()
                .sorted(Comparator.comparing(Quota::remainder).reversed().thenComparing(Quota::key))
                .limit(left)
                .forEach(each -> extras.put(each.key(), 1));
        return quotas.stream()
                .map(each ->
                        new Part(
                                each.key(),
                                each.whole().longValueExact(),
                                extras.getOrDefault(each.key(), 0)))
                .toList();
    }
}
