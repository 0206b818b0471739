package org.tanku.platform.fieldwork;

import java.util.Map;

/// An entry as it arrives (待接收的记录), before anything is known to be right; what was not sent is
/// empty.
public record SentEntry(
        String id,
        String device,
        String number,
        String kind,
        String notedAt,
        Map<String, String> content) {
    public SentEntry {
        content = Map.copyOf(content);
    }
}
