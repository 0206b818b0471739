package org.tanku.platform;

import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.eligibility.Evidence;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Years;
import org.tanku.platform.project.Declaration;
import org.tanku.platform.project.Declaration.Settled;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Made-up answers to every rule that a person answers, each with a made-up document.
public final class Declared {
    public static final LocalDate BEGAN = LocalDate.of(2014, 3, 1);

    private Declared() {}

    public static Declaration answers(Scheme scheme, Settled... settled) {
        Stream<Evidence> evidence =
                switch (scheme) {
                    case ONE_YUAN -> Stream.of(holds("Y1"));
                    case FFCER_AFFORESTATION ->
                            Stream.of(
                                    holds("F-owner"),
                                    holds("A1"),
                                    holds("A2"),
                                    holds("A4-contour"),
                                    figure("A4-disturbed", new Ratio(0.08)),
                                    figure("A4-again", new Years(20)),
                                    holds("A5"),
                                    holds("A6"),
                                    holds("A7"));
                    case NEUTRAL_FOREST ->
                            Stream.of(
                                    holds("N1"),
                                    figure("N3-height", new Metres(6)),
                                    figure("N4", new Ratio(0.1)),
                                    holds("N5"),
                                    holds("N6"),
                                    holds("N7"),
                                    holds("N8-contour"),
                                    figure("N8-disturbed", new Ratio(0.05)),
                                    holds("N8-again"));
                    case SMCER,
                            FFCER_FOREST_MANAGEMENT,
                            FFCER_BAMBOO,
                            CCER_AFFORESTATION,
                            AR_CM_001,
                            AR_CM_003 ->
                            Stream.of();
                };
        return new Declaration(BEGAN, evidence.toList(), List.of(settled));
    }

    /// The share of the baseline that carbon-neutral forest settles.
    public static Settled share(double value) {
        return new Settled("k_BSL", new Ratio(value), "测试约定");
    }

    public static Evidence holds(String rule) {
        return new Evidence.Stated(rule, true, document(rule));
    }

    private static Evidence figure(String rule, Quantity value) {
        return new Evidence.Figure(rule, value, document(rule));
    }

    public static String document(String rule) {
        return "测试材料 " + rule;
    }
}
