package org.tanku.kernel.method.projection;

import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.trace.Explained;

import java.util.List;

/// A region at the end of one year to come (区域预估年): the areas of its classes, what was felled and
/// renewed, and what its trees hold.
public record RegionYear(
        int year,
        List<Explained<Hectares>> areas,
        Explained<Hectares> felled,
        Explained<TonnesCarbon> stock) {
    public RegionYear {
        areas = List.copyOf(areas);
    }
}
