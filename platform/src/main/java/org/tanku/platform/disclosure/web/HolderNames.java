package org.tanku.platform.disclosure.web;

import org.tanku.platform.party.Party;

import java.util.List;
import java.util.stream.Collectors;

/// Those who hold the forest rights of a project, in one line (林权权利人): the first by name, and how
/// many there are. Two people whose masked names are equal are two.
final class HolderNames {
    private static final int NAMED = 3;

    private HolderNames() {}

    static String told(List<Party> holders) {
        List<String> names = holders.stream().distinct().map(Party::name).toList();
        String first = names.stream().limit(NAMED).collect(Collectors.joining("、"));
        return names.size() > NAMED ? first + " …（" + names.size() + "）" : first;
    }
}
