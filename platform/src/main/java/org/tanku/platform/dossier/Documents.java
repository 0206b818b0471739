package org.tanku.platform.dossier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.dossier.Document.Kind;
import org.tanku.platform.dossier.Document.Opening;
import org.tanku.platform.dossier.Document.Version;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tables of documents, their versions and who may read them (案卷表): inserts only.
@Repository
class Documents {
    private static final String HEADS =
            """
            select id, subject_kind, subject_id, kind, title
              from dossier.document
            """;

    /// A document without its versions.
    record Head(DocumentId id, Subject subject, Kind kind, String title) {}

    /// Where bytes are kept already.
    record Place(String title, int version) {}

    private final JdbcClient db;

    Documents(JdbcClient db) {
        this.db = db;
    }

    /// One at a time adds to a subject, until the transaction ends.
    void lock(Subject subject) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 201))")
                .param("subject", subject.page())
                .query((_, _) -> subject)
                .single();
    }

    Optional<Place> findKept(Subject subject, String sm3) {
        return db.sql(
                        """
                        select d.title, v.number
                          from dossier.version v
                          join dossier.document d on d.id = v.document_id
                         where d.subject_kind = :kind
                           and d.subject_id = :subject
                           and v.sm3 = :sm3
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("sm3", sm3)
                .query((row, _) -> new Place(row.getString("title"), row.getInt("number")))
                .optional();
    }

    void insert(Head head, PartyId by, Instant at) {
        db.sql(
                        """
                        insert into dossier.document
                               (id, subject_kind, subject_id, kind, title, opened_by, opened_at)
                        values (:id, :subjectKind, :subject, :kind, :title, :by, :at)
                        """)
                .param("id", head.id().value())
                .param("subjectKind", head.subject().kind())
                .param("subject", head.subject().id())
                .param("kind", head.kind().name())
                .param("title", head.title())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(DocumentId id, Version version) {
        db.sql(
                        """
                        insert into dossier.version
                               (document_id, number, file_name, media_type, bytes, sm3, sha256,
                                added_by, organisation, added_at)
                        values (:id, :number, :fileName, :mediaType, :bytes, :sm3, :sha256,
                                :by, :organisation, :at)
                        """)
                .param("id", id.value())
                .param("number", version.number())
                .param("fileName", version.fileName())
                .param("mediaType", version.mediaType().name())
                .param("bytes", version.bytes())
                .param("sm3", version.sm3())
                .param("sha256", version.sha256())
                .param("by", version.addedBy().value())
                .param("organisation", version.organisation().value())
                .param("at", version.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(DocumentId id, Opening opening) {
        db.sql(
                        """
                        insert into dossier.publicity
                               (document_id, number, is_public, reason, decided_by, decided_at)
                        select :id, count(*) + 1, :public, :reason, :by, :at
                          from dossier.publicity
                         where document_id = :id
                        """)
                .param("id", id.value())
                .param("public", opening.isPublic())
                .param("reason", opening.reason())
                .param("by", opening.decidedBy().value())
                .param("at", opening.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Document> find(DocumentId id) {
        return db.sql(HEADS + " where id = :id")
                .param("id", id.value())
                .query(Documents::head)
                .optional()
                .map(this::whole);
    }

    /// In the order in which they were opened.
    List<Document> list(Subject subject) {
        return db
                .sql(
                        HEADS
                                + """
                                 where subject_kind = :kind and subject_id = :subject
                                 order by opened_at, id
                                """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(Documents::head)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    private Document whole(Head head) {
        return new Document(
                head.id(),
                head.subject(),
                head.kind(),
                head.title(),
                versions(head.id()),
                openings(head.id()));
    }

    private List<Version> versions(DocumentId id) {
        return db.sql(
                        """
                        select number, file_name, media_type, bytes, sm3, sha256,
                               added_by, organisation, added_at
                          from dossier.version
                         where document_id = :id
                         order by number
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Version(
                                row.getInt("number"),
                                row.getString("file_name"),
                                MediaType.valueOf(row.getString("media_type")),
                                row.getLong("bytes"),
                                row.getString("sm3"),
                                row.getString("sha256"),
                                new PartyId(row.getObject("added_by", UUID.class)),
                                new PartyId(row.getObject("organisation", UUID.class)),
                                row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Opening> openings(DocumentId id) {
        return db.sql(
                        """
                        select is_public, reason, decided_by, decided_at
                          from dossier.publicity
                         where document_id = :id
                         order by number
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Opening(
                                row.getBoolean("is_public"),
                                row.getString("reason"),
                                new PartyId(row.getObject("decided_by", UUID.class)),
                                row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                new DocumentId(row.getObject("id", UUID.class)),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"));
    }
}
