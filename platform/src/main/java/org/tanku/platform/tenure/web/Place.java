package org.tanku.platform.tenure.web;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A village or a compartment, all of whose stands may be chosen at once (整村或整个林班).
///
/// @param prefix the part of the stand codes that its stands share
record Place(String prefix, boolean village, int stands) {
    /// Each village, with its compartments behind it.
    static List<Place> listOf(List<Stand> stands) {
        Map<String, Integer> villages = new TreeMap<>();
        Map<String, Integer> compartments = new TreeMap<>();
        for (Stand stand : stands) {
            villages.merge(village(stand.code()), 1, Integer::sum);
            compartments.merge(compartment(stand.code()), 1, Integer::sum);
        }
        List<Place> places = new ArrayList<>();
        villages.forEach((village, count) -> {
            places.add(new Place(village, true, count));
            compartments.forEach((compartment, few) -> {
                if (compartment.startsWith(village + "-")) {
                    places.add(new Place(compartment, false, few));
                }
            });
        });
        return places;
    }

    static boolean isIn(StandCode code, List<String> prefixes) {
        return prefixes.contains(village(code)) || prefixes.contains(compartment(code));
    }

    private static String village(StandCode code) {
        return code.county() + "-" + code.township() + "-" + code.village();
    }

    private static String compartment(StandCode code) {
        return village(code) + "-" + code.compartment();
    }
}
