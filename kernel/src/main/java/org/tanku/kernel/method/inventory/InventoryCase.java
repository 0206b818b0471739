package org.tanku.kernel.method.inventory;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.inventory.FarmActivity.Crop;
import org.tanku.kernel.method.inventory.FarmActivity.Herd;
import org.tanku.kernel.method.inventory.FarmActivity.RiceArea;
import org.tanku.kernel.method.inventory.InventoryProblem.Kind;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.KilogramsMethanePerHectare;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesMethane;
import org.tanku.kernel.quantity.TonnesNitrogen;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks up what an inventory needs and makes it (清单解析): a missing cell is a problem, never a zero.
public final class InventoryCase {
    private final InventoryFactors code;
    private final ParameterSet factors;
    private final ParameterSet riceFactors;
    private final FarmActivity activity;
    private final List<InventoryProblem> problems = new ArrayList<>();

    private final List<Explained<TonnesMethane>> rice = new ArrayList<>();
    private final List<Explained<TonnesMethane>> enteric = new ArrayList<>();
    private final List<Explained<TonnesMethane>> manureMethane = new ArrayList<>();
    private final List<Explained<TonnesNitrousOxide>> manureNitrousOxide = new ArrayList<>();
    private final List<Explained<TonnesNitrogen>> excretion = new ArrayList<>();
    private final List<Explained<TonnesNitrogen>> straw = new ArrayList<>();

    private InventoryCase(
            InventoryFactors code,
            ParameterSet factors,
            ParameterSet riceFactors,
            FarmActivity activity) {
        this.code = code;
        this.factors = factors;
        this.riceFactors = riceFactors;
        this.activity = activity;
    }

    /// The inventory of the activity by one set of factors, or every problem.
    public static Examined<FarmInventory, InventoryProblem> inventory(
            FarmActivity activity, InventoryFactors code) {
        Optional<ParameterSet> factors = code.find();
        Optional<ParameterSet> riceFactors = code.findRice();
        if (factors.isEmpty() || riceFactors.isEmpty()) {
            return new Examined.Incomplete<>(
                    List.of(new InventoryProblem("", Kind.FACTOR_SET_NOT_AVAILABLE, code.name())));
        }
        return new InventoryCase(code, factors.get(), riceFactors.get(), activity).inventory();
    }

    private Examined<FarmInventory, InventoryProblem> inventory() {
        Set<String> seen = new HashSet<>();
        for (RiceArea each : activity.rice()) {
            once(seen, each.crop().row());
            rice(each);
        }
        for (Herd each : activity.herds()) {
            once(seen, each.mode().row() + " " + each.animal().row());
            herd(each);
        }
        for (Crop each : activity.crops()) {
            once(seen, each.row());
            crop(each);
        }
        Optional<Soil> soil = soil();
        if (!problems.isEmpty() || soil.isEmpty()) {
            return new Examined.Incomplete<>(problems);
        }
        return new Examined.Complete<>(
                new FarmInventory(code, activity.place(), methane(), nitrousOxide(soil.get())));
    }

    private void once(Set<String> seen, String where) {
        if (!seen.add(where)) {
            report(where, Kind.TWICE, "");
        }
    }

    private void rice(RiceArea area) {
        String where = area.crop().row();
        seasonFactor(area)
                .map(factor ->
                        InventoryLines.RICE.of(
                                factor, given(InventoryLetters.A, area.area(), where)))
                .ifPresent(rice::add);
    }

    private Optional<Explained<KilogramsMethanePerHectare>> seasonFactor(RiceArea area) {
        String where = area.crop().row();
        if (!code.hasDailyRiceFactors()) {
            return find(
                    riceFactors,
                    activity.place().rice() + " " + where,
                    InventoryLetters.EF_RICE,
                    where);
        }
        var daily = find(riceFactors, "世界", InventoryLetters.EF_C, where);
        var water = find(riceFactors, "灌溉田综合", InventoryLetters.SF_W, where);
        var preSeason = find(riceFactors, "季前综合", InventoryLetters.SF_P, where);
        Optional<Days> days = read(area.days(), where);
        return daily.isPresent() && water.isPresent() && preSeason.isPresent()
                ? days.map(found ->
                        InventoryLines.SEASON_FACTOR.of(
                                InventoryLines.DAILY_FACTOR.of(
                                        daily.get(), water.get(), preSeason.get()),
                                given(InventoryLetters.L, found, where)))
                : Optional.empty();
    }

    private void herd(Herd herd) {
        String animal = herd.animal().row();
        String byMode = herd.mode().row() + " " + animal;
        String byRegion = activity.place().livestock() + " " + animal;
        var heads = given(InventoryLetters.N, herd.heads(), byMode);
        if (herd.animal().isEntericSource()) {
            find(factors, byMode, InventoryLetters.EF_ENT, animal)
                    .ifPresent(factor -> enteric.add(InventoryLines.ENTERIC.of(factor, heads)));
        }
        find(factors, byRegion, InventoryLetters.EF_M_CH4, animal)
                .ifPresent(factor ->
                        manureMethane.add(InventoryLines.MANURE_METHANE.of(factor, heads)));
        find(factors, byRegion, InventoryLetters.EF_M_N2O, animal)
                .ifPresent(factor ->
                        manureNitrousOxide.add(
                                InventoryLines.MANURE_NITROUS_OXIDE.of(factor, heads)));
        find(factors, animal, InventoryLetters.NEX, animal)
                .ifPresent(factor -> excretion.add(InventoryLines.EXCRETION.of(factor, heads)));
    }

    private void crop(Crop crop) {
        String row = crop.row();
        var index = find(factors, row, InventoryLetters.HI, row);
        var dry = find(factors, row, InventoryLetters.D, row);
        var nitrogen = find(factors, row, InventoryLetters.N_RATE, row);
        var root = find(factors, row, InventoryLetters.ROOT, row);
        Optional<Ratio> returned = read(crop.strawReturned(), row);
        if (index.isPresent()
                && dry.isPresent()
                && nitrogen.isPresent()
                && root.isPresent()
                && returned.isPresent()) {
            var yield_t = given(InventoryLetters.Y, crop.yield(), row);
            straw.add(
                    SoilNitrogen.STRAW_ABOVE.of(
                            yield_t,
                            index.get(),
                            dry.get(),
                            given(InventoryLetters.SHARE, returned.get(), row),
                            nitrogen.get()));
            straw.add(
                    SoilNitrogen.STRAW_BELOW.of(
                            yield_t, index.get(), dry.get(), root.get(), nitrogen.get()));
        }
    }

    /// What the fields need beside the herds and crops.
    private record Soil(Told told, Explained<Ratio> direct, Losses losses) {}

    private record Told(
            Explained<TonnesNitrogen> chemical,
            Explained<TonnesNitrogen> grazing,
            Explained<TonnesNitrogen> fuel,
            Explained<TonnesNitrogen> ruralPeople) {}

    private record Losses(
            Explained<Ratio> leached,
            Explained<Ratio> volatilised,
            Explained<Ratio> deposited,
            Explained<Ratio> ofDeposition,
            Explained<Ratio> washed,
            Explained<Ratio> ofWashing) {}

    private Optional<Soil> soil() {
        FarmActivity.Nitrogen nitrogen = activity.nitrogen();
        var chemical = nitrogen(nitrogen.chemical(), InventoryLetters.N_CHEM);
        var grazing = nitrogen(nitrogen.grazing(), InventoryLetters.N_GRAZ);
        var fuel = nitrogen(nitrogen.fuel(), InventoryLetters.N_FUEL);
        var people = nitrogen(nitrogen.ruralPeople(), InventoryLetters.N_RURAL);
        String group = code == InventoryFactors.IPCC_2019 ? "综合" : activity.place().soil();
        var direct = find(factors, group, InventoryLetters.EF_DIRECT, "农用地");
        var leached = find(factors, "氮损失", InventoryLetters.F_L, "农用地");
        var volatilised = find(factors, "氮损失", InventoryLetters.F_V, "农用地");
        var deposited = find(factors, "大气沉降", InventoryLetters.F_DEP, "农用地");
        var ofDeposition = find(factors, "大气沉降", InventoryLetters.EF4, "农用地");
        var washed = find(factors, "淋溶径流", InventoryLetters.F_LEACH, "农用地");
        var ofWashing = find(factors, "淋溶径流", InventoryLetters.EF5, "农用地");
        return problems.isEmpty()
                ? Optional.of(
                        new Soil(
                                new Told(
                                        chemical.orElseThrow(),
                                        grazing.orElseThrow(),
                                        fuel.orElseThrow(),
                                        people.orElseThrow()),
                                direct.orElseThrow(),
                                new Losses(
                                        leached.orElseThrow(),
                                        volatilised.orElseThrow(),
                                        deposited.orElseThrow(),
                                        ofDeposition.orElseThrow(),
                                        washed.orElseThrow(),
                                        ofWashing.orElseThrow())))
                : Optional.empty();
    }

    private FarmInventory.Methane methane() {
        var ofRice = InventoryLines.RICE_TOTAL.of(rice);
        var ofHerds = InventoryLines.ENTERIC_TOTAL.of(enteric);
        var ofManure = InventoryLines.MANURE_TOTAL.of(manureMethane);
        return new FarmInventory.Methane(
                ofRice,
                ofHerds,
                ofManure,
                InventoryLines.METHANE.of(List.of(ofRice, ofHerds, ofManure)));
    }

    private FarmInventory.NitrousOxide nitrousOxide(Soil soil) {
        var ofManure = InventoryLines.MANURE_N2O_TOTAL.of(manureNitrousOxide);
        var excreted = InventoryLines.EXCRETION_TOTAL.of(excretion);
        Told told = soil.told();
        Losses losses = soil.losses();
        var manureNitrogen =
                SoilNitrogen.MANURE.of(
                        SoilNitrogen.AVAILABLE.of(
                                excreted, told.grazing(), told.fuel(), told.ruralPeople()),
                        losses.leached(),
                        losses.volatilised(),
                        SoilNitrogen.LOST.of(ofManure));
        var input =
                SoilNitrogen.INPUT.of(
                        told.chemical(), manureNitrogen, SoilNitrogen.STRAW.of(straw));
        var ofSoil =
                SoilNitrogen.SOIL.of(
                        SoilNitrogen.DIRECT.of(input, soil.direct()),
                        SoilNitrogen.DEPOSITION.of(
                                SoilNitrogen.LIVESTOCK.of(excreted, told.ruralPeople()),
                                losses.volatilised(),
                                input,
                                losses.deposited(),
                                losses.ofDeposition()),
                        SoilNitrogen.LEACHING.of(input, losses.washed(), losses.ofWashing()));
        return new FarmInventory.NitrousOxide(
                ofSoil, ofManure, InventoryLines.NITROUS_OXIDE.of(List.of(ofSoil, ofManure)));
    }

    private Optional<Explained<TonnesNitrogen>> nitrogen(
            Reading<TonnesNitrogen> reading, Symbol<TonnesNitrogen> letter) {
        return read(reading, letter.name()).map(found -> given(letter, found, letter.name()));
    }

    private <Q> Optional<Q> read(Reading<Q> reading, String where) {
        return switch (reading) {
            case Reading.Measured<Q>(var value) -> Optional.of(value);
            case Reading.NotMeasured<Q>(var because) -> {
                report(where, Kind.NOT_RECORDED, because);
                yield Optional.empty();
            }
        };
    }

    private <Q extends Quantity> Optional<Explained<Q>> find(
            ParameterSet set, String row, Symbol<Q> letter, String where) {
        if (set.find(row, letter.name()).isEmpty()) {
            report(where, Kind.FACTOR_MISSING, letter.name() + ": " + row);
            return Optional.empty();
        }
        return Optional.of(set.get(row, letter));
    }

    private static <Q extends Quantity> Explained<Q> given(
            Symbol<Q> letter, Q value, String where) {
        return Explained.given(letter, value, Phrase.FARM_RECORD.tell(where));
    }

    private void report(String where, Kind kind, String detail) {
        problems.add(new InventoryProblem(where, kind, detail));
    }
}
