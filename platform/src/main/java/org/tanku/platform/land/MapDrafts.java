package org.tanku.platform.land;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;
import org.tanku.survey.layer.DatumShift;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of files that wait for their import (待导入文件表). A file lies there in parts, so that
/// another start of the platform, or another process of it, finds it again.
@Repository
class MapDrafts {
    private static final int PART_BYTES = 1 << 20;

    /// A draft without its choices.
    record Unfinished(UUID id, String fileName, Instant sentAt) {}

    private final JdbcClient db;

    MapDrafts(JdbcClient db) {
        this.db = db;
    }

    /// Inside a transaction.
    void add(MapDraft draft, InputStream content) throws IOException {
        db.sql(
                        """
                        insert into land.map_draft
                               (id, file_name, file_digest, bytes, sent_at, sent_by)
                        values (:id, :fileName, :fileDigest, :bytes, :sentAt, :sentBy)
                        """)
                .param("id", draft.id())
                .param("fileName", draft.fileName())
                .param("fileDigest", draft.fileDigest())
                .param("bytes", draft.bytes())
                .param("sentAt", draft.sentAt().atOffset(ZoneOffset.UTC))
                .param("sentBy", draft.sentBy().value())
                .update();
        int number = 0;
        for (byte[] part = content.readNBytes(PART_BYTES);
                part.length > 0;
                part = content.readNBytes(PART_BYTES)) {
            db.sql(
                            """
                            insert into land.map_draft_part (draft_id, number, content)
                            values (:id, :number, :content)
                            """)
                    .param("id", draft.id())
                    .param("number", number++)
                    .param("content", part)
                    .update();
        }
    }

    /// The bytes as they were sent.
    void writeTo(UUID draft, OutputStream out) throws IOException {
        int number = 0;
        Optional<byte[]> part = part(draft, number);
        while (part.isPresent()) {
            out.write(part.get());
            part = part(draft, ++number);
        }
    }

    private Optional<byte[]> part(UUID draft, int number) {
        return db.sql(
                        """
                        select content
                          from land.map_draft_part
                         where draft_id = :id and number = :number
                        """)
                .param("id", draft)
                .param("number", number)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    Optional<MapDraft> find(UUID id) {
        return db.sql(
                        """
                        select id, file_name, file_digest, bytes, sent_at, sent_by, layer,
                               encoding, epsg, not_shifted, repaired, shift, shift_convention,
                               shift_source
                          from land.map_draft
                         where id = :id
                        """)
                .param("id", id)
                .query((row, _) -> draft(row))
                .optional();
    }

    /// What somebody sent and has neither imported nor dropped, the oldest first.
    List<Unfinished> listOf(PartyId sender) {
        return db.sql(
                        """
                        select id, file_name, sent_at
                          from land.map_draft
                         where sent_by = :sender
                         order by sent_at, id
                        """)
                .param("sender", sender.value())
                .query((row, _) ->
                        new Unfinished(
                                row.getObject("id", UUID.class),
                                row.getString("file_name"),
                                row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Inside a transaction.
    void choose(UUID id, MapDraft.Choices choices) {
        db.sql(
                        """
                        update land.map_draft
                           set layer = :layer, encoding = :encoding, epsg = :epsg,
                               not_shifted = :notShifted, repaired = :repaired,
                               shift = :shift, shift_convention = :shiftConvention,
                               shift_source = :shiftSource
                         where id = :id
                        """)
                .param("id", id)
                .param("layer", choices.layer())
                .param("encoding", choices.encoding())
                .param("epsg", choices.epsg())
                .param("notShifted", choices.notShifted())
                .param("repaired", choices.repaired().toArray(Integer[]::new))
                .param(
                        "shift",
                        choices.shift().stream()
                                .flatMap(MapDrafts::parameters)
                                .toArray(Double[]::new))
                .param(
                        "shiftConvention",
                        choices.shift().stream()
                                .map(each -> each.convention().name())
                                .findFirst()
                                .orElse(""))
                .param(
                        "shiftSource",
                        choices.shift().stream().map(DatumShift::source).findFirst().orElse(""))
                .update();
        db.sql("delete from land.map_draft_column where draft_id = :id").param("id", id).update();
        choices.columns()
                .forEach((column, meaning) ->
                        db.sql(
                                        """
                                        insert into land.map_draft_column
                                               (draft_id, column_name, meaning)
                                        values (:id, :column, :meaning)
                                        """)
                                .param("id", id)
                                .param("column", column)
                                .param("meaning", meaning)
                                .update());
    }

    void remove(UUID id) {
        db.sql("delete from land.map_draft where id = :id").param("id", id).update();
    }

    void removeSentBefore(Instant instant) {
        db.sql("delete from land.map_draft where sent_at < :instant")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What was chosen when a file with the same columns was imported last.
    ///
    /// @param columns the digest of all column names
    Map<String, String> listKept(String columns) {
        return mapping(
                """
                select column_name, meaning
                  from land.kept_column
                 where columns_digest = :key
                 order by column_name
                """,
                columns);
    }

    /// Inside a transaction.
    void keep(String columns, Map<String, String> mapping, Instant at) {
        db.sql("delete from land.kept_column where columns_digest = :key")
                .param("key", columns)
                .update();
        mapping.forEach((column, meaning) ->
                db.sql(
                                """
                                insert into land.kept_column
                                       (columns_digest, column_name, meaning, kept_at)
                                values (:key, :column, :meaning, :at)
                                """)
                        .param("key", columns)
                        .param("column", column)
                        .param("meaning", meaning)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update());
    }

    private Map<String, String> mapping(String query, Object key) {
        Map<String, String> mapping = new LinkedHashMap<>();
        db.sql(query)
                .param("key", key)
                .query(row -> {
                    mapping.put(row.getString("column_name"), row.getString("meaning"));
                });
        return mapping;
    }

    private MapDraft draft(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Set<Integer> repaired =
                Arrays.stream((Integer[]) row.getArray("repaired").getArray())
                        .collect(Collectors.toSet());
        return new MapDraft(
                id,
                row.getString("file_name"),
                row.getString("file_digest"),
                row.getLong("bytes"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                new PartyId(row.getObject("sent_by", UUID.class)),
                new MapDraft.Choices(
                        row.getString("layer"),
                        row.getString("encoding"),
                        row.getInt("epsg"),
                        row.getBoolean("not_shifted"),
                        shift(row),
                        repaired,
                        mapping(
                                """
                                select column_name, meaning
                                  from land.map_draft_column
                                 where draft_id = :key
                                 order by column_name
                                """,
                                id)));
    }

    private static Stream<Double> parameters(DatumShift shift) {
        return Stream.of(
                shift.dx_m(),
                shift.dy_m(),
                shift.dz_m(),
                shift.rx_arcsec(),
                shift.ry_arcsec(),
                shift.rz_arcsec(),
                shift.scale_ppm());
    }

    private static List<DatumShift> shift(ResultSet row) throws SQLException {
        Double[] given = (Double[]) row.getArray("shift").getArray();
        return given.length == 0
                ? List.of()
                : List.of(
                        new DatumShift(
                                given[0],
                                given[1],
                                given[2],
                                given[3],
                                given[4],
                                given[5],
                                given[6],
                                DatumShift.Convention.valueOf(row.getString("shift_convention")),
                                row.getString("shift_source")));
    }
}
