package org.tanku.survey.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which stands of two editions belong together (连通分组): all that are joined, directly or through
/// others.
final class Groups {
    private final int earlier;
    private final int[] parents;
    private final boolean[] joined;
    private final Map<Integer, Group> groups = new LinkedHashMap<>();

    Groups(int earlier, int later) {
        this.earlier = earlier;
        parents = new int[earlier + later];
        joined = new boolean[earlier + later];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /// Places in their editions, in order, and what they share.
    record Group(List<Integer> earlier, List<Integer> later, List<GroundPairs.Pair> pairs) {
        static Group empty() {
            return new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    void join(int earlierPlace, int laterPlace) {
        int first = root(earlierPlace);
        int second = root(earlier + laterPlace);
        parents[Math.max(first, second)] = Math.min(first, second);
        joined[earlierPlace] = true;
        joined[earlier + laterPlace] = true;
    }

    boolean isEarlierAlone(int place) {
        return !joined[place];
    }

    boolean isLaterAlone(int place) {
        return !joined[earlier + place];
    }

    /// Collects the groups, once all are joined.
    void allot(List<GroundPairs.Pair> pairs) {
        for (int node = 0; node < parents.length; node++) {
            Group group = groups.computeIfAbsent(root(node), _ -> Group.empty());
            if (node < earlier) {
                group.earlier().add(node);
            } else {
                group.later().add(node - earlier);
            }
        }
        for (GroundPairs.Pair each : pairs) {
            groups.computeIfAbsent(root(each.earlier()), _ -> Group.empty()).pairs().add(each);
        }
    }

    List<Group> inOrder() {
        return List.copyOf(groups.values());
    }

    private int root(int node) {
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
