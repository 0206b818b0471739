package org.tanku.platform.backup;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.tanku.ledger.Digest;
import org.tanku.ledger.Hash;
import org.tanku.ledger.MerkleTree;

import java.util.ArrayDeque;
import java.util.Deque;

/// The root of the tree over the journal, folded entry by entry (日记账树根): the same root as the
/// seal's, from one pass and a handful of hashes.
final class JournalRoot {
    private static final Digest SM3 =
            content -> {
                SM3Digest digest = new SM3Digest();
                digest.update(content, 0, content.length);
                byte[] out = new byte[digest.getDigestSize()];
                digest.doFinal(out, 0);
                return out;
            };

    private record Whole(int height, Hash hash) {}

    private final Deque<Whole> left = new ArrayDeque<>();
    private long entries;

    void add(Hash entry) {
        Whole right = new Whole(0, MerkleTree.leaf(entry, SM3));
        while (!left.isEmpty() && left.peek().height() == right.height()) {
            right =
                    new Whole(
                            right.height() + 1,
                            MerkleTree.join(left.pop().hash(), right.hash(), SM3));
        }
        left.push(right);
        entries++;
    }

    long entries() {
        return entries;
    }

    /// Of an empty journal it is all zeros.
    Hash root() {
        return left.stream()
                .map(Whole::hash)
                .reduce((right, next) -> MerkleTree.join(next, right, SM3))
                .orElse(Hash.ZERO);
    }
}
