package org.tanku.platform.land;

import java.time.LocalDate;

/// What the sender of a file says about it (导入信息).
///
/// @param generated made by a program and not surveyed, which every page then tells
public record EditionDraft(
        EditionKind kind, String name, LocalDate surveyedOn, boolean generated, String note) {
    public EditionDraft {
        name = name.strip();
        note = note.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an edition has a name, such as \"survey 2021\"");
        }
    }
}
