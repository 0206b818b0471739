package org.tanku.platform.land;

import org.tanku.platform.party.PartyId;
import org.tanku.survey.layer.DatumShift;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// A file that was sent and waits for its import (待导入文件), with what its sender chose so far.
///
/// @param fileDigest the SM3 digest of the file, in hexadecimal
public record MapDraft(
        UUID id,
        String fileName,
        String fileDigest,
        long bytes,
        Instant sentAt,
        PartyId sentBy,
        Choices choices) {
    /// What the file itself does not say, or does not say surely (用户选择).
    ///
    /// @param layer empty while none is chosen
    /// @param encoding of the attributes; empty: as the file is understood
    /// @param epsg the coordinate system; 0: as the file says
    /// @param notShifted the sender says that the coordinates are not those of a GCJ-02 map
    /// @param shift the way from another datum; at most one, none while nobody gave it
    /// @param repaired features whose rings may be repaired
    /// @param columns the meaning of columns, as [org.tanku.survey.StandMapping] has them
    public record Choices(
            String layer,
            String encoding,
            int epsg,
            boolean notShifted,
            List<DatumShift> shift,
            Set<Integer> repaired,
            Map<String, String> columns) {
        public Choices {
            shift = List.copyOf(shift);
            repaired = Collections.unmodifiableSet(new TreeSet<>(repaired));
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        }

        /// The same, with other features that may be repaired.
        public Choices repairing(Set<Integer> features) {
            return new Choices(layer, encoding, epsg, notShifted, shift, features, columns);
        }

        /// The same, and the sender says that the coordinates are not those of a GCJ-02 map.
        public Choices confirmingNotShifted() {
            return new Choices(layer, encoding, epsg, true, shift, repaired, columns);
        }

        static Choices none() {
            return new Choices("", "", 0, false, List.of(), Set.of(), Map.of());
        }
    }

    /// A table has rows and no ground; a map has layers.
    public boolean isTable() {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv")
                || lower.endsWith(".xlsx")
                || lower.endsWith(".txt")
                || lower.endsWith(".tsv");
    }
}
