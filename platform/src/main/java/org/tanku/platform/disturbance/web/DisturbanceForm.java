package org.tanku.platform.disturbance.web;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.disturbance.DisturbanceFacts;
import org.tanku.platform.dossier.Document.DocumentId;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The form of a record as it was filled in (干扰记录表单); what was left out is empty text.
record DisturbanceForm(Map<String, String> fields) {
    DisturbanceForm {
        fields = Map.copyOf(fields);
    }

    static DisturbanceForm of(DisturbanceFacts facts) {
        return new DisturbanceForm(
                Map.of(
                        "kind", facts.kind().name(),
                        "stand", facts.stand().toString(),
                        "day", facts.day().toString(),
                        "area", Double.toString(facts.area().value()),
                        "permit", facts.permit(),
                        "document", facts.document().toString(),
                        "note", facts.note()));
    }

    public String get(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /// Empty where a field is missing or cannot be read.
    Optional<DisturbanceFacts> read() {
        try {
            return Optional.of(
                    new DisturbanceFacts(
                            DisturbanceFacts.Kind.valueOf(get("kind")),
                            StandCode.parse(get("stand")),
                            LocalDate.parse(get("day")),
                            new Mu(Double.parseDouble(get("area"))),
                            get("permit"),
                            new DocumentId(UUID.fromString(get("document"))),
                            get("note")));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
