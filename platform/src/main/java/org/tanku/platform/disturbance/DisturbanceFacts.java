package org.tanku.platform.disturbance;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.dossier.Document.DocumentId;

import java.time.LocalDate;

/// What a record says (干扰事实).
///
/// @param area burnt, felled or lost
/// @param permit number of the felling permit (采伐许可证号); empty where there was none to have
/// @param document the paper in the project's dossier that shows it
public record DisturbanceFacts(
        Kind kind,
        StandCode stand,
        LocalDate day,
        Mu area,
        String permit,
        DocumentId document,
        String note) {
    public DisturbanceFacts {
        permit = permit.strip();
        note = note.strip();
    }

    /// Whether both tell of the same thing in the same stand on the same day.
    boolean isSameMatterAs(DisturbanceFacts other) {
        return kind == other.kind && stand.equals(other.stand) && day.equals(other.day);
    }

    /// What happened (干扰种类).
    public enum Kind {
        FIRE,
        FELLING,
        PEST,
        LANDSLIDE,
        CONVERSION
    }
}
