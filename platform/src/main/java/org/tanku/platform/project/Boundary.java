package org.tanku.platform.project;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.party.Region;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The stands of a project (项目边界), frozen when it was proposed; in order of their codes.
public record Boundary(List<StandCode> stands) {
    public Boundary {
        stands = stands.stream().distinct().sorted().toList();
        if (stands.isEmpty()) {
            throw new IllegalArgumentException("a boundary holds one stand at least");
        }
    }

    static Boundary of(Collection<StandCode> stands) {
        return new Boundary(List.copyOf(stands));
    }

    /// Those of the stands that lie inside.
    public List<Stand> within(List<Stand> edition) {
        Set<StandCode> inside = Set.copyOf(stands);
        return edition.stream().filter(stand -> inside.contains(stand.code())).toList();
    }

    /// Those inside that the given stands lack.
    public List<StandCode> missingFrom(List<Stand> edition) {
        Set<StandCode> there = edition.stream().map(Stand::code).collect(Collectors.toSet());
        return stands.stream().filter(code -> !there.contains(code)).toList();
    }

    /// The smallest county, city or province that holds all stands (行政区划).
    Region region() {
        String first = stands.getFirst().county();
        String last = stands.getLast().county();
        int same = 0;
        while (same < first.length()
                && same < last.length()
                && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        return new Region(first.substring(0, same - same % 2));
    }
}
