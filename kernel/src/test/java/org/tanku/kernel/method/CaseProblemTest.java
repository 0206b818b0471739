package org.tanku.kernel.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.kernel.method.Stands.fir;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.CaseProblem.Kind;
import org.tanku.kernel.method.arcm003.ArCm003;
import org.tanku.kernel.method.arcm003.ForestManagementCase;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Years;

import java.util.List;

class CaseProblemTest {
    private static final ParameterSet PARAMETERS = ParameterSet.load("tree-biomass@2026-1");

    private static List<CaseProblem> problems(
            List<Stand> start, List<Stand> end, List<Stand> baseline) {
        return switch (ArCm003.resolve(start, end, baseline, PARAMETERS, StandIns.none())) {
            case Resolution.Complete<ForestManagementCase> _ -> List.of();
            case Resolution.Incomplete<ForestManagementCase>(var problems) -> problems;
        };
    }

    @Test
    void every_kind_is_met_in_the_order_of_checks() {
        Stands worst =
                fir("1", 15, 2025, 90)
                        .of("杉木")
                        .on(LandCategory.OPEN_FOREST)
                        .under(Reading.of(new CanopyDensity(0.1)))
                        .aged(Reading.of(new Years(40)));
        Stands unknown =
                fir("2", 15, 2020, 90)
                        .of("拟赤杨")
                        .from(Origin.NATURAL)
                        .under(Reading.missing("none"))
                        .holding(Reading.missing("none"));
        Stands unaged = fir("3", 15, 2020, 90).aged(Reading.missing("none"));
        List<Stand> start =
                List.of(
                        worst.stand(),
                        worst.stand(),
                        unknown.stand(),
                        unaged.stand(),
                        fir("4", 15, 2020, 90).stand(),
                        fir("6", 15, 2020, 90).of("柏木").stand());
        List<Stand> end =
                List.of(
                        fir("1", 14, 2020, 90).of("马尾松").stand(),
                        unknown.stand(),
                        unaged.stand(),
                        fir("5", 15, 2025, 90).stand(),
                        fir("6", 15, 2025, 90).of("柏木").stand());
        List<Kind> met = problems(start, end, List.of()).stream().map(CaseProblem::kind).toList();
        assertThat(met.stream().distinct().sorted()).containsExactly(Kind.values());
        assertThat(met.subList(0, 8))
                .containsExactly(
                        Kind.STAND_TWICE,
                        Kind.NO_BASELINE,
                        Kind.SURVEYS_OUT_OF_ORDER,
                        Kind.AREA_DIFFERS,
                        Kind.SPECIES_DIFFERS,
                        Kind.NOT_ARBOUR_FOREST,
                        Kind.CANOPY_TOO_OPEN,
                        Kind.OLDER_THAN_MIDDLE_AGED);
    }

    @Test
    void the_detail_holds_what_was_found_and_what_was_expected() {
        Stand start = fir("1", 15, 2020, 90).under(Reading.of(new CanopyDensity(0.1))).stand();
        Stand end = fir("1", 14, 2025, 90).stand();
        assertThat(problems(List.of(start), List.of(end), List.of(start)))
                .extracting(CaseProblem::detail)
                .containsExactly("15.0 mu → 14.0 mu", "0.1 < 0.2");
    }

    @Test
    void a_baseline_of_other_ground_does_not_pass() {
        Stand start = fir("1", 15, 2020, 90).stand();
        Stand end = fir("1", 15, 2025, 118).stand();
        Stand baseline = fir("1", 16, 2025, 110).of("马尾松").stand();
        assertThat(problems(List.of(start), List.of(end), List.of(baseline)))
                .extracting(CaseProblem::kind)
                .containsExactly(Kind.AREA_DIFFERS, Kind.SPECIES_DIFFERS);
    }

    @Test
    void a_change_is_of_one_stand() {
        assertThatThrownBy(() ->
                        new StandChange(
                                fir("1", 15, 2020, 90).stand(), fir("2", 15, 2025, 90).stand()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Resolution.Incomplete<String>(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
