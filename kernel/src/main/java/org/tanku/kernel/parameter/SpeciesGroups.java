package org.tanku.kernel.parameter;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tanku.kernel.forest.SpeciesGroup;
import org.tanku.kernel.forest.SpeciesGroup.Relation;
import org.tanku.kernel.trace.Phrase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which row a species without one of its own is counted in (树种归组), by the companion table
/// `species-groups` of an edition.
final class SpeciesGroups {
    private static final List<String> COLUMNS =
            List.of("species", "row", "relation", "document", "place", "confidence");

    private final Map<String, SpeciesGroup> groups;

    private SpeciesGroups(Map<String, SpeciesGroup> groups) {
        this.groups = groups;
    }

    static SpeciesGroups of(Edition edition) {
        Map<String, SpeciesGroup> groups = new HashMap<>();
        edition.companions().stream()
                .filter(id -> Edition.nameOf(id).endsWith("species-groups"))
                .flatMap(id -> Table.read(id, COLUMNS).lines().stream())
                .map(SpeciesGroups::parse)
                .forEach(each -> groups.put(each.species(), each));
        return new SpeciesGroups(groups);
    }

    private static SpeciesGroup parse(NamedCsvRecord line) {
        return new SpeciesGroup(
                line.getField("species"),
                line.getField("row"),
                Relation.valueOf(line.getField("relation")));
    }

    Collection<SpeciesGroup> list() {
        return groups.values();
    }

    static String sha256(String id) {
        return Table.read(id, COLUMNS).sha256();
    }

    Optional<SpeciesGroup> find(String species) {
        return Optional.ofNullable(groups.get(species));
    }

    /// The sentence of the step in which a figure of the group's row is used.
    static String tell(SpeciesGroup group, String set) {
        Phrase phrase =
                switch (group.relation()) {
                    case SAME -> Phrase.SAME_AS_ROW;
                    case GENUS -> Phrase.GENUS_OF_ROW;
                    case COVERED -> Phrase.COVERED_BY_ROW;
                    case NEAREST -> Phrase.NEAREST_ROW;
                };
        return phrase.tell(group.species(), set, group.row());
    }
}
