package org.tanku.platform.tenure;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.platform.party.Acting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// The table of exceptions (重叠例外表).
@Repository
class Exemptions {
    private static final String COLUMNS =
            """
            select title_id, other_title_id, stands, shared_m2, reason, officer_name, granted_at
              from tenure.exemption
            """;

    private static final String NOT_DRAWN = "one of the two claims has no ground";

    private final JdbcClient db;

    Exemptions(JdbcClient db) {
        this.db = db;
    }

    /// One for each claim that was there before; none when there were none.
    void addAll(Title title, List<Overlap> overlaps, String reason, Acting officer) {
        Map<UUID, List<Overlap>> byOther =
                overlaps.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.title().value(),
                                        TreeMap::new,
                                        Collectors.toList()));
        byOther.forEach((other, met) ->
                db.sql(
                                """
                                insert into tenure.exemption
                                       (title_id, other_title_id, stands, shared_m2, reason,
                                        granted_by, officer_name, granted_at)
                                values (:title, :other, :stands, :shared, :reason, :officer,
                                        :name, :at)
                                """)
                        .param("title", title.id().value())
                        .param("other", other)
                        .param("stands", (int) met.stream().map(Overlap::stand).distinct().count())
                        .param("shared", shared(met), Types.DOUBLE)
                        .param("reason", reason)
                        .param("officer", officer.person().value())
                        .param("name", officer.name())
                        .param("at", title.recordedAt().atOffset(ZoneOffset.UTC))
                        .update());
    }

    /// The latest first.
    List<Exemption> list() {
        return db.sql(COLUMNS + " order by granted_at desc, title_id, other_title_id")
                .query((row, _) -> exemption(row))
                .list();
    }

    List<Exemption> list(TitleId title) {
        return db.sql(COLUMNS + " where title_id = :id or other_title_id = :id order by granted_at")
                .param("id", title.value())
                .query((row, _) -> exemption(row))
                .list();
    }

    /// The shared area, if all of it is known.
    private static @Nullable Double shared(List<Overlap> overlaps) {
        double sum = 0;
        for (Overlap each : overlaps) {
            if (!(each.shared() instanceof Overlap.SameGround ground)) {
                return null;
            }
            sum += ground.area().value();
        }
        return sum;
    }

    private static Exemption exemption(ResultSet row) throws SQLException {
        double shared = row.getDouble("shared_m2");
        return new Exemption(
                new TitleId(row.getObject("title_id", UUID.class)),
                new TitleId(row.getObject("other_title_id", UUID.class)),
                row.getInt("stands"),
                row.wasNull() ? Reading.missing(NOT_DRAWN) : Reading.of(new SquareMetres(shared)),
                row.getString("reason"),
                row.getString("officer_name"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant());
    }
}
