package org.tanku.kernel.parameter;

import java.util.List;

/// One edition of a parameter set as the list of editions declares it (版本): names in both
/// languages, the editions of other sets that go with it, and the digest by which a later change is
/// found out.
public record Edition(
        String id, String chinese, String english, List<String> companions, String sha256) {
    public Edition {
        companions = List.copyOf(companions);
    }

    /// The name without the version: `tree-biomass` of `tree-biomass@2026-1`.
    public String name() {
        return nameOf(id);
    }

    /// Whether it tells into which row a species is counted, and holds no figure.
    public boolean isSpeciesGroups() {
        return name().endsWith("species-groups");
    }

    static String nameOf(String id) {
        int at = id.indexOf('@');
        if (at <= 0) {
            throw new IllegalArgumentException(
                    "an edition is written name@version, not '" + id + "'");
        }
        return id.substring(0, at);
    }
}
