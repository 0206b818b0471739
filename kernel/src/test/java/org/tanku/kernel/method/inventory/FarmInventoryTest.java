package org.tanku.kernel.method.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.Equations;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.inventory.FarmActivity.Animal;
import org.tanku.kernel.method.inventory.FarmActivity.Crop;
import org.tanku.kernel.method.inventory.FarmActivity.Herd;
import org.tanku.kernel.method.inventory.FarmActivity.Nitrogen;
import org.tanku.kernel.method.inventory.FarmActivity.Place;
import org.tanku.kernel.method.inventory.FarmActivity.RaisingMode;
import org.tanku.kernel.method.inventory.FarmActivity.RiceArea;
import org.tanku.kernel.method.inventory.FarmActivity.RiceCrop;
import org.tanku.kernel.method.inventory.InventoryProblem.Kind;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.Heads;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.TonnesNitrogen;
import org.tanku.kernel.trace.Recomputation;

import java.util.List;

class FarmInventoryTest {
    private static final Nitrogen NITROGEN =
            new Nitrogen(
                    Reading.of(new TonnesNitrogen(6000)),
                    Reading.of(new TonnesNitrogen(0)),
                    Reading.of(new TonnesNitrogen(0)),
                    Reading.of(new TonnesNitrogen(0)));

    private static RiceArea rice(RiceCrop crop, double area_hm2) {
        return new RiceArea(crop, new Hectares(area_hm2), Reading.missing("not asked"));
    }

    private static Herd herd(Animal animal, double heads) {
        return new Herd(animal, RaisingMode.LARGE_SCALE, new Heads(heads));
    }

    private static final FarmActivity COUNTY =
            new FarmActivity(
                    Place.FUJIAN,
                    List.of(
                            rice(RiceCrop.SINGLE, 5000),
                            rice(RiceCrop.EARLY, 3000),
                            rice(RiceCrop.LATE, 3000)),
                    List.of(
                            herd(Animal.NON_DAIRY, 10_000),
                            herd(Animal.GOAT, 20_000),
                            herd(Animal.PIG, 200_000),
                            herd(Animal.POULTRY, 2_000_000)),
                    List.of(new Crop("水稻", new Tonnes(74_400), Reading.of(new Ratio(0.35)))),
                    NITROGEN);

    private static FarmInventory make(FarmActivity activity, InventoryFactors factors) {
        return switch (InventoryCase.inventory(activity, factors)) {
            case Examined.Complete<FarmInventory, InventoryProblem>(var whole) -> whole;
            case Examined.Incomplete<FarmInventory, InventoryProblem>(var problems) ->
                    throw new AssertionError(problems);
        };
    }

    private static List<InventoryProblem> problems(
            FarmActivity activity, InventoryFactors factors) {
        return switch (InventoryCase.inventory(activity, factors)) {
            case Examined.Complete<FarmInventory, InventoryProblem> _ -> List.of();
            case Examined.Incomplete<FarmInventory, InventoryProblem>(var found) -> found;
        };
    }

    private static FarmActivity with(List<RiceArea> rice, List<Herd> herds, List<Crop> crops) {
        return new FarmActivity(Place.FUJIAN, rice, herds, crops, NITROGEN);
    }

    @Test
    void the_county_of_w08_comes_out_source_by_source() {
        FarmInventory county = make(COUNTY, InventoryFactors.PG2011);
        assertThat(county.methane().rice().value().value()).isCloseTo(2383.7, within(1e-6));
        assertThat(county.methane().enteric().value().value()).isCloseTo(907.0, within(1e-6));
        assertThat(county.methane().manure().value().value()).isCloseTo(1094.7, within(1e-6));
        assertThat(county.methane().total().value().value()).isCloseTo(4385.4, within(1e-6));
        assertThat(county.nitrousOxide().manure().value().value()).isCloseTo(59.72, within(1e-6));
        assertThat(county.nitrousOxide().soil().value().value()).isCloseTo(320.027, within(5e-4));
        assertThat(county.nitrousOxide().total().value().value()).isCloseTo(379.747, within(5e-4));
        assertThat(county.factors()).isEqualTo(InventoryFactors.PG2011);
        assertThat(county.place()).isEqualTo(Place.FUJIAN);
    }

    @ParameterizedTest
    @CsvSource({"SAR,209814.86", "AR4,222799.50", "AR5,223424.06", "AR6,226023.50"})
    void the_total_of_w08_follows_the_set_of_potentials(WarmingPotentials set, double expected) {
        var total = make(COUNTY, InventoryFactors.PG2011).total(set);
        assertThat(total.value().value()).isCloseTo(expected, within(0.01));
        assertThat(Recomputation.differences(total.step(), Equations.byId())).isEmpty();
        assertThat(Lookups.differing(total.step())).isEmpty();
    }

    @Test
    void nitrogen_of_people_grazing_and_fuel_changes_the_manure_on_fields() {
        FarmActivity people =
                new FarmActivity(
                        Place.FUJIAN,
                        COUNTY.rice(),
                        COUNTY.herds(),
                        COUNTY.crops(),
                        new Nitrogen(
                                Reading.of(new TonnesNitrogen(6000)),
                                Reading.of(new TonnesNitrogen(40)),
                                Reading.of(new TonnesNitrogen(100)),
                                Reading.of(new TonnesNitrogen(300))));
        double input = 6000 + 5200 * 0.65 - 59.72 * 28 / 44 + 297.634954;
        double expected =
                (input * 0.0178 + (5340 * 0.2 + input * 0.1) * 0.01 + input * 0.2 * 0.0075)
                        * 44
                        / 28;
        assertThat(make(people, InventoryFactors.PG2011).nitrousOxide().soil().value().value())
                .isCloseTo(expected, within(1e-4));
    }

    @Test
    void a_missing_cell_is_refused_and_never_zero() {
        FarmActivity gaps =
                with(
                        List.of(rice(RiceCrop.WINTER_FLOODED, 10)),
                        List.of(
                                new Herd(Animal.BUFFALO, RaisingMode.GRAZING, new Heads(5)),
                                herd(Animal.HORSE, 5)),
                        List.of(new Crop("茶叶", new Tonnes(1), Reading.missing("no survey"))));
        assertThat(problems(gaps, InventoryFactors.PG2011))
                .contains(
                        new InventoryProblem("冬水田", Kind.FACTOR_MISSING, "EF_rice: 华东 冬水田"),
                        new InventoryProblem("水牛", Kind.FACTOR_MISSING, "EF_ent: 放牧 水牛"),
                        new InventoryProblem("马", Kind.FACTOR_MISSING, "EF_mCH4: 华东 马"),
                        new InventoryProblem("马", Kind.FACTOR_MISSING, "EF_mN2O: 华东 马"),
                        new InventoryProblem("茶叶", Kind.FACTOR_MISSING, "HI: 茶叶"),
                        new InventoryProblem("茶叶", Kind.NOT_RECORDED, "no survey"));
    }

    @Test
    void poultry_has_no_enteric_line_and_lacks_no_factor() {
        FarmInventory poultry =
                make(
                        with(List.of(), List.of(herd(Animal.POULTRY, 1000)), List.of()),
                        InventoryFactors.PG2011);
        assertThat(poultry.methane().enteric().value().value()).isZero();
        assertThat(poultry.methane().manure().value().value()).isCloseTo(0.02, within(1e-9));
    }

    @Test
    void a_crop_or_herd_that_stands_twice_is_refused() {
        assertThat(
                        problems(
                                with(
                                        List.of(rice(RiceCrop.EARLY, 1), rice(RiceCrop.EARLY, 2)),
                                        List.of(herd(Animal.PIG, 1), herd(Animal.PIG, 2)),
                                        List.of()),
                                InventoryFactors.PG2011))
                .containsExactly(
                        new InventoryProblem("早稻", Kind.TWICE, ""),
                        new InventoryProblem("规模化 猪", Kind.TWICE, ""));
    }

    @Test
    void nitrogen_that_nobody_recorded_is_refused() {
        FarmActivity silent =
                new FarmActivity(
                        Place.FUJIAN,
                        List.of(),
                        List.of(),
                        List.of(),
                        new Nitrogen(
                                Reading.missing("a"),
                                Reading.missing("b"),
                                Reading.missing("c"),
                                Reading.missing("d")));
        assertThat(problems(silent, InventoryFactors.PG2011))
                .containsExactly(
                        new InventoryProblem("N_chem", Kind.NOT_RECORDED, "a"),
                        new InventoryProblem("N_fuel", Kind.NOT_RECORDED, "c"),
                        new InventoryProblem("N_graz", Kind.NOT_RECORDED, "b"),
                        new InventoryProblem("N_rural", Kind.NOT_RECORDED, "d"));
    }

    @Test
    void the_guide_of_2025_is_refused_by_name_while_it_is_absent() {
        assertThat(problems(COUNTY, InventoryFactors.PG2025))
                .containsExactly(new InventoryProblem("", Kind.FACTOR_SET_NOT_AVAILABLE, "PG2025"));
    }

    @Test
    void the_ipcc_sets_have_rice_and_refuse_the_herds_they_lack() {
        RiceArea single =
                new RiceArea(RiceCrop.SINGLE, new Hectares(100), Reading.of(new Days(113)));
        for (InventoryFactors each :
                List.of(InventoryFactors.IPCC_2006, InventoryFactors.IPCC_2019)) {
            assertThat(
                            problems(
                                    with(List.of(single), List.of(herd(Animal.PIG, 1)), List.of()),
                                    each))
                    .extracting(InventoryProblem::where)
                    .contains("猪", "农用地")
                    .doesNotContain("单季稻");
            assertThat(
                            problems(
                                    with(List.of(rice(RiceCrop.SINGLE, 1)), List.of(), List.of()),
                                    each))
                    .contains(new InventoryProblem("单季稻", Kind.NOT_RECORDED, "not asked"));
        }
        assertThat(problems(with(List.of(), List.of(), List.of()), InventoryFactors.IPCC_2019))
                .doesNotContain(new InventoryProblem("农用地", Kind.FACTOR_MISSING, "EF_direct: 综合"));
    }

    @ParameterizedTest
    @CsvSource({"AR5,84535", "AR6,87087", "SAR,98890"})
    void ten_thousand_tonnes_of_nitrogen_less_give_w09(WarmingPotentials set, double expected) {
        var saved = FertiliserSaving.of(new TonnesNitrogen(10_000), Place.FUJIAN, set);
        assertThat(saved.value().value()).isCloseTo(expected, within(0.5));
        assertThat(Lookups.differing(saved.step())).isEmpty();
    }

    @Test
    void a_county_is_a_share_of_the_published_province() {
        FarmInventory county = make(COUNTY, InventoryFactors.PG2011);
        assertThat(
                        FertiliserSaving.compareMethane(county.methane().total(), "福建 2006–2010")
                                .value()
                                .value())
                .isCloseTo(4385.4 / 331_200, within(1e-9));
        assertThat(
                        FertiliserSaving.compareNitrousOxide(
                                        county.nitrousOxide().total(), "福建 2015")
                                .value()
                                .value())
                .isCloseTo(379.7467 / 32_900, within(1e-7));
    }
}
