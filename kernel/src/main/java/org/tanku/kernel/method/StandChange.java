package org.tanku.kernel.method;

import org.tanku.kernel.forest.Stand;

/// One stand at the start and at the end of a period (小班变化).
public record StandChange(Stand start, Stand end) {
    public StandChange {
        if (!start.code().equals(end.code())) {
            throw new IllegalArgumentException(
                    "a change is of one stand, not of " + start.code() + " and " + end.code());
        }
    }
}
