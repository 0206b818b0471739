package org.tanku.platform.seal;

import org.tanku.ledger.Hash;

import java.util.List;

/// That a later root goes on from an earlier one and changes nothing before it (一致性证明).
public record Consistency(SignedRoot earlier, SignedRoot later, List<Hash> path) {
    public Consistency {
        path = List.copyOf(path);
    }
}
