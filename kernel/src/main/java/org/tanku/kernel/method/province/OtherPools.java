package org.tanku.kernel.method.province;

import org.tanku.kernel.method.province.ProvinceStock.Group;
import org.tanku.kernel.method.stock.VegetationEquations;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.List;

/// The pools beside the trees by density (其他碳库): understorey, litter, soil. No figures of Fujian
/// are public; those of another province stand in where the user says so, and each step tells it.
public sealed interface OtherPools {
    /// Area times density of each pool, over all forest types.
    record Counted(
            Explained<TonnesCarbon> understorey,
            Explained<TonnesCarbon> litter,
            Explained<TonnesCarbon> soil)
            implements OtherPools {}

    /// The forest types without a density, in order: no total is made of the others alone.
    record NoDensity(List<String> types) implements OtherPools {
        public NoDensity {
            types = List.copyOf(types);
        }
    }

    /// @param types the groups of a stock by [Grouping#TYPE]
    /// @param densities an edition of `pool-density`
    /// @param province whose densities the user lets stand in, as the rows name it
    static OtherPools of(List<Group> types, ParameterSet densities, String province) {
        List<String> missing =
                types.stream()
                        .map(each -> each.key().code())
                        .filter(type -> !densities.hasRow(row(province, type)))
                        .toList();
        return missing.isEmpty()
                ? new Counted(
                        pool(types, densities, province, StockEquations.D_UNDERSTOREY),
                        pool(types, densities, province, StockEquations.D_LITTER),
                        pool(types, densities, province, StockEquations.D_SOIL))
                : new NoDensity(missing);
    }

    private static Explained<TonnesCarbon> pool(
            List<Group> types,
            ParameterSet densities,
            String province,
            Symbol<TonnesCarbonPerHectare> pool) {
        List<Explained<TonnesCarbon>> parts = new ArrayList<>();
        for (Group type : types) {
            String row = row(province, type.key().code());
            parts.add(
                    StockEquations.BY_DENSITY.of(
                            type.area(),
                            densities
                                    .get(row, pool)
                                    .insteadOf(
                                            Phrase.FIGURE_OF.tell(pool.name(), type.key().code()),
                                            Phrase.USER_STAND_IN.tell(
                                                    type.key().code(), densities.id(), row))));
        }
        return VegetationEquations.ALL_STANDS.of(parts);
    }

    private static String row(String province, String type) {
        return province + " " + type;
    }
}
