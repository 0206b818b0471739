package org.tanku.kernel.method.inventory;

import org.tanku.kernel.parameter.Edition;
import org.tanku.kernel.parameter.ParameterSet;

import java.util.Optional;

/// Which factors an inventory is made with (清单因子集). The code is part of the result. A factor that
/// the set does not give is refused, whatever another set says.
public enum InventoryFactors {
    PG2011("farm-pg-2011"),
    IPCC_2006("paddy-ipcc-2006"),
    IPCC_2019("farm-ipcc-2019"),
    /// The guide issued on 2026-01-04; its tables were not obtained. Laid down as `farm-pg-2025@…`
    /// with a line in the list of editions, it can be chosen.
    PG2025("farm-pg-2025");

    private final String name;

    InventoryFactors(String name) {
        this.name = name;
    }

    /// The edition of the set, when the kernel carries one.
    public Optional<ParameterSet> find() {
        return ParameterSet.listEditions().stream()
                .filter(each -> each.name().equals(name))
                .map(Edition::id)
                .findFirst()
                .map(ParameterSet::load);
    }

    /// Where the set keeps its rice factors: the IPCC sets have daily ones.
    Optional<ParameterSet> findRice() {
        return switch (this) {
            case PG2011, PG2025, IPCC_2006 -> find();
            case IPCC_2019 -> find().map(set -> set.companion("paddy-ipcc-2019"));
        };
    }

    boolean hasDailyRiceFactors() {
        return this == IPCC_2006 || this == IPCC_2019;
    }
}
