package org.tanku.kernel.method.judicial;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.judicial.LossProblem.Kind;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.kernel.method.tree.StumpEquations;
import org.tanku.kernel.method.tree.Tally;
import org.tanku.kernel.method.tree.TreeMass;
import org.tanku.kernel.method.tree.TreeSymbols;
import org.tanku.kernel.method.tree.TreeTable;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2ePerCubicMetre;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Looks up what one item of a sheet needs (损失清单项查表).
final class LossLookup {
    private static final ParameterSet FACTORS = ParameterSet.load("tree-biomass@2026-1");
    private static final ParameterSet DENSITIES =
            LossTable.FIGURES.companion("carbon-densities-zhejiang");
    private static final String EUCALYPTUS = "桉树";
    private static final String BROADLEAF = "阔叶树";
    private static final String PROBLEM = "a problem was told";

    private final LossChoice choice;
    private final Consumer<LossProblem> problems;

    LossLookup(LossChoice choice, Consumer<LossProblem> problems) {
        this.choice = choice;
        this.problems = problems;
    }

    /// The item with the way it is counted; nothing when a problem was told.
    Reading<LossCase.Counted> count(LossItem item) {
        return switch (item) {
            case LossItem.FelledVolume(_, _, var volume, _) ->
                    byVolume(item, Explained.given(LossSymbols.V, volume, told(item)));
            case LossItem.FelledTree(_, _, var diameter, var height, _) ->
                    byDiameter(
                            item, Explained.given(TreeSymbols.DBH, diameter, told(item)), height);
            case LossItem.Stump(_, _, var diameter, var height, _) ->
                    settled(item, JudicialLoss.STUMP_RATIO)
                            .map(ratio ->
                                    byDiameter(
                                            item,
                                            StumpEquations.DIAMETER.of(
                                                    ratio,
                                                    Explained.given(
                                                            TreeSymbols.STUMP,
                                                            diameter,
                                                            told(item))),
                                            height))
                            .orElseGet(LossLookup::none);
            case LossItem.Culms culms -> byCulms(culms);
            case LossItem.Layer layer -> byArea(layer);
        };
    }

    private static <T> Reading<T> none() {
        return Reading.missing(PROBLEM);
    }

    private static String told(LossItem item) {
        return Phrase.ITEM_OF_SHEET.tell(item.origin(), item.number());
    }

    private void report(LossItem item, Kind kind, String detail) {
        problems.accept(new LossProblem(item.number(), kind, detail));
    }

    private <Q extends Quantity> Optional<Explained<Q>> settled(LossItem item, Setting<Q> setting) {
        Optional<Explained<Q>> found = choice.settings().find(setting);
        if (found.isEmpty()) {
            report(item, Kind.SETTING_MISSING, setting.name());
        }
        return found;
    }

    private Optional<Row> factors(LossItem item) {
        Optional<Row> row = FACTORS.findRow(item.species(), choice.standIns().rowFor());
        if (row.isEmpty()) {
            report(item, Kind.SPECIES_WITHOUT_FACTORS, item.species());
        }
        return row;
    }

    private Reading<LossCase.Counted> byVolume(LossItem item, Explained<CubicMetres> volume) {
        String species = item.species();
        return switch (choice.strategy()) {
            case LossStrategy.StockOnly _ ->
                    factors(item)
                            .<Reading<LossCase.Counted>>map(
                                    row -> Reading.of(new LossCase.ByFactors(species, volume, row)))
                            .orElseGet(LossLookup::none);
            case LossStrategy.VolumeExpansion _ ->
                    Reading.of(new LossCase.ByExpansion(species, volume));
            case LossStrategy.FujianCalibrated _ ->
                    calibration(item)
                            .<Reading<LossCase.Counted>>map(each ->
                                    Reading.of(
                                            new LossCase.ByCalibration(
                                                    species,
                                                    volume,
                                                    each.as(LossSymbols.PER_CUBIC_METRE))))
                            .orElseGet(LossLookup::none);
        };
    }

    private Optional<Explained<TonnesCO2ePerCubicMetre>> calibration(LossItem item) {
        Map<String, String> standIns = choice.standIns().rowFor();
        boolean eucalyptus =
                FACTORS.findRow(item.species(), standIns)
                        .filter(row -> row.name().equals(EUCALYPTUS))
                        .isPresent();
        if (eucalyptus) {
            return settled(item, Calibration.EUCALYPTUS);
        }
        boolean broadleaf =
                EquationSet.FUJIAN_VOLUME
                        .findRow(
                                EquationSet.FUJIAN_VOLUME.parameters(),
                                item.species(),
                                choice.standIns())
                        .filter(row -> row.name().endsWith(BROADLEAF))
                        .isPresent();
        if (broadleaf) {
            return settled(item, Calibration.BROADLEAF);
        }
        report(item, Kind.SPECIES_WITHOUT_CALIBRATION, item.species());
        return Optional.empty();
    }

    private Reading<LossCase.Counted> byDiameter(
            LossItem item, Explained<Centimetres> diameter, Reading<Metres> height) {
        EquationSet set = choice.set();
        TreeTable.findDoubt(diameter.value(), height)
                .ifPresent(doubt -> report(item, Kind.DIAMETER_DOUBTFUL, doubt));
        boolean stock = choice.strategy() instanceof LossStrategy.StockOnly;
        if (!set.givesVolume() && !stock) {
            report(item, Kind.SET_GIVES_NO_VOLUME, set.id());
            return none();
        }
        Optional<Tally.Ready> tree = ready(item, diameter, height);
        if (tree.isEmpty()) {
            return none();
        }
        if (set.givesVolume()) {
            return byVolume(item, TreeMass.volume(set, tree.get()));
        }
        return factors(item)
                .<Reading<LossCase.Counted>>map(row ->
                        Reading.of(
                                new LossCase.ByBiomass(item.species(), tree.get().with(row), row)))
                .orElseGet(LossLookup::none);
    }

    private Optional<Tally.Ready> ready(
            LossItem item, Explained<Centimetres> diameter, Reading<Metres> height) {
        EquationSet set = choice.set();
        Optional<Row> equation = set.findRow(set.parameters(), item.species(), choice.standIns());
        if (equation.isEmpty()) {
            report(item, Kind.SPECIES_NOT_IN_SET, item.species());
        }
        Reading<Explained<Metres>> metres =
                switch (height) {
                    case Reading.Measured<Metres>(var m) ->
                            Reading.of(Explained.given(TreeSymbols.H, m, told(item)));
                    case Reading.NotMeasured<Metres>(var because) -> Reading.missing(because);
                };
        if (set.needsHeight() && metres instanceof Reading.NotMeasured(var because)) {
            report(item, Kind.HEIGHT_NOT_MEASURED, because);
            return Optional.empty();
        }
        Optional<Explained<Ratio>> stress =
                set.needsHeight() ? Optional.empty() : settled(item, EquationSet.SITE_STRESS);
        if (!set.needsHeight() && stress.isEmpty()) {
            return Optional.empty();
        }
        return equation.map(row ->
                new Tally.Ready(
                        diameter,
                        metres,
                        row,
                        none(),
                        stress.map(Reading::of).orElseGet(LossLookup::none)));
    }

    private Reading<LossCase.Counted> byCulms(LossItem.Culms item) {
        Optional<Explained<Ratio>> roots =
                item.includesRoots()
                        ? Optional.of(
                                Explained.given(
                                        LossSymbols.R_BAMBOO,
                                        new Ratio(0),
                                        Phrase.ROOTS_INCLUDED.tell()))
                        : settled(item, JudicialLoss.ROOTS_OF_BAMBOO);
        Optional<Explained<Ratio>> fraction = settled(item, JudicialLoss.FRACTION_OF_BAMBOO);
        if (roots.isEmpty() || fraction.isEmpty()) {
            return none();
        }
        return Reading.of(
                new LossCase.ByCulms(
                        item.species(),
                        Explained.given(LossSymbols.CULMS, item.culms(), told(item)),
                        Explained.given(LossSymbols.CULM_MASS, item.each(), told(item)),
                        roots.get(),
                        fraction.get()));
    }

    private Reading<LossCase.Counted> byArea(LossItem.Layer item) {
        if (!item.destruction().fits(item.layer())) {
            report(
                    item,
                    Kind.LAYER_AND_DESTRUCTION_DISAGREE,
                    item.layer().chinese() + ", " + item.destruction().chinese());
            return none();
        }
        Optional<Explained<TonnesCarbonPerHectare>> density = density(item);
        if (density.isEmpty()) {
            report(item, Kind.DENSITY_MISSING, item.species() + " " + item.layer().chinese());
            return none();
        }
        return Reading.of(
                new LossCase.ByArea(
                        item.species() + " " + item.layer().chinese(),
                        item.layer(),
                        TreeCarbon.AREA.of(Explained.given(Symbols.A_MU, item.area(), told(item))),
                        density.get(),
                        LossTable.FIGURES.get(item.destruction().chinese(), LossSymbols.FRACTION)));
    }

    /// Ground that is only disturbed loses a tenth of its upper 30 cm, of which no density is
    /// public.
    private Optional<Explained<TonnesCarbonPerHectare>> density(LossItem.Layer item) {
        return switch (item.density()) {
            case Reading.Measured<TonnesCarbonPerHectare>(var measured) ->
                    Optional.of(Explained.given(LossSymbols.DENSITY, measured, told(item)));
            case Reading.NotMeasured<TonnesCarbonPerHectare> _ ->
                    item.destruction() == Destruction.SOIL_DISTURBED
                            ? Optional.empty()
                            : ofZhejiang(item);
        };
    }

    private Optional<Explained<TonnesCarbonPerHectare>> ofZhejiang(LossItem.Layer item) {
        String layer = " " + item.layer().chinese();
        String type = choice.standIns().rowFor().getOrDefault(item.species(), item.species());
        String row = type + layer;
        return DENSITIES.hasRow(row)
                ? Optional.of(
                        DENSITIES
                                .get(row, LossSymbols.DENSITY)
                                .insteadOf(
                                        Phrase.DENSITY_OF_FUJIAN.tell(item.species() + layer),
                                        Phrase.MEASURED_IN_ZHEJIANG.tell()))
                : Optional.empty();
    }
}
