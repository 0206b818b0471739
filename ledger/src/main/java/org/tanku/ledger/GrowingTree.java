package org.tanku.ledger;

import java.util.ArrayList;
import java.util.List;

/// The root of a [MerkleTree] while leaves are added one after the other (增量默克尔树); it keeps one
/// digest for each power of two, however many leaves there are.
public final class GrowingTree {
    private final Digest digest;

    /// Whole subtrees from left to right, each larger than the next; the heights are the ones of
    /// the number of leaves in binary.
    private final List<Hash> whole = new ArrayList<>();

    private long size;

    public GrowingTree(Digest digest) {
        this.digest = digest;
    }

    /// @param leaf as [MerkleTree#leaf] gives it
    public void add(Hash leaf) {
        Hash hash = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = MerkleTree.join(whole.removeLast(), hash, digest);
        }
        whole.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        if (whole.isEmpty()) {
            return MerkleTree.empty(digest);
        }
        Hash root = whole.getLast();
        for (int i = whole.size() - 2; i >= 0; i--) {
            root = MerkleTree.join(whole.get(i), root, digest);
        }
        return root;
    }
}
