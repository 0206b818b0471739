package org.tanku.kernel.method.province;

import org.tanku.kernel.forest.AgeGroup;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.AgeGroups;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.Inspection;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.stock.ProvincialCase;
import org.tanku.kernel.method.stock.VolumeBiomass;
import org.tanku.kernel.parameter.ParameterSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The vegetation of a province from its stands (全省植被清查): looks everything up, or names every
/// problem.
///
/// Tree forest, open forest and mangrove are counted by volume; bamboo, shrubland and what the
/// province takes for economic forest by area. Land that is planted but not grown up, and other
/// forest land, carries no vegetation in this account; those stands are handed back, not taken for
/// zero.
public final class ProvinceInventory {
    private static final String FOR_ALL = "通则";

    private final ParameterSet lines;
    private final ParameterSet densities;
    private final Set<String> economic;
    private final StandIns standIns;

    /// @param lines an edition of `volume-biomass`
    /// @param densities an edition of `province-biomass`
    /// @param economic the dominant species that the province counts as economic forest
    public ProvinceInventory(
            ParameterSet lines, ParameterSet densities, Set<String> economic, StandIns standIns) {
        this.lines = lines;
        this.densities = densities;
        this.economic = Set.copyOf(economic);
        this.standIns = standIns;
    }

    public Resolution<ProvinceCase> resolve(List<Stand> stands) {
        Inspection all = new Inspection(lines, standIns);
        Collection<Stand> unique = all.index(stands).values();
        List<Stand> trees = new ArrayList<>();
        List<ProvinceCase.ByArea> byArea = new ArrayList<>();
        List<Stand> uncounted = new ArrayList<>();
        for (Stand stand : unique) {
            Optional<Vegetation> counted = vegetation(stand);
            if (counted.isEmpty()) {
                uncounted.add(stand);
            } else if (counted.get() == Vegetation.TREES) {
                trees.add(stand);
            } else {
                byArea.add(byArea(stand, counted.get()));
            }
        }
        List<CaseProblem> problems = new ArrayList<>();
        if (all.conclude(() -> unique)
                instanceof Resolution.Incomplete<Collection<Stand>>(var twice)) {
            problems.addAll(twice);
        }
        return switch (VolumeBiomass.resolve(trees, lines, standIns)) {
            case Resolution.Incomplete<ProvincialCase>(var found) -> {
                problems.addAll(found);
                yield new Resolution.Incomplete<>(problems);
            }
            case Resolution.Complete<ProvincialCase>(var whole) ->
                    problems.isEmpty()
                            ? new Resolution.Complete<>(
                                    new ProvinceCase(whole, byArea, uncounted, ageGroups(trees)))
                            : new Resolution.Incomplete<>(problems);
        };
    }

    /// What the stand counts as; empty where no vegetation is counted.
    private Optional<Vegetation> vegetation(Stand stand) {
        if (economic.contains(stand.dominantSpecies())) {
            return Optional.of(Vegetation.ECONOMIC);
        }
        return switch (stand.landCategory()) {
            case ARBOUR_FOREST, MANGROVE, OPEN_FOREST -> Optional.of(Vegetation.TREES);
            case BAMBOO_FOREST -> Optional.of(Vegetation.BAMBOO);
            case SHRUBLAND -> Optional.of(Vegetation.SHRUBS);
            case YOUNG_PLANTATION, OTHER_FOREST_LAND -> Optional.empty();
        };
    }

    private ProvinceCase.ByArea byArea(Stand stand, Vegetation vegetation) {
        return new ProvinceCase.ByArea(
                stand,
                vegetation,
                densities.get(vegetation.row(), StockEquations.DENSITY_OF_BIOMASS),
                densities.get(FOR_ALL, Symbols.CF));
    }

    private Map<StandCode, Reading<AgeGroup>> ageGroups(List<Stand> trees) {
        AgeGroups groups =
                new AgeGroups(
                        lines.companion("tree-biomass").companion("age-group-limits"), standIns);
        Map<StandCode, Reading<AgeGroup>> told = new HashMap<>();
        for (Stand stand : trees) {
            told.put(
                    stand.code(),
                    groups.find(stand)
                            .map(Reading::of)
                            .orElseGet(() -> Reading.missing("no age, or no limits of age")));
        }
        return told;
    }

    /// What the vegetation of a complete case holds.
    public static ProvinceStock stock(ProvinceCase whole) {
        return ProvinceStock.of(whole);
    }
}
