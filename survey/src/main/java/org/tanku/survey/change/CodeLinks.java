package org.tanku.survey.change;

import org.tanku.kernel.forest.StandCode;
import org.tanku.survey.change.Divisions.County;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Stands that belong together by their code, where ground does not tell (按小班号对照): the same code
/// first, then the same under a county that was recoded and nothing else.
final class CodeLinks {
    private final Divisions divisions;
    private final Map<String, Set<String>> followers = new HashMap<>();

    CodeLinks(Divisions divisions) {
        this.divisions = divisions;
    }

    /// Places in their editions.
    record Link(int earlier, int later) {}

    List<Link> find(List<EditionStand> earlier, List<EditionStand> later, Groups groups) {
        Map<StandCode, Integer> places = new HashMap<>();
        for (int j = 0; j < later.size(); j++) {
            places.put(later.get(j).stand().code(), j);
        }
        List<Link> links = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            Optional<Integer> same = Optional.ofNullable(places.get(earlier.get(i).stand().code()));
            if (same.isEmpty()) {
                left.add(i);
                continue;
            }
            int j = same.get();
            taken.add(j);
            if (isSilent(earlier.get(i), i, later.get(j), j, groups)) {
                links.add(new Link(i, j));
            }
        }
        for (int i : left) {
            OptionalInt place = recoded(earlier.get(i), later, places);
            if (place.isPresent() && taken.add(place.getAsInt())) {
                int j = place.getAsInt();
                if (isSilent(earlier.get(i), i, later.get(j), j, groups)) {
                    links.add(new Link(i, j));
                }
            }
        }
        return links;
    }

    private static boolean isSilent(
            EditionStand before, int i, EditionStand after, int j, Groups groups) {
        return !before.isDrawn()
                || !after.isDrawn()
                || groups.isEarlierAlone(i) && groups.isLaterAlone(j);
    }

    private OptionalInt recoded(
            EditionStand before, List<EditionStand> later, Map<StandCode, Integer> places) {
        StandCode code = before.stand().code();
        County county = new County(code.county(), before.stand().surveyedOn().getYear());
        return followers.computeIfAbsent(code.county(), divisions::followers).stream()
                .map(follower -> CodeChange.withCounty(code, follower))
                .filter(places::containsKey)
                .mapToInt(places::get)
                .filter(j -> divisions.isSame(county, county(later.get(j))))
                .findFirst();
    }

    private static County county(EditionStand stand) {
        return new County(stand.stand().code().county(), stand.stand().surveyedOn().getYear());
    }
}
