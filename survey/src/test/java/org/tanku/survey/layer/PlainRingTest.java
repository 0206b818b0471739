package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.relateng.IntersectionMatrixPattern;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.PlainRing.Contact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;

class PlainRingTest {
    private static final String SQUARE = "POLYGON((0 0, 2 0, 2 2, 0 2, 0 0))";

    @Test
    void neighbours_with_a_common_edge_or_corner_border_on_each_other() {
        assertThat(contact(SQUARE, "POLYGON((2 0, 4 0, 4 2, 2 2, 2 0))"))
                .isEqualTo(Contact.BORDERING);
        assertThat(contact(SQUARE, "POLYGON((2 0, 2 2, 4 2, 4 0, 2 0))"))
                .as("drawn the other way round")
                .isEqualTo(Contact.BORDERING);
        assertThat(contact(SQUARE, "POLYGON((2 2, 3 2, 3 3, 2 2))")).isEqualTo(Contact.BORDERING);
        assertThat(contact(SQUARE, "POLYGON((2 0, 4 0, 4 2, 2 2, 2 2, 2 0))"))
                .as("a corner told twice")
                .isEqualTo(Contact.BORDERING);
    }

    @Test
    void what_is_away_is_apart_though_its_envelope_is_not() {
        assertThat(contact(SQUARE, "POLYGON((3 0, 4 0, 4 2, 3 0))")).isEqualTo(Contact.APART);
        assertThat(contact(SQUARE, "POLYGON((1 3, 3 1, 3 3, 1 3))"))
                .as("touches a corner with the middle of an edge")
                .isEqualTo(Contact.NOT_PROVEN);
        assertThat(contact(SQUARE, "POLYGON((1.5 3, 3 1.5, 3 3, 1.5 3))")).isEqualTo(Contact.APART);
    }

    @Test
    void what_lies_in_or_over_the_other_is_not_proven() {
        assertThat(contact(SQUARE, SQUARE)).isEqualTo(Contact.NOT_PROVEN);
        assertThat(contact(SQUARE, "POLYGON((0.5 0.5, 1 0.5, 1 1, 0.5 0.5))"))
                .isEqualTo(Contact.NOT_PROVEN);
        assertThat(contact(SQUARE, "POLYGON((0 0, 1 0.5, 0.5 1, 0 0))"))
                .as("in from a common corner")
                .isEqualTo(Contact.NOT_PROVEN);
        assertThat(contact(SQUARE, "POLYGON((0 0, 4 0, 4 2, 2 2, 0 0))"))
                .as("edges upon each other from a common corner")
                .isEqualTo(Contact.NOT_PROVEN);
        assertThat(
                        contact(
                                SQUARE,
                                "POLYGON((-1 -1, 3 -1, 3 3, -1 3, -1 -1),"
                                        + " (0 0, 2 0, 2 2, 0 2, 0 0))"))
                .as("a polygon with a hole")
                .isEqualTo(Contact.NOT_PROVEN);
    }

    @Test
    void what_crosses_between_corners_overlaps() {
        assertThat(contact(SQUARE, "POLYGON((1 1, 3 1, 3 1.5, 1 1.5, 1 1))"))
                .isEqualTo(Contact.OVERLAPPING);
        assertThat(contact(SQUARE, "POLYGON((2 0, 4 0, 4 2, 1 1, 2 0))"))
                .as("and a common corner beside")
                .isEqualTo(Contact.OVERLAPPING);
    }

    /// On a grid so small that corners, edges and insides meet in every way.
    @Test
    void nothing_is_proven_that_a_full_comparison_denies() {
        Random random = new Random(20260101);
        List<Geometry> grounds = new ArrayList<>();
        while (grounds.size() < 400) {
            Geometry ground = scribbled(random);
            if (ground.isValid() && ground.getArea() > 0) {
                grounds.add(ground);
            }
        }
        Map<Contact, Integer> counted = new EnumMap<>(Contact.class);
        for (Geometry one : grounds) {
            for (Geometry other : grounds) {
                Contact contact = PlainRing.of(one).with(PlainRing.of(other));
                counted.merge(contact, 1, Integer::sum);
                boolean isMeeting = RelateNG.relate(one, other, RelatePredicate.intersects());
                boolean isSharing =
                        RelateNG.relate(one, other, IntersectionMatrixPattern.INTERIOR_INTERSECTS);
                switch (contact) {
                    case APART -> assertThat(isMeeting).as("%s %s", one, other).isFalse();
                    case BORDERING -> {
                        assertThat(isMeeting).as("%s %s", one, other).isTrue();
                        assertThat(isSharing).as("%s %s", one, other).isFalse();
                    }
                    case OVERLAPPING -> assertThat(isSharing).as("%s %s", one, other).isTrue();
                    case NOT_PROVEN -> {}
                }
            }
        }
        assertThat(counted.get(Contact.APART)).isGreaterThan(10_000);
        assertThat(counted.get(Contact.BORDERING)).isGreaterThan(3_000);
        assertThat(counted.get(Contact.OVERLAPPING)).isGreaterThan(10_000);
    }

    @Test
    void what_a_search_finds_does_not_depend_on_the_number_of_threads() {
        Random random = new Random(4);
        List<Geometry> grounds = new ArrayList<>();
        while (grounds.size() < 300) {
            Geometry ground = scribbled(random);
            if (ground.isValid()) {
                grounds.add(ground);
            }
        }
        OverlapSearch search = new OverlapSearch(grounds, Datum.CGCS2000);
        OverlapSearch.Found alone = new ForkJoinPool(1).submit(() -> search.search()).join();
        OverlapSearch.Found shared = new ForkJoinPool(7).submit(() -> search.search()).join();
        assertThat(alone.overlaps()).hasSizeGreaterThan(1_000);
        assertThat(shared).isEqualTo(alone);
    }

    /// Three to seven corners on a grid of six by six.
    private static Geometry scribbled(Random random) {
        Coordinate[] ring = new Coordinate[random.nextInt(4, 9)];
        for (int at = 0; at < ring.length - 1; at++) {
            ring[at] = new Coordinate(random.nextInt(6), random.nextInt(6));
        }
        ring[ring.length - 1] = ring[0];
        return new GeometryFactory().createPolygon(ring);
    }

    private static Contact contact(String one, String other) {
        Contact contact = PlainRing.of(ground(one)).with(PlainRing.of(ground(other)));
        assertThat(PlainRing.of(ground(other)).with(PlainRing.of(ground(one)))).isEqualTo(contact);
        return contact;
    }

    private static Geometry ground(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
