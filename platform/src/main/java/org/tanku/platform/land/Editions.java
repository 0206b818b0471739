package org.tanku.platform.land;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of editions (调查版本表).
@Repository
class Editions {
    private static final String COLUMNS =
            """
            select id, kind, name, surveyed_on, stands, area_mu, file_name, file_digest,
                   generated, note, imported_at, imported_by, ground
              from land.edition
            """;

    private final JdbcClient db;

    Editions(JdbcClient db) {
        this.db = db;
    }

    /// False when the same file is there already in this kind; nothing is written then.
    boolean add(SurveyEdition edition) {
        return db.sql(
                                """
                                insert into land.edition
                                       (id, kind, name, surveyed_on, stands, area_mu, file_name,
                                        file_digest, generated, note, imported_at, imported_by,
                                        ground)
                                values (:id, :kind, :name, :surveyedOn, :stands, :area, :fileName,
                                        :fileDigest, :generated, :note, :importedAt, :importedBy,
                                        :ground)
                                    on conflict (kind, file_digest) do nothing
                                """)
                        .param("id", edition.id().value())
                        .param("kind", edition.kind().name())
                        .param("name", edition.name())
                        .param("surveyedOn", edition.surveyedOn())
                        .param("stands", edition.stands())
                        .param("area", edition.area().value())
                        .param("fileName", edition.fileName())
                        .param("fileDigest", edition.fileDigest())
                        .param("generated", edition.generated())
                        .param("note", edition.note())
                        .param("importedAt", edition.importedAt().atOffset(ZoneOffset.UTC))
                        .param("importedBy", edition.importedBy().value())
                        .param("ground", edition.ground())
                        .update()
                == 1;
    }

    Optional<SurveyEdition> find(EditionId id) {
        return db.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(Editions::edition)
                .optional();
    }

    Optional<SurveyEdition> findByFile(EditionKind kind, String digest) {
        return db.sql(COLUMNS + " where kind = :kind and file_digest = :digest")
                .param("kind", kind.name())
                .param("digest", digest)
                .query(Editions::edition)
                .optional();
    }

    List<SurveyEdition> list() {
        return db.sql(COLUMNS + " order by surveyed_on desc, imported_at desc, id")
                .query(Editions::edition)
                .list();
    }

    private static SurveyEdition edition(ResultSet row, int number) throws SQLException {
        return new SurveyEdition(
                new EditionId(row.getObject("id", UUID.class)),
                EditionKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("surveyed_on", LocalDate.class),
                row.getInt("stands"),
                new Mu(row.getDouble("area_mu")),
                row.getString("file_name"),
                row.getString("file_digest"),
                row.getBoolean("generated"),
                row.getString("note"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                new PartyId(row.getObject("imported_by", UUID.class)),
                row.getString("ground"));
    }
}
