package org.tanku.platform.dossier;

import java.util.UUID;

/// What documents are about (归属对象): a project, a report, a statement, or whatever else a room above
/// opens a dossier for.
///
/// @param kind one word in small letters, as in the address of the dossier: "project"
public record Subject(String kind, UUID id) {
    public Subject {
        if (!kind.matches("[a-z][a-z-]{1,39}")) {
            throw new IllegalArgumentException(
                    "the kind of a subject is a word in small letters, not " + kind);
        }
    }

    /// The page of its dossier.
    public String page() {
        return "/dossier/" + kind + "/" + id;
    }
}
