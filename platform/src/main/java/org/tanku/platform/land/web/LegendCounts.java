package org.tanku.platform.land.web;

import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.LandMap;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How many stands on the map of an edition are of each class (图例计数). An edition never changes, so
/// it is counted once.
@Component
class LegendCounts {
    private static final int KEPT = 100;
    private static final Envelope EVERYWHERE_DEG = new Envelope(-180, 180, -90, 90);
    private static final double OUTLINES_DO_NOT_MATTER_DEG = 1_000;

    private final LandMap map;
    private final StandClasses classes;
    private final Map<EditionId, Map<Colouring, Map<String, Integer>>> counted =
            new LinkedHashMap<>();

    LegendCounts(LandMap map, StandClasses classes) {
        this.map = map;
        this.classes = classes;
    }

    /// Stands by class, for each colouring.
    Map<Colouring, Map<String, Integer>> of(EditionId edition) {
        return find(edition).orElseGet(() -> keep(edition, count(edition)));
    }

    private synchronized Optional<Map<Colouring, Map<String, Integer>>> find(EditionId edition) {
        return Optional.ofNullable(counted.get(edition));
    }

    private synchronized Map<Colouring, Map<String, Integer>> keep(
            EditionId edition, Map<Colouring, Map<String, Integer>> counts) {
        counted.put(edition, counts);
        if (counted.size() > KEPT) {
            counted.remove(counted.keySet().iterator().next());
        }
        return counts;
    }

    private Map<Colouring, Map<String, Integer>> count(EditionId edition) {
        Map<Colouring, Map<String, Integer>> counts = new EnumMap<>(Colouring.class);
        for (Colouring each : Colouring.values()) {
            counts.put(each, new TreeMap<>());
        }
        map.forEachWithin(
                edition,
                EVERYWHERE_DEG,
                OUTLINES_DO_NOT_MATTER_DEG,
                ground ->
                        counts.forEach((by, classed) ->
                                classed.merge(
                                        classes.classOf(ground.stand(), by), 1, Integer::sum)));
        return counts;
    }
}
