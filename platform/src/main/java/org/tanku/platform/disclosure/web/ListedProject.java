package org.tanku.platform.disclosure.web;

import org.tanku.platform.disclosure.Place;
import org.tanku.platform.party.Region;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /// Whether its number, name, place or holder holds the words typed.
    boolean mentions(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Stream.of(number, name, place, holder)
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
