package org.tanku.platform.land.web;

import org.jspecify.annotations.Nullable;
import org.tanku.platform.land.EditionDraft;
import org.tanku.platform.land.EditionKind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// What the sender of a file filled in (导入表单), as it was typed.
record ImportForm(
        @Nullable String name,
        @Nullable String surveyedOn,
        @Nullable EditionKind kind,
        @Nullable Boolean generated,
        @Nullable String note) {
    static ImportForm empty() {
        return new ImportForm("", "", EditionKind.SURVEY, false, "");
    }

    /// The message that names what is missing, if anything is.
    Optional<String> missing() {
        if (name == null || name.isBlank()) {
            return Optional.of("land.import.refused.NAME_MISSING");
        }
        return date().isEmpty()
                ? Optional.of("land.import.refused.DATE_MISSING")
                : Optional.empty();
    }

    EditionDraft draft() {
        return new EditionDraft(
                kind == null ? EditionKind.SURVEY : kind,
                name == null ? "" : name,
                date().orElseThrow(),
                Boolean.TRUE.equals(generated),
                note == null ? "" : note);
    }

    private Optional<LocalDate> date() {
        try {
            return surveyedOn == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(surveyedOn.strip()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
