package org.tanku.platform.mirror;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.mirror.LedgerFile.FileId;
import org.tanku.platform.mirror.LedgerFile.State;
import org.tanku.platform.party.PartyId;
import org.tanku.survey.foreign.ForeignRegistry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The table of ledger files and of what was said of their columns (外部登记簿文件表).
@Repository
class LedgerFiles {
    private static final String SELECT =
            """
            select id, registry, part, file_name, digest, sent_at, sent_by, state, decided_by,
                   decided_at, remark, superseded_by is null as in_force
              from mirror.ledger_file
            """;

    private final JdbcClient db;

    LedgerFiles(JdbcClient db) {
        this.db = db;
    }

    /// Whether it was written: the same bytes are kept once.
    boolean insert(LedgerFile file, byte[] content) {
        int written =
                db.sql(
                                """
                                insert into mirror.ledger_file
                                       (id, registry, part, file_name, digest, content, sent_at,
                                        sent_by, state)
                                values (:id, :registry, :part, :fileName, :digest, :bytes, :sentAt,
                                        :sentBy, 'DRAFT')
                                    on conflict do nothing
                                """)
                        .param("id", file.id().value())
                        .param("registry", file.registry().name())
                        .param("part", file.part())
                        .param("fileName", file.fileName())
                        .param("digest", file.digest())
                        .param("bytes", content)
                        .param("sentAt", file.sentAt().atOffset(ZoneOffset.UTC))
                        .param("sentBy", file.sentBy().value())
                        .update();
        return written == 1;
    }

    byte[] content(FileId id) {
        return db.sql("select content from mirror.ledger_file where id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("content"))
                .single();
    }

    Optional<LedgerFile> find(FileId id) {
        return find(id, "");
    }

    /// Kept from being decided by anybody else until the transaction ends.
    Optional<LedgerFile> lock(FileId id) {
        return find(id, " for update");
    }

    private Optional<LedgerFile> find(FileId id, String lock) {
        return db.sql(SELECT + " where id = :id" + lock)
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /// Files that are in force, by registry and part.
    List<LedgerFile> listInForce() {
        return db.sql(
                        SELECT
                                + """
                                 where state = 'CONFIRMED' and superseded_by is null
                                 order by registry, part
                                """)
                .query(this::read)
                .list();
    }

    /// All files, the newest first.
    List<LedgerFile> list() {
        return db.sql(SELECT + " order by sent_at desc, id").query(this::read).list();
    }

    void say(FileId id, Map<String, String> columns) {
        db.sql("delete from mirror.ledger_column where file = :id")
                .param("id", id.value())
                .update();
        columns.forEach((heading, field) ->
                db.sql(
                                """
                                insert into mirror.ledger_column (file, heading, field)
                                values (:id, :heading, :field)
                                """)
                        .param("id", id.value())
                        .param("heading", heading)
                        .param("field", field)
                        .update());
    }

    Map<String, String> listKept(ForeignRegistry registry) {
        return mapping(
                """
                select heading, field
                  from mirror.kept_column
                 where registry = :key
                """,
                registry.name());
    }

    void keep(ForeignRegistry registry, Map<String, String> columns, Instant at) {
        columns.forEach((heading, field) ->
                db.sql(
                                """
                                insert into mirror.kept_column (registry, heading, field, kept_at)
                                values (:registry, :heading, :field, :at)
                                    on conflict (registry, heading)
                                    do update set field = :field, kept_at = :at
                                """)
                        .param("registry", registry.name())
                        .param("heading", heading)
                        .param("field", field)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update());
    }

    void submit(FileId id) {
        db.sql("update mirror.ledger_file set state = 'SUBMITTED' where id = :id")
                .param("id", id.value())
                .update();
    }

    /// Nobody else confirms a file of the registry until the transaction ends.
    void queue(ForeignRegistry registry) {
        db.sql("select pg_advisory_xact_lock(hashtext('mirror.' || :registry))")
                .param("registry", registry.name())
                .query((_, _) -> true)
                .single();
    }

    void supersede(FileId old, FileId by) {
        db.sql("update mirror.ledger_file set superseded_by = :by where id = :id")
                .param("id", old.value())
                .param("by", by.value())
                .update();
    }

    void decide(FileId id, String state, PartyId by, Instant at, String remark) {
        db.sql(
                        """
                        update mirror.ledger_file
                           set state      = :state,
                               decided_by = :by,
                               decided_at = :at,
                               remark     = :remark
                         where id = :id
                        """)
                .param("id", id.value())
                .param("state", state)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("remark", remark)
                .update();
    }

    private Map<String, String> mapping(String query, Object key) {
        Map<String, String> mapping = new LinkedHashMap<>();
        db.sql(query)
                .param("key", key)
                .query(row -> {
                    mapping.put(row.getString("heading"), row.getString("field"));
                });
        return mapping;
    }

    private LedgerFile read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new LedgerFile(
                new FileId(id),
                ForeignRegistry.valueOf(row.getString("registry")),
                row.getString("part"),
                row.getString("file_name"),
                row.getString("digest"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                new PartyId(row.getObject("sent_by", UUID.class)),
                state(row),
                mapping(
                        """
                        select heading, field
                          from mirror.ledger_column
                         where file = :key
                        """,
                        id));
    }

    private static State state(ResultSet row) throws SQLException {
        String state = row.getString("state");
        if (state.equals("DRAFT")) {
            return new State.Draft();
        }
        if (state.equals("SUBMITTED")) {
            return new State.Submitted();
        }
        PartyId by = new PartyId(row.getObject("decided_by", UUID.class));
        Instant at = row.getObject("decided_at", OffsetDateTime.class).toInstant();
        return state.equals("CONFIRMED")
                ? new State.Confirmed(by, at, row.getBoolean("in_force"))
                : new State.Rejected(by, at, row.getString("remark"));
    }
}
