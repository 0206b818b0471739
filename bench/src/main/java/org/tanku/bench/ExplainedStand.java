package org.tanku.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.method.smcer.TicketCase;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// What an explanation costs (可解释的代价): one stand's ticket with its whole trace, and the telling of
/// it as JSON and as text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ExplainedStand {
    private final TicketCase whole = whole();
    private final Removals removals = SanmingTicket.removal(whole);

    @Benchmark
    public Removals computed() {
        return SanmingTicket.removal(whole);
    }

    @Benchmark
    public String json() {
        return Telling.json(removals.stands().getFirst().removal().step());
    }

    @Benchmark
    public String text() {
        return Telling.text(removals.stands().getFirst().removal().step(), Locale.CHINA);
    }

    private static TicketCase whole() {
        return switch (SanmingTicket.resolve(
                List.of(stand(95, 2020)),
                List.of(stand(130, 2025)),
                ParameterSet.load("tree-biomass@2026-1"),
                StandIns.none())) {
            case Resolution.Complete<TicketCase>(var complete) -> complete;
            case Resolution.Incomplete<TicketCase>(var problems) ->
                    throw new IllegalStateException(problems.toString());
        };
    }

    private static Stand stand(double stock_m3PerHm2, int year) {
        return new Stand(
                StandCode.parse("350428-101-205-012-0034"),
                new Mu(62.5),
                LandCategory.ARBOUR_FOREST,
                ForestCategory.COMMERCIAL,
                Origin.PLANTED,
                "杉木",
                Reading.of(new Years(12)),
                Reading.of(new CanopyDensity(0.7)),
                Reading.of(new CubicMetresPerHectare(stock_m3PerHm2)),
                "survey " + year,
                LocalDate.of(year, 12, 31));
    }
}
