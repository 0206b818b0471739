package org.tanku.platform.tenure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The tables of recorded claims (权属登记表).
@Repository
class Titles {
    private static final String COLUMNS =
            """
            select id, edition_id, holder_id, holder_kind, certificate_number,
                   certificate_kind, first_day, last_day, area_mu, recorded_at
              from tenure.title
            """;

    private final JdbcClient db;

    Titles(JdbcClient db) {
        this.db = db;
    }

    /// Claims are recorded one after the other, so that each sees those before it.
    void waitForTurn() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('tenure.claim', 0))")
                .query((_, _) -> true)
                .single();
    }

    Set<TitleId> listOf(Set<PartyId> holders) {
        return Set.copyOf(
                db.sql("select id from tenure.title where holder_id = any (:holders)")
                        .param("holders", holders.stream().map(PartyId::value).toArray(UUID[]::new))
                        .query((row, _) -> new TitleId(row.getObject("id", UUID.class)))
                        .list());
    }

    List<Overlap> listOverlaps(Claim claim) {
        return db.sql(
                        """
                        select c.stand_code, t.id, t.holder_id, t.certificate_number,
                               t.first_day, t.last_day
                          from tenure.claimed_stand c
                          join tenure.title t on t.id = c.title_id
                         where c.stand_code = any (:codes)
                           and c.period && daterange(:firstDay, :lastDay, '[]')
                         order by c.stand_code, t.first_day
                        """)
                .param("codes", codes(claim))
                .param("firstDay", claim.firstDay())
                .param("lastDay", claim.lastDay())
                .query((row, _) ->
                        new Overlap(
                                StandCode.parse(row.getString("stand_code")),
                                new TitleId(row.getObject("id", UUID.class)),
                                new PartyId(row.getObject("holder_id", UUID.class)),
                                row.getString("certificate_number"),
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class),
                                new Overlap.SameCode()))
                .list();
    }

    /// @param excepted stands that are recorded in spite of another claim
    void add(Title title, PartyId recordedBy, Set<StandCode> excepted) {
        Claim claim = title.claim();
        db.sql(
                        """
                        insert into tenure.title
                               (id, edition_id, holder_id, holder_kind, certificate_number,
                                certificate_kind, first_day, last_day, area_mu, recorded_at,
                                recorded_by)
                        values (:id, :edition, :holder, :holderKind, :certificateNumber,
                                :certificate, :firstDay, :lastDay, :area, :recordedAt, :recordedBy)
                        """)
                .param("id", title.id().value())
                .param("edition", claim.edition().value())
                .param("holder", claim.holder().value())
                .param("holderKind", claim.holderKind().name())
                .param("certificateNumber", claim.certificateNumber())
                .param("certificate", claim.certificate().name())
                .param("firstDay", claim.firstDay())
                .param("lastDay", claim.lastDay())
                .param("area", title.area().value())
                .param("recordedAt", title.recordedAt().atOffset(ZoneOffset.UTC))
                .param("recordedBy", recordedBy.value())
                .update();
        db.sql(
                        """
                        insert into tenure.claimed_stand
                               (title_id, stand_code, period, excepted)
                        select :id, code, daterange(:firstDay, :lastDay, '[]'),
                               code = any (:excepted)
                          from unnest(:codes) as code
                        """)
                .param("id", title.id().value())
                .param("codes", codes(claim))
                .param(
                        "excepted",
                        excepted.stream().map(StandCode::toString).toArray(String[]::new))
                .param("firstDay", claim.firstDay())
                .param("lastDay", claim.lastDay())
                .update();
    }

    Optional<Title> find(TitleId id) {
        return db.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> title(row, standsOf(id)))
                .optional();
    }

    /// The latest first.
    List<Title> list() {
        Map<UUID, Set<StandCode>> stands = new LinkedHashMap<>();
        db.sql("select title_id, stand_code from tenure.claimed_stand order by stand_code")
                .query(row -> {
                    stands.computeIfAbsent(
                                    row.getObject("title_id", UUID.class),
                                    _ -> new LinkedHashSet<>())
                            .add(StandCode.parse(row.getString("stand_code")));
                });
        return db.sql(COLUMNS + " order by recorded_at desc, id")
                .query((row, _) ->
                        title(row, stands.getOrDefault(row.getObject("id", UUID.class), Set.of())))
                .list();
    }

    private Set<StandCode> standsOf(TitleId id) {
        return new LinkedHashSet<>(
                db.sql(
                                """
                                select stand_code
                                  from tenure.claimed_stand
                                 where title_id = :id
                                 order by stand_code
                                """)
                        .param("id", id.value())
                        .query((row, _) -> StandCode.parse(row.getString("stand_code")))
                        .list());
    }

    private static String[] codes(Claim claim) {
        return claim.stands().stream().map(StandCode::toString).sorted().toArray(String[]::new);
    }

    private static Title title(ResultSet row, Set<StandCode> stands) throws SQLException {
        return new Title(
                new TitleId(row.getObject("id", UUID.class)),
                new Claim(
                        new EditionId(row.getObject("edition_id", UUID.class)),
                        stands,
                        new PartyId(row.getObject("holder_id", UUID.class)),
                        row.getString("certificate_number"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        RightsCertificate.valueOf(row.getString("certificate_kind")),
                        HolderKind.valueOf(row.getString("holder_kind"))),
                new Mu(row.getDouble("area_mu")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
