package org.tanku.kernel.method.stock;

import org.tanku.kernel.method.MeasuredStand;

import java.util.List;

/// Stands of one survey with all that their carbon stock asks for (碳储量案例).
public record StockCase(List<MeasuredStand> stands) {
    public StockCase {
        stands = List.copyOf(stands);
    }
}
