package org.tanku.platform.fieldwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Lays corrections beside the entries they are about (更正归位), in whatever order they came in.
final class Correcting {
    /// The clocks of two devices may differ; that of one device counts its own entries.
    private static final Comparator<KeptEntry> BY_TIME =
            Comparator.comparing((KeptEntry kept) -> kept.entry().notedAt())
                    .thenComparing(kept -> kept.entry().device())
                    .thenComparing(kept -> kept.entry().number());

    private Correcting() {}

    /// The entries that are no corrections, each with its own, in the order they were noted.
    static List<Noted> of(List<KeptEntry> kept) {
        Map<UUID, List<KeptEntry>> corrections = new LinkedHashMap<>();
        List<KeptEntry> originals = new ArrayList<>();
        for (KeptEntry each : kept.stream().sorted(BY_TIME).toList()) {
            if (each.entry().kind() == FieldEntry.Kind.CORRECTION) {
                corrections
                        .computeIfAbsent(
                                UUID.fromString(each.entry().get("corrects")),
                                _ -> new ArrayList<>())
                        .add(each);
            } else {
                originals.add(each);
            }
        }
        return originals.stream()
                .map(each -> noted(each, corrections.getOrDefault(each.entry().id(), List.of())))
                .toList();
    }

    private static Noted noted(KeptEntry original, List<KeptEntry> corrections) {
        return new Noted(
                original,
                corrections.stream().filter(each -> fits(each, original)).toList(),
                corrections.stream().filter(each -> !fits(each, original)).toList());
    }

    private static boolean fits(KeptEntry correction, KeptEntry original) {
        String as = correction.entry().get("as");
        return correction.entry().get("county").equals(original.entry().get("county"))
                && (as.equals(FieldRules.NOTHING) || as.equals(original.entry().kind().name()));
    }
}
