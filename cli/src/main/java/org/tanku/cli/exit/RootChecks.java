package org.tanku.cli.exit;

import org.tanku.ledger.GrowingTree;
import org.tanku.ledger.Hash;
import org.tanku.ledger.MerkleTree;
import org.tanku.ledger.TreeHead;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Whether each root is that of the tree over the entries before it, and is signed by a key of the
/// registry.
final class RootChecks {
    static final String FILE = "roots.ndjson";

    private final ExitPackage exit;
    private final KeyChecks keys;
    private final List<Difference> differences;
    private final GrowingTree tree = new GrowingTree(Sm3.DIGEST);
    private final NavigableMap<Long, List<TreeHead>> bySize = new TreeMap<>();
    private int count;
    private int signed;

    RootChecks(ExitPackage exit, KeyChecks keys, List<Difference> differences) {
        this.exit = exit;
        this.keys = keys;
        this.differences = differences;
    }

    int count() {
        return count;
    }

    int signed() {
        return signed;
    }

    /// Reads all roots and checks their signatures.
    void read() throws IOException {
        for (String json : exit.text(FILE).lines().toList()) {
            count++;
            Fields fields = Fields.parse(FILE, json);
            String text = fields.text("text");
            String key = fields.text("key");
            try {
                TreeHead head = TreeHead.parse(text);
                bySize.computeIfAbsent(head.size(), _ -> new ArrayList<>()).add(head);
            } catch (IllegalArgumentException notARoot) {
                add(Difference.Kind.ROOT, "" + count, text.replace("\n", " "), "tanku-root-1");
                continue;
            }
            if (!key.isEmpty()) {
                signed++;
                if (!keys.isSigned(text, key, fields.text("signature"))) {
                    add(Difference.Kind.SIGNATURE, "" + count, key, "");
                }
            }
        }
    }

    /// The journal has one entry more.
    void follow(Hash entry) {
        tree.add(MerkleTree.leaf(entry, Sm3.DIGEST));
        for (TreeHead head : bySize.getOrDefault(tree.size(), List.of())) {
            if (!head.root().equals(tree.root())) {
                add(Difference.Kind.ROOT, "" + head.size(), head.root().hex(), tree.root().hex());
            }
        }
    }

    /// The journal is at its end: no root is over more.
    void end() {
        for (long size : bySize.tailMap(tree.size(), false).keySet()) {
            add(Difference.Kind.ROOT, "" + size, "" + size, "<= " + tree.size());
        }
    }

    private void add(Difference.Kind kind, String which, String found, String expected) {
        differences.add(new Difference(kind, FILE + " #" + which, found, expected));
    }
}
