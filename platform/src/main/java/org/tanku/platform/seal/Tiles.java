package org.tanku.platform.seal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.Digest;
import org.tanku.ledger.Hash;
import org.tanku.ledger.MerkleTree;
import org.tanku.platform.registry.Registry;

import java.util.ArrayList;
import java.util.List;

/// Whole subtrees of the tree over the journal (子树): of every 256 entries one digest is kept, and
/// of every 256 of these, so that a proof over ten million entries reads a few hundred rows.
@Repository
class Tiles implements MerkleTree.Nodes {
    private static final int STEP = 8;
    private static final int WIDTH = 1 << STEP;
    private static final int HIGHEST = 7;

    private final JdbcClient db;
    private final Registry registry;
    private final Digest digest;

    Tiles(JdbcClient db, Registry registry) {
        this.db = db;
        this.registry = registry;
        this.digest = Sm3.DIGEST;
    }

    MerkleTree tree(long size) {
        return new MerkleTree(this, size, digest);
    }

    /// Keeps all whole subtrees of a journal that has grown.
    void extend(long size) {
        for (int level = 1; level <= HIGHEST; level++) {
            long whole = size >> (level * STEP);
            for (long place = kept(level); place < whole; place++) {
                insert(level, place, joined(row(level - 1, place * WIDTH, WIDTH)));
            }
        }
    }

    @Override
    public Hash node(int height, long index) {
        int level = Math.min(height / STEP, HIGHEST);
        int many = 1 << (height - level * STEP);
        return joined(row(level, index * many, many));
    }

    /// Neighbouring digests of a level; level 0 is the entries themselves.
    private List<Hash> row(int level, long first, int many) {
        List<Hash> row =
                level == 0
                        ? registry.listEntryHashes(first + 1, first + many).stream()
                                .map(entry -> MerkleTree.leaf(entry, digest))
                                .toList()
                        : tiles(level, first, many);
        if (row.size() != many) {
            throw new IllegalStateException(
                    "level %d has %d of %d digests from %d on"
                            .formatted(level, row.size(), many, first));
        }
        return row;
    }

    private Hash joined(List<Hash> row) {
        List<Hash> level = row;
        while (level.size() > 1) {
            List<Hash> above = new ArrayList<>();
            for (int i = 0; i < level.size(); i += 2) {
                above.add(MerkleTree.join(level.get(i), level.get(i + 1), digest));
            }
            level = above;
        }
        return level.getFirst();
    }

    private List<Hash> tiles(int level, long first, int many) {
        return db.sql(
                        """
                        select hash
                          from seal.tile
                         where level = :level
                           and place >= :first
                           and place < :first + :many
                         order by place
                        """)
                .param("level", level)
                .param("first", first)
                .param("many", many)
                .query((row, _) -> new Hash(row.getString("hash")))
                .list();
    }

    private long kept(int level) {
        return db.sql("select count(*) from seal.tile where level = :level")
                .param("level", level)
                .query(Long.class)
                .single();
    }

    private void insert(int level, long place, Hash hash) {
        db.sql("insert into seal.tile (level, place, hash) values (:level, :place, :hash)")
                .param("level", level)
                .param("place", place)
                .param("hash", hash.hex())
                .update();
    }
}
