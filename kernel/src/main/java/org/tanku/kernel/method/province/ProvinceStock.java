package org.tanku.kernel.method.province;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.stock.ProvincialCase;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.method.stock.VegetationEquations;
import org.tanku.kernel.method.stock.VegetationStocks;
import org.tanku.kernel.method.stock.VolumeBiomass;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the vegetation of a province holds (全省植被碳储量), stand by stand in the order of their codes,
/// and the total of the stands; groups add up the same stands.
///
/// @param uncounted stands on which no vegetation is counted, in the same order
public record ProvinceStock(
        List<StandVegetation> stands, List<Stand> uncounted, Explained<TonnesCarbon> total) {
    public ProvinceStock {
        stands = List.copyOf(stands);
        uncounted = List.copyOf(uncounted);
    }

    /// Stands that are told together (汇总组): how large, how much, how much a hectare.
    public record Group(
            Grouping.Key key,
            int stands,
            Explained<Hectares> area,
            Explained<TonnesCarbon> stock,
            Explained<TonnesCarbonPerHectare> density) {}

    static ProvinceStock of(ProvinceCase whole) {
        List<StandVegetation> stands = new ArrayList<>(trees(whole));
        for (ProvinceCase.ByArea each : whole.byArea()) {
            stands.add(
                    new StandVegetation(
                            each.stand(),
                            each.vegetation(),
                            each.vegetation().row(),
                            Reading.missing("not a tree stand"),
                            VegetationEquations.CARBON.of(
                                    area(each.stand()), each.biomass(), each.fraction())));
        }
        stands.sort(Comparator.comparing(each -> each.stand().code()));
        return new ProvinceStock(stands, whole.uncounted(), sum(stands));
    }

    /// The case keeps its stands by code, as the stocks are sorted.
    private static List<StandVegetation> trees(ProvinceCase whole) {
        List<ProvincialCase.Counted> cases =
                whole.trees().stands().stream()
                        .sorted(Comparator.comparing(each -> each.measured().stand().code()))
                        .toList();
        List<VegetationStocks.OfStand> stocks = VolumeBiomass.stock(whole.trees()).stands();
        List<StandVegetation> counted = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Stand stand = cases.get(i).measured().stand();
            counted.add(
                    new StandVegetation(
                            stand,
                            Vegetation.TREES,
                            cases.get(i).measured().row().name(),
                            whole.ageGroups()
                                    .getOrDefault(stand.code(), Reading.missing("no age group")),
                            stocks.get(i).stock()));
        }
        return counted;
    }

    private static Explained<Hectares> area(Stand stand) {
        return TreeCarbon.AREA.of(Explained.given(Symbols.A_MU, stand.area(), stand.told()));
    }

    private static Explained<TonnesCarbon> sum(List<StandVegetation> stands) {
        return VegetationEquations.ALL_STANDS.of(
                stands.stream().map(StandVegetation::stock).toList());
    }

    /// The total as carbon dioxide (二氧化碳当量).
    public Explained<TonnesCO2e> inCO2e() {
        return StockEquations.IN_CO2E.of(total.as(ProvinceLetters.C));
    }

    /// The stands that are counted.
    Set<StandCode> codes() {
        return stands.stream().map(each -> each.stand().code()).collect(Collectors.toSet());
    }

    /// The groups by code, each an explained total of its own stands.
    public List<Group> by(Grouping grouping) {
        Map<Grouping.Key, List<StandVegetation>> groups = new TreeMap<>();
        for (StandVegetation each : stands) {
            groups.computeIfAbsent(grouping.of(each), _ -> new ArrayList<>()).add(each);
        }
        return groups.entrySet().stream()
                .map(each -> group(each.getKey(), each.getValue()))
                .toList();
    }

    private static Group group(Grouping.Key key, List<StandVegetation> stands) {
        Explained<Hectares> area =
                InventoryEquations.AREA_OF_PARTS.of(
                        stands.stream().map(each -> area(each.stand())).toList());
        Explained<TonnesCarbon> stock = sum(stands);
        return new Group(key, stands.size(), area, stock, StockEquations.MEAN.of(stock, area));
    }

    /// The whole of the province, with the scattered trees that no stand holds. Without their
    /// volume there is no such total: the sum of the stands is [#total].
    public Explained<TonnesCarbon> withScattered(Explained<TonnesCarbon> scattered) {
        return StockEquations.PROVINCE.of(
                part(Vegetation.TREES, StockEquations.C_TREES),
                part(Vegetation.BAMBOO, StockEquations.C_BAMBOO),
                part(Vegetation.SHRUBS, StockEquations.C_SHRUBS),
                part(Vegetation.ECONOMIC, StockEquations.C_ECONOMIC),
                scattered);
    }

    private Explained<TonnesCarbon> part(Vegetation vegetation, Symbol<TonnesCarbon> letter) {
        return sum(stands.stream().filter(each -> each.vegetation() == vegetation).toList())
                .as(letter);
    }
}
