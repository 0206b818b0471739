package org.tanku.platform.land;

import org.tanku.kernel.forest.Stand;

import java.util.List;

/// Some of an edition's stands (小班分页).
///
/// @param number which page this is, counted from 1
/// @param pages how many there are, at least 1
public record StandPage(List<Stand> stands, int number, int pages, int total) {
    /// Stands on one page.
    public static final int SIZE = 50;

    public StandPage {
        stands = List.copyOf(stands);
    }
}
