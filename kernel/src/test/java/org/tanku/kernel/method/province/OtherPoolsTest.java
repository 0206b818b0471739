package org.tanku.kernel.method.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.Stands.fir;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;
import java.util.Set;

class OtherPoolsTest {
    private static final ParameterSet POOLS = ParameterSet.load("pool-density@2026-1");

    private static List<ProvinceStock.Group> types(Stand... stands) {
        ProvinceInventory inventory =
                new ProvinceInventory(
                        ParameterSet.load("volume-biomass@2026-1"),
                        ParameterSet.load("province-biomass@2026-1"),
                        Set.of(),
                        StandIns.none());
        return switch (inventory.resolve(List.of(stands))) {
            case Resolution.Complete<ProvinceCase>(var whole) ->
                    ProvinceInventory.stock(whole).by(Grouping.TYPE);
            case Resolution.Incomplete<ProvinceCase>(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    /// Two hectares of fir and one of Masson pine, by the densities printed for Zhejiang.
    @Test
    void pools_are_area_times_the_density_of_the_province_that_stands_in() {
        List<ProvinceStock.Group> types =
                types(
                        fir("0001", 30, 2020, 100).stand(),
                        fir("0002", 15, 2020, 80).of("马尾松").stand());
        assertThat(OtherPools.of(types, POOLS, "浙江"))
                .isInstanceOfSatisfying(
                        OtherPools.Counted.class,
                        counted -> {
                            assertThat(counted.understorey().value().value())
                                    .isCloseTo(2 * 2.11 + 5.38, within(1e-9));
                            assertThat(counted.litter().value().value())
                                    .isCloseTo(2 * 2.68 + 2.00, within(1e-9));
                            assertThat(counted.soil().value().value())
                                    .isCloseTo(2 * 98.96 + 80.40, within(1e-9));
                            assertThat(Telling.text(counted.soil().step(), Locale.ENGLISH))
                                    .contains(
                                            "no row for 杉木 in pool-density@2026-1; the user let"
                                                    + " 浙江 杉木 stand in");
                        });
    }

    @Test
    void a_type_without_a_density_leaves_no_total_of_the_others() {
        List<ProvinceStock.Group> types =
                types(
                        fir("0001", 30, 2020, 100).stand(),
                        fir("0002", 15, 2020, 80).of("桉树").stand());
        assertThat(OtherPools.of(types, POOLS, "浙江"))
                .isEqualTo(new OtherPools.NoDensity(List.of("桉树")));
        assertThat(OtherPools.of(types, POOLS, "江西"))
                .isInstanceOfSatisfying(
                        OtherPools.NoDensity.class, none -> assertThat(none.types()).hasSize(2));
    }
}
