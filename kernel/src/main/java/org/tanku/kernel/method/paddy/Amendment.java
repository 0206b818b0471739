package org.tanku.kernel.method.paddy;

import org.tanku.kernel.quantity.TonnesPerHectare;

/// An organic amendment of a field (有机物料), with the name of its row. Straw is told dry, all other
/// matter fresh.
public enum Amendment {
    STRAW_UNDER_30_DAYS("秸秆少于30天"),
    STRAW_OVER_30_DAYS("秸秆超过30天"),
    COMPOST("堆肥"),
    FARMYARD_MANURE("农家肥"),
    GREEN_MANURE("绿肥");

    private final String row;

    Amendment(String row) {
        this.row = row;
    }

    public String row() {
        return row;
    }

    /// How much of it a field was given (施用量).
    public record Rate(Amendment amendment, TonnesPerHectare perHectare) {}
}
