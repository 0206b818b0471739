package org.tanku.platform.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.sampling.PlanDraft.Expected;
import org.tanku.platform.sampling.SamplingPlan.Place;
import org.tanku.platform.sampling.SamplingPlan.Planned;
import org.tanku.platform.sampling.SamplingPlan.Stratum;

import java.util.Collections;
import java.util.List;

class PermanentPlotsTest {
    private static final StandCode NORTH = StandCode.parse("350428-101-205-012-0001");
    private static final StandCode SOUTH = StandCode.parse("350428-101-205-012-0002");
    private static final Place ON_SITE = new Place.OnSite();

    private static final Planned FIRST = new Planned("1-01", "杉木", at(NORTH, 26.1));
    private static final Planned SECOND = new Planned("1-02", "杉木", at(SOUTH, 26.2));
    private static final Planned THIRD = new Planned("1-03", "杉木", at(NORTH, 26.3));

    @Test
    void a_later_plan_keeps_places_and_codes_and_adds_what_it_lacks() {
        List<Planned> plots =
                new PermanentPlots(List.of(List.of(FIRST, SECOND)))
                        .layOut(stratum("杉木", 4, NORTH, SOUTH), 1, PermanentPlotsTest::newPlaces);

        assertThat(plots)
                .containsExactly(
                        FIRST,
                        SECOND,
                        new Planned("1-03", "杉木", at(NORTH, 27)),
                        new Planned("1-04", "杉木", at(NORTH, 27)));
    }

    @Test
    void a_plot_goes_with_its_stand_when_strata_are_drawn_anew() {
        PermanentPlots plots = new PermanentPlots(List.of(List.of(FIRST, SECOND, THIRD)));

        assertThat(plots.layOut(stratum("北", 3, NORTH), 1, PermanentPlotsTest::newPlaces))
                .extracting(Planned::code, Planned::stratum, Planned::place)
                .containsExactly(
                        tuple("1-01", "北", FIRST.place()),
                        tuple("1-03", "北", THIRD.place()),
                        tuple("1-04", "北", at(NORTH, 27)));
        assertThat(plots.layOut(stratum("南", 1, SOUTH), 2, PermanentPlotsTest::newPlaces))
                .containsExactly(new Planned("1-02", "南", SECOND.place()));
    }

    @Test
    void a_plan_with_fewer_plots_keeps_the_first_and_a_later_one_finds_the_others_again() {
        List<Planned> fewer =
                new PermanentPlots(List.of(List.of(FIRST, SECOND, THIRD)))
                        .layOut(stratum("杉木", 2, NORTH, SOUTH), 1, PermanentPlotsTest::newPlaces);
        assertThat(fewer).containsExactly(FIRST, SECOND);

        assertThat(
                        new PermanentPlots(List.of(fewer, List.of(FIRST, SECOND, THIRD)))
                                .layOut(
                                        stratum("杉木", 3, NORTH, SOUTH),
                                        1,
                                        PermanentPlotsTest::newPlaces))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_plot_placed_on_site_is_known_by_its_stratum() {
        Planned onSite = new Planned("1-01", "杉木", ON_SITE);
        PermanentPlots plots = new PermanentPlots(List.of(List.of(onSite)));

        assertThat(plots.layOut(stratum("马尾松", 1, SOUTH), 1, PermanentPlotsTest::newPlaces))
                .containsExactly(new Planned("1-02", "马尾松", at(NORTH, 27)));
        assertThat(plots.layOut(stratum("杉木", 1, NORTH), 2, PermanentPlotsTest::newPlaces))
                .containsExactly(onSite);
    }

    private static List<Place> newPlaces(int plots) {
        return Collections.nCopies(plots, at(NORTH, 27));
    }

    private static Place at(StandCode stand, double latitude) {
        return new Place.At(stand, latitude, 117.4);
    }

    private static Stratum stratum(String name, int plots, StandCode... stands) {
        return new Stratum(name, new Mu(900), List.of(stands), new Expected(100, 30, "某文件"), plots);
    }
}
