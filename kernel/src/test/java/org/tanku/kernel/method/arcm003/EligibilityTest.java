package org.tanku.kernel.method.arcm003;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.kernel.method.Stands.fir;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.CaseProblem.Kind;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Stands;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Years;

import java.util.List;
import java.util.Map;

class EligibilityTest {
    private static final ParameterSet PARAMETERS = ParameterSet.load("tree-biomass@2026-1");

    private static List<CaseProblem> problems(Stands start, StandIns standIns) {
        Stands end = Stands.fir(start.number(), start.area_mu(), 2025, 118).of(start.species());
        return switch (ArCm003.resolve(
                List.of(start.stand()),
                List.of(end.stand()),
                List.of(end.stand()),
                PARAMETERS,
                standIns)) {
            case Resolution.Complete<ForestManagementCase> _ -> List.of();
            case Resolution.Incomplete<ForestManagementCase>(var problems) -> problems;
        };
    }

    private static List<Kind> kinds(Stands start) {
        return problems(start, StandIns.none()).stream().map(CaseProblem::kind).toList();
    }

    @Test
    void a_planted_young_stand_with_closed_canopy_is_eligible() {
        assertThat(kinds(fir("1", 15, 2020, 90))).isEmpty();
    }

    @Test
    void natural_forest_has_no_method() {
        assertThat(kinds(fir("1", 15, 2020, 90).from(Origin.NATURAL)))
                .containsExactly(Kind.NATURAL_ORIGIN_HAS_NO_METHOD);
    }

    @Test
    void every_condition_that_fails_is_reported() {
        assertThat(
                        kinds(
                                fir("1", 15, 2020, 90)
                                        .on(LandCategory.OPEN_FOREST)
                                        .under(Reading.of(new CanopyDensity(0.19)))
                                        .aged(Reading.of(new Years(21)))))
                .containsExactly(
                        Kind.NOT_ARBOUR_FOREST, Kind.CANOPY_TOO_OPEN, Kind.OLDER_THAN_MIDDLE_AGED);
    }

    @Test
    void what_was_not_measured_does_not_pass() {
        assertThat(
                        kinds(
                                fir("1", 15, 2020, 90)
                                        .under(Reading.missing("no crew"))
                                        .aged(Reading.missing("no record"))))
                .containsExactly(Kind.CANOPY_NOT_MEASURED, Kind.AGE_NOT_MEASURED);
    }

    @ParameterizedTest
    @CsvSource({
        "杉木,20,true", "杉木,21,false", "马尾松,20,true", "桉树,10,true", "桉树,11,false",
        "巨尾桉,11,false", "木荷,20,true", "樟树,40,true", "樟树,41,false", "硬阔类,40,true"
    })
    void the_age_group_follows_the_species(String species, double age, boolean eligible) {
        List<Kind> kinds =
                kinds(fir("1", 15, 2020, 90).of(species).aged(Reading.of(new Years(age))));
        assertThat(kinds.isEmpty()).isEqualTo(eligible);
    }

    @Test
    void a_species_without_age_limits_needs_a_confirmed_stand_in() {
        Stands cypress = fir("1", 15, 2020, 90).of("柏木");
        assertThat(kinds(cypress)).containsExactly(Kind.AGE_LIMITS_UNKNOWN);
        assertThat(problems(cypress, new StandIns(Map.of("柏木", "硬阔类")))).isEmpty();
    }

    @Test
    void a_stand_on_the_edge_of_canopy_is_eligible() {
        assertThat(kinds(fir("1", 15, 2020, 90).under(Reading.of(new CanopyDensity(0.2)))))
                .isEmpty();
    }
}
