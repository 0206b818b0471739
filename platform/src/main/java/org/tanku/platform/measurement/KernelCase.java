package org.tanku.platform.measurement;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.arcm003.ArCm003;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.parameter.ParameterSet;

import java.util.List;

/// All the kernel needs for one report (计量算例): stands of the boundary in the stored editions, the
/// frozen parameter set and the confirmed stand-ins. The baseline is empty under the carbon ticket.
record KernelCase(
        Scheme scheme,
        ParameterSet parameters,
        StandIns standIns,
        List<Stand> start,
        List<Stand> end,
        List<Stand> baselineEnd) {
    KernelCase {
        start = List.copyOf(start);
        end = List.copyOf(end);
        baselineEnd = List.copyOf(baselineEnd);
    }

    Resolution<Removals> run() {
        return switch (scheme) {
            case SMCER ->
                    switch (SanmingTicket.resolve(start, end, parameters, standIns)) {
                        case Resolution.Complete(var whole) ->
                                new Resolution.Complete<>(SanmingTicket.removal(whole));
                        case Resolution.Incomplete(var problems) ->
                                new Resolution.Incomplete<>(problems);
                    };
            case FFCER_FOREST_MANAGEMENT ->
                    switch (ArCm003.resolve(start, end, baselineEnd, parameters, standIns)) {
                        case Resolution.Complete(var whole) ->
                                new Resolution.Complete<>(ArCm003.netRemoval(whole));
                        case Resolution.Incomplete(var problems) ->
                                new Resolution.Incomplete<>(problems);
                    };
            case FFCER_AFFORESTATION,
                    FFCER_BAMBOO,
                    CCER_AFFORESTATION,
                    AR_CM_001,
                    AR_CM_003,
                    ONE_YUAN,
                    NEUTRAL_FOREST ->
                    throw new IllegalStateException("no project is offered under " + scheme);
        };
    }
}
