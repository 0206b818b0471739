package org.tanku.platform.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.tanku.platform.land.Mapping;
import org.tanku.platform.land.StandGround;
import org.tanku.platform.sampling.SamplingPlan.Place;

import java.util.List;

class PlotPlacingTest {
    private static final long SEED = 20_260_629;
    private static final List<StandGround> GROUNDS =
            new Mapping.Fields(117.4, 26.7, 0.002, 3, 2)
                    .stands().stream()
                            .map(each ->
                                    new StandGround(each.stand(), each.degrees(), each.measured()))
                            .toList();

    @Test
    void every_plot_lies_inside_the_stand_it_names() {
        GeometryFactory geometries = new GeometryFactory();
        for (Place place : new PlotPlacing(GROUNDS, SEED, 1).place(200)) {
            if (!(place instanceof Place.At(var stand, var latitude, var longitude))) {
                throw new AssertionError(place);
            }
            StandGround ground =
                    GROUNDS.stream()
                            .filter(each -> each.stand().code().equals(stand))
                            .findFirst()
                            .orElseThrow();
            assertThat(
                            ground.degrees()
                                    .contains(
                                            geometries.createPoint(
                                                    new Coordinate(longitude, latitude))))
                    .isTrue();
        }
    }

    @Test
    void the_same_seed_gives_the_same_places_and_another_stratum_others() {
        assertThat(new PlotPlacing(GROUNDS, SEED, 1).place(5))
                .isEqualTo(new PlotPlacing(GROUNDS, SEED, 1).place(9).subList(0, 5))
                .isNotEqualTo(new PlotPlacing(GROUNDS, SEED, 2).place(5));
    }

    @Test
    void a_stand_gets_plots_by_its_area() {
        StandGround first = GROUNDS.getFirst();
        double all = GROUNDS.stream().mapToDouble(each -> each.measured().value()).sum();
        long found =
                new PlotPlacing(GROUNDS, SEED, 1)
                        .place(6_000).stream()
                                .filter(each ->
                                        each instanceof Place.At(var stand, _, _)
                                                && stand.equals(first.stand().code()))
                                .count();

        assertThat(found / 6_000.0).isCloseTo(first.measured().value() / all, within(0.02));
    }
}
