package org.tanku.platform.paper;

import org.tanku.ledger.Hash;
import org.tanku.ledger.MerkleTree;
import org.tanku.platform.seal.Inclusion;

import java.util.ArrayList;
import java.util.List;

/// One step of an inclusion proof (证明步骤), as RFC 9162, 2.1.3.2, takes it: the digest beside the
/// way, on which side it stands, and what the two make.
record Climb(boolean left, Hash neighbour, Hash joined) {
    static List<Climb> of(Inclusion proof) {
        List<Climb> climbs = new ArrayList<>();
        Hash hash = MerkleTree.leaf(proof.entry().hash(), Sm3.DIGEST);
        long at = proof.leaf();
        long last = proof.root().head().size() - 1;
        for (Hash neighbour : proof.path()) {
            boolean left = at % 2 == 1 || at == last;
            hash =
                    left
                            ? MerkleTree.join(neighbour, hash, Sm3.DIGEST)
                            : MerkleTree.join(hash, neighbour, Sm3.DIGEST);
            climbs.add(new Climb(left, neighbour, hash));
            while (left && at % 2 == 0 && at != 0) {
                at /= 2;
                last /= 2;
            }
            at /= 2;
            last /= 2;
        }
        if (!hash.equals(proof.root().head().root())) {
            throw new IllegalStateException(
                    "the path of entry " + proof.entry().number() + " does not lead to its root");
        }
        return climbs;
    }
}
