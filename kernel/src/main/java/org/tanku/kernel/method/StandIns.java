package org.tanku.kernel.method;

import java.util.Map;

/// Which row stands in for a species that has none (参数替代), as the user confirmed it. Empty: no
/// stand-in is allowed.
public record StandIns(Map<String, String> rowFor) {
    public StandIns {
        rowFor = Map.copyOf(rowFor);
    }

    public static StandIns none() {
        return new StandIns(Map.of());
    }
}
