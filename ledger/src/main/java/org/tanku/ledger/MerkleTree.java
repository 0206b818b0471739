package org.tanku.ledger;

import java.util.ArrayList;
import java.util.List;

/// A tree of digests over the first entries of a journal (默克尔树), as RFC 6962 and RFC 9162 build it:
/// its root stands for all of them, a path of a few digests shows that one of them is there, and
/// another that a longer journal begins with a shorter one.
///
/// The digest is handed in; a leaf is the digest of a zero byte and its content, a node that of a
/// one byte and its two halves, so that neither can pass for the other.
public final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final Nodes nodes;
    private final long size;
    private final Digest digest;

    /// @param size how many leaves the tree has, from 0 on
    public MerkleTree(Nodes nodes, long size, Digest digest) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no " + size + " leaves");
        }
        this.nodes = nodes;
        this.size = size;
        this.digest = digest;
    }

    /// Where the digests of whole subtrees come from (子树).
    @FunctionalInterface
    public interface Nodes {
        /// The digest of the subtree over 2^`height` leaves from leaf `index` · 2^`height` on; a
        /// tree asks for those alone whose leaves it has.
        Hash node(int height, long index);
    }

    /// The digest of a leaf.
    public static Hash leaf(byte[] content, Digest digest) {
        byte[] marked = new byte[content.length + 1];
        marked[0] = LEAF;
        System.arraycopy(content, 0, marked, 1, content.length);
        return digest.hash(marked);
    }

    /// The digest of an entry as a leaf: its content is the 32 bytes of the entry's hash, which
    /// stands for its text and for all before it.
    public static Hash leaf(Hash entry, Digest digest) {
        return leaf(entry.bytes(), digest);
    }

    /// The digest of two halves.
    public static Hash join(Hash left, Hash right, Digest digest) {
        byte[] one = left.bytes();
        byte[] other = right.bytes();
        byte[] marked = new byte[one.length + other.length + 1];
        marked[0] = NODE;
        System.arraycopy(one, 0, marked, 1, one.length);
        System.arraycopy(other, 0, marked, one.length + 1, other.length);
        return digest.hash(marked);
    }

    /// The root of no leaves.
    static Hash empty(Digest digest) {
        return digest.hash(new byte[0]);
    }

    public Hash root() {
        return size == 0 ? empty(digest) : range(0, size);
    }

    /// The path that shows that a leaf is in the tree.
    ///
    /// @param leaf its place, from 0 on
    public List<Hash> inclusion(long leaf) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("no leaf " + leaf + " among " + size);
        }
        List<Hash> path = new ArrayList<>();
        path(leaf, 0, size, path);
        return List.copyOf(path);
    }

    /// The path that shows that the tree of fewer leaves is the beginning of this one.
    ///
    /// @param earlier how many leaves it had, from 1 on
    public List<Hash> consistency(long earlier) {
        if (earlier < 1 || earlier > size) {
            throw new IllegalArgumentException("no tree of " + earlier + " before " + size);
        }
        List<Hash> path = new ArrayList<>();
        consistency(earlier, 0, size, true, path);
        return List.copyOf(path);
    }

    /// Whether a path leads from a leaf to a root.
    ///
    /// @param leaf the place of the leaf, from 0 on
    /// @param size how many leaves the tree of that root has
    public static boolean isIncluded(
            Hash digestOfLeaf, long leaf, long size, List<Hash> path, Hash root, Digest digest) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        long at = leaf;
        long last = size - 1;
        Hash hash = digestOfLeaf;
        for (Hash each : path) {
            if (last == 0) {
                return false;
            }
            if (isRight(at) || at == last) {
                hash = join(each, hash, digest);
                while (!isRight(at) && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = join(hash, each, digest);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /// Whether a path shows that a shorter journal is the beginning of a longer one.
    public static boolean isConsistent(
            long earlier, Hash earlierRoot, long size, Hash root, List<Hash> path, Digest digest) {
        if (earlier < 1 || earlier > size) {
            return false;
        }
        if (earlier == size) {
            return path.isEmpty() && earlierRoot.equals(root);
        }
        List<Hash> whole = new ArrayList<>();
        if (Long.bitCount(earlier) == 1) {
            whole.add(earlierRoot);
        }
        whole.addAll(path);
        if (whole.isEmpty()) {
            return false;
        }
        long at = earlier - 1;
        long last = size - 1;
        while (isRight(at)) {
            at >>= 1;
            last >>= 1;
        }
        Hash before = whole.getFirst();
        Hash after = whole.getFirst();
        for (Hash each : whole.subList(1, whole.size())) {
            if (last == 0) {
                return false;
            }
            if (isRight(at) || at == last) {
                before = join(each, before, digest);
                after = join(each, after, digest);
                while (!isRight(at) && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                after = join(after, each, digest);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(earlierRoot) && after.equals(root);
    }

    private static boolean isRight(long at) {
        return (at & 1) == 1;
    }

    /// The digest over some leaves: a whole subtree, or the right edge of the tree.
    private Hash range(long from, long many) {
        if (Long.bitCount(many) == 1) {
            return nodes.node(Long.numberOfTrailingZeros(many), from / many);
        }
        long half = Long.highestOneBit(many);
        return join(range(from, half), range(from + half, many - half), digest);
    }

    private void path(long leaf, long from, long many, List<Hash> path) {
        if (many == 1) {
            return;
        }
        long half = half(many);
        if (leaf < half) {
            path(leaf, from, half, path);
            path.add(range(from + half, many - half));
        } else {
            path(leaf - half, from + half, many - half, path);
            path.add(range(from, half));
        }
    }

    /// @param isWhole whether what is left of the earlier tree is known to whoever checks
    private void consistency(long earlier, long from, long many, boolean isWhole, List<Hash> path) {
        if (earlier == many) {
            if (!isWhole) {
                path.add(range(from, many));
            }
            return;
        }
        long half = half(many);
        if (earlier <= half) {
            consistency(earlier, from, half, isWhole, path);
            path.add(range(from + half, many - half));
        } else {
            consistency(earlier - half, from + half, many - half, false, path);
            path.add(range(from, half));
        }
    }

    /// The largest power of two below a number above 1.
    private static long half(long many) {
        return Long.highestOneBit(many - 1);
    }
}
