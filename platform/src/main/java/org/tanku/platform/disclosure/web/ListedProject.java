package org.tanku.platform.disclosure.web;

import org.tanku.platform.disclosure.Place;
import org.tanku.platform.party.Region;

import java.util.List;

/// A project as lists and the search show it (项目), with the blocks issued for it.
record ListedProject(
        String id,
        String number,
        String name,
        Region region,
        String place,
        String holder,
        List<String> blocks) {
    ListedProject {
        blocks = List.copyOf(blocks);
    }

    boolean liesIn(Place wanted) {
        return region.code().startsWith(wanted.code());
    }
}
