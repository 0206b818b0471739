package org.tanku.kernel.method.stock;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Inspection;
import org.tanku.kernel.method.MeasuredStand;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.parameter.ParameterSet;

import java.util.ArrayList;
import java.util.List;

/// The carbon stock of surveyed stands (小班碳储量) by the volume route.
public final class StandStock {
    private StandStock() {}

    public static Resolution<StockCase> resolve(
            List<Stand> stands, ParameterSet parameters, StandIns standIns) {
        Inspection inspection = new Inspection(parameters, standIns);
        List<MeasuredStand> measured = new ArrayList<>();
        for (Stand stand : inspection.index(stands).values()) {
            inspection.measure(stand).ifPresent(measured::add);
        }
        return inspection.conclude(() -> new StockCase(measured));
    }

    public static Stocks stock(StockCase whole) {
        return Stocks.of(
                whole.stands().stream()
                        .map(each ->
                                new StandCarbon(
                                        each.stand().code(),
                                        TreeCarbon.of(each, Symbols.V, Symbols.C_TREE)))
                        .toList());
    }
}
