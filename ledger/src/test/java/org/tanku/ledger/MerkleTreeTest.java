package org.tanku.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

class MerkleTreeTest {
    private static final Digest SM3 = new Sm3();

    /// The leaves and roots of the reference implementation of RFC 6962, which takes SHA-256.
    private static final List<String> LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS =
            List.of(
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final int MOST = 70;

    @Test
    void roots_are_those_of_the_reference_implementation() {
        Digest sha256 = MerkleTreeTest::sha256;
        List<Hash> leaves =
                LEAVES.stream()
                        .map(each -> MerkleTree.leaf(HexFormat.of().parseHex(each), sha256))
                        .toList();
        GrowingTree growing = new GrowingTree(sha256);
        for (int size = 0; size <= leaves.size(); size++) {
            assertThat(tree(leaves, size, sha256).root()).hasToString(ROOTS.get(size));
            assertThat(growing.root()).hasToString(ROOTS.get(size));
            if (size < leaves.size()) {
                growing.add(leaves.get(size));
            }
        }
    }

    @Test
    void each_leaf_of_each_tree_is_shown_to_be_there_and_no_other() {
        List<Hash> leaves = leaves(MOST);
        for (int size = 1; size <= MOST; size++) {
            MerkleTree tree = tree(leaves, size, SM3);
            Hash root = tree.root();
            for (int leaf = 0; leaf < size; leaf++) {
                List<Hash> path = tree.inclusion(leaf);
                assertThat(isIncluded(leaves.get(leaf), leaf, size, path, root)).isTrue();
                int other = (leaf + 1) % MOST;
                assertThat(isIncluded(leaves.get(other), leaf, size, path, root)).isFalse();
                if (size > 1) {
                    int next = (leaf + 1) % size;
                    assertThat(isIncluded(leaves.get(leaf), next, size, path, root)).isFalse();
                    assertThat(isIncluded(leaves.get(leaf), leaf, size, cut(path), root)).isFalse();
                }
                assertThat(isIncluded(leaves.get(leaf), leaf, size, longer(path), root)).isFalse();
            }
        }
    }

    @Test
    void each_tree_is_shown_to_begin_each_longer_one_and_no_other() {
        List<Hash> leaves = leaves(MOST);
        for (int size = 1; size <= MOST; size++) {
            MerkleTree tree = tree(leaves, size, SM3);
            for (int earlier = 1; earlier <= size; earlier++) {
                Hash before = tree(leaves, earlier, SM3).root();
                List<Hash> path = tree.consistency(earlier);
                assertThat(isConsistent(earlier, before, size, tree.root(), path)).isTrue();
                assertThat(isConsistent(earlier, Hash.ZERO, size, tree.root(), path)).isFalse();
                assertThat(isConsistent(earlier, before, size, Hash.ZERO, path)).isFalse();
                assertThat(isConsistent(earlier, before, size, tree.root(), longer(path)))
                        .isFalse();
                if (!path.isEmpty()) {
                    assertThat(isConsistent(earlier, before, size, tree.root(), cut(path)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void an_entry_of_the_past_that_is_changed_is_in_no_later_tree() {
        List<Hash> leaves = new ArrayList<>(leaves(40));
        Hash before = tree(leaves, 20, SM3).root();
        leaves.set(7, MerkleTree.leaf(SM3.hash("another entry"), SM3));
        MerkleTree later = tree(leaves, 40, SM3);
        assertThat(isConsistent(20, before, 40, later.root(), later.consistency(20))).isFalse();
    }

    @Test
    void a_leaf_never_passes_for_a_node() {
        List<Hash> leaves = leaves(2);
        Hash node = MerkleTree.join(leaves.get(0), leaves.get(1), SM3);
        byte[] both = new byte[64];
        System.arraycopy(leaves.get(0).bytes(), 0, both, 0, 32);
        System.arraycopy(leaves.get(1).bytes(), 0, both, 32, 32);
        assertThat(MerkleTree.leaf(both, SM3)).isNotEqualTo(node);
    }

    @Test
    void what_is_not_there_is_not_asked_for() {
        MerkleTree tree = tree(leaves(5), 5, SM3);
        assertThatThrownBy(() -> tree.inclusion(5)).hasMessageContaining("no leaf 5 among 5");
        assertThatThrownBy(() -> tree.consistency(0)).hasMessageContaining("no tree of 0");
        assertThatThrownBy(() -> tree.consistency(6)).hasMessageContaining("no tree of 6");
    }

    private static boolean isIncluded(Hash leaf, long at, long size, List<Hash> path, Hash root) {
        return MerkleTree.isIncluded(leaf, at, size, path, root, SM3);
    }

    private static boolean isConsistent(
            long earlier, Hash before, long size, Hash after, List<Hash> path) {
        return MerkleTree.isConsistent(earlier, before, size, after, path, SM3);
    }

    private static List<Hash> cut(List<Hash> path) {
        return path.subList(0, path.size() - 1);
    }

    private static List<Hash> longer(List<Hash> path) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(Hash.ZERO);
        return longer;
    }

    private static List<Hash> leaves(int many) {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            leaves.add(MerkleTree.leaf(SM3.hash("entry " + i), SM3));
        }
        return leaves;
    }

    /// With subtrees as the definition has them: halves joined, down to the leaves.
    private static MerkleTree tree(List<Hash> leaves, int size, Digest digest) {
        return new MerkleTree(
                (height, index) -> {
                    assertThat((index + 1) << height).isLessThanOrEqualTo(size);
                    return whole(leaves, height, (int) index, digest);
                },
                size,
                digest);
    }

    private static Hash whole(List<Hash> leaves, int height, int index, Digest digest) {
        return height == 0
                ? leaves.get(index)
                : MerkleTree.join(
                        whole(leaves, height - 1, 2 * index, digest),
                        whole(leaves, height - 1, 2 * index + 1, digest),
                        digest);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
