package org.tanku.platform.seal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.Hash;
import org.tanku.ledger.TreeHead;
import org.tanku.platform.seal.SignedRoot.Seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The tables of roots and of the keys that signed them (树根表、公钥表).
@Repository
class Roots {
    private static final String SELECT =
            """
            select number, size, root, at, key, signature
              from seal.root
            """;

    private final JdbcClient db;

    Roots(JdbcClient db) {
        this.db = db;
    }

    /// Waits for whoever seals just now, until the transaction ends.
    void waitForTurn() {
        db.sql("lock table seal.root in share row exclusive mode").update();
    }

    Optional<SignedRoot> findLast() {
        return db.sql(SELECT + " order by number desc limit 1").query(Roots::read).optional();
    }

    /// The first root over at least so many entries.
    Optional<SignedRoot> findOver(long entries) {
        return db.sql(SELECT + " where size >= :entries order by number limit 1")
                .param("entries", entries)
                .query(Roots::read)
                .optional();
    }

    Optional<SignedRoot> find(long number) {
        return db.sql(SELECT + " where number = :number")
                .param("number", number)
                .query(Roots::read)
                .optional();
    }

    /// The latest first.
    List<SignedRoot> list(int atMost) {
        return db.sql(SELECT + " order by number desc limit :atMost")
                .param("atMost", atMost)
                .query(Roots::read)
                .list();
    }

    void insert(SignedRoot root) {
        JdbcClient.StatementSpec row =
                db.sql(
                                """
                                insert into seal.root (number, size, root, at, key, signature)
                                values (:number, :size, :root, :at, :key, :signature)
                                """)
                        .param("number", root.number())
                        .param("size", root.head().size())
                        .param("root", root.head().root().hex())
                        .param("at", root.head().at().atOffset(ZoneOffset.UTC));
        switch (root.seal()) {
            case Seal.Signed(var key, var signature) ->
                    row.param("key", key).param("signature", signature).update();
            case Seal.Unsigned() ->
                    row.param("key", null, Types.VARCHAR)
                            .param("signature", null, Types.BINARY)
                            .update();
        }
    }

    /// In the order in which they came into use.
    List<SealKey> listKeys() {
        return db.sql(
                        """
                        select id, certificate, text, signature, added_at
                          from seal.key
                         order by number
                        """)
                .query((row, _) ->
                        new SealKey(
                                row.getString("id"),
                                row.getBytes("certificate"),
                                row.getString("text"),
                                row.getBytes("signature"),
                                row.getTimestamp("added_at").toInstant()))
                .list();
    }

    void insert(SealKey key) {
        db.sql(
                        """
                        insert into seal.key (id, number, certificate, text, signature, added_at)
                        select :id, coalesce(max(number), 0) + 1, :certificate, :text, :signature,
                               :at
                          from seal.key
                        """)
                .param("id", key.id())
                .param("certificate", key.certificate())
                .param("text", key.text())
                .param("signature", key.signature())
                .param("at", key.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SignedRoot read(ResultSet row, int number) throws SQLException {
        String key = row.getString("key");
        return new SignedRoot(
                row.getLong("number"),
                new TreeHead(
                        row.getLong("size"),
                        new Hash(row.getString("root")),
                        row.getTimestamp("at").toInstant()),
                key == null
                        ? new Seal.Unsigned()
                        : new Seal.Signed(key, row.getBytes("signature")));
    }
}
