package org.tanku.platform.fieldwork;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// The photos by their digests (照片表).
@Repository
class Photos {
    private final JdbcClient db;

    Photos(JdbcClient db) {
        this.db = db;
    }

    /// The same photo twice is one.
    void add(Photo photo, PartyId person, Instant receivedAt) {
        db.sql(
                        """
                        insert into fieldwork.photo (hash, type, bytes, person, received_at)
                        values (:hash, :type, :bytes, :person, :receivedAt)
                            on conflict (hash) do nothing
                        """)
                .param("hash", photo.hash())
                .param("type", photo.type())
                .param("bytes", photo.bytes())
                .param("person", person.value())
                .param("receivedAt", receivedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Photo> find(String hash) {
        return db.sql(
                        """
                        select hash, type, bytes
                          from fieldwork.photo
                         where hash = :hash
                        """)
                .param("hash", hash)
                .query((row, _) ->
                        new Photo(
                                row.getString("hash"),
                                row.getString("type"),
                                row.getBytes("bytes")))
                .optional();
    }

    boolean has(String hash) {
        return db.sql("select exists (select from fieldwork.photo where hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }
}
