package org.tanku.kernel.method.pools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomass;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Telling;

import java.util.Locale;

class FireTest {
    private static final Fire FIRE =
            new Fire(ParameterSet.load("fire@2026-1"), ParameterSet.load("gwp@2026-1"));

    private static Fire.Burnt burnt(String combustion, boolean tropical) {
        return new Fire.Burnt(new Hectares(12.5), combustion, tropical, "fire report");
    }

    private static Explained<TonnesBiomassPerHectare> biomass() {
        return Explained.given(Letters.B_TREE, new TonnesBiomassPerHectare(48), "verified");
    }

    @ParameterizedTest
    @CsvSource({
        "SAR,温带林,false,48.411",
        "AR4,温带林,false,52.6446",
        "AR5,温带林,false,54.135",
        "AR6,温带林,false,54.5697",
        "AR4,AR-CM,false,59.66388",
        "SAR,热带林 3–5 年,true,56.5248",
        "SAR,寒温带林,false,43.032"
    })
    void the_other_gases_depend_on_the_chosen_potentials(
            WarmingPotentials potentials, String combustion, boolean tropical, double expected) {
        Explained<TonnesCO2e> found =
                FIRE.emission(burnt(combustion, tropical), biomass(), potentials);
        PoolTest.isSound(found);
        assertThat(found.value().value()).isCloseTo(expected, within(1e-9));
        assertThat(Telling.text(found.step(), Locale.ENGLISH)).contains(potentials.name());
    }

    @Test
    void a_fire_before_the_first_verification_is_zero_and_says_so() {
        Explained<TonnesCO2e> found = Fire.beforeFirstVerification(burnt("温带林", false));
        assertThat(found.value().value()).isZero();
        assertThat(Telling.text(found.step(), Locale.ENGLISH))
                .contains("a fire before the first verification");
    }

    private static WorkFire work() {
        return new WorkFire(ParameterSet.load("fire@2026-1"), ParameterSet.load("shrubs@2026-1"));
    }

    private static WorkFire.Site site(boolean customary) {
        return new WorkFire.Site(
                new Hectares(20),
                new TonnesBiomassPerHectare(10),
                new Ratio(0.3),
                customary,
                "design");
    }

    @Test
    void site_preparation_burns_trees_and_shrubs() {
        Explained<TonnesCO2e> found = work().ofSite(site(false));
        PoolTest.isSound(found);
        assertThat(found.value().value())
                .isCloseTo(0.07 * 20 * (5 + 0.47 * 5.4) * 44 / 12, within(1e-9));
    }

    @Test
    void customary_burning_is_zero_and_says_so() {
        Explained<TonnesCO2e> found = work().ofSite(site(true));
        assertThat(found.value().value()).isZero();
        assertThat(Telling.text(found.step(), Locale.CHINESE)).contains("刀耕火种");
        assertThat(Telling.text(found.step(), Locale.ENGLISH)).contains("slash and burn");
    }

    @ParameterizedTest
    @CsvSource({"false,36.96", "true,92.4"})
    void residues_burn_by_zone(boolean tropical, double expected) {
        Explained<TonnesCO2e> measured =
                work().ofResidues(new TonnesBiomass(2880), tropical, "permit");
        Explained<TonnesCO2e> unknown = work().ofResidues(new Hectares(20), tropical, "map");
        PoolTest.isSound(measured);
        PoolTest.isSound(unknown);
        assertThat(measured.value().value()).isCloseTo(expected, within(1e-9));
        assertThat(unknown.value().value()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void dead_matter_burns_with_the_trees() {
        Explained<TonnesCO2e> found =
                FIRE.ofDeadMatter(
                        burnt("温带林", false),
                        Explained.given(Fire.DEAD, new TonnesCO2ePerHectare(4), "plots"),
                        Explained.given(Fire.LITTER, new TonnesCO2ePerHectare(6), "plots"));
        PoolTest.isSound(found);
        assertThat(found.value().value()).isCloseTo(8.75, within(1e-9));
    }
}
