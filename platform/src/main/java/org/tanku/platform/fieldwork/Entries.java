package org.tanku.platform.fieldwork;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The log (外业记录表): entries are added and never changed.
@Repository
class Entries {
    private static final String COLUMNS =
            """
            select id, device, number, kind, content, noted_at, digest, person, received_at
              from fieldwork.entry
            """;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    /// False when the id, or the number of the device, is there already; nothing is written then.
    boolean add(KeptEntry kept) {
        FieldEntry entry = kept.entry();
        return db.sql(
                                """
                                insert into fieldwork.entry
                                       (id, device, number, kind, content, noted_at,
                                        digest, person, received_at)
                                values (:id, :device, :number, :kind, :content::jsonb, :notedAt,
                                        :digest, :person, :receivedAt)
                                    on conflict do nothing
                                """)
                        .param("id", entry.id())
                        .param("device", entry.device())
                        .param("number", entry.number())
                        .param("kind", entry.kind().name())
                        .param("content", CanonicalText.of(entry.content()))
                        .param("notedAt", entry.notedAt().atOffset(ZoneOffset.UTC))
                        .param("digest", kept.digest())
                        .param("person", kept.person().value())
                        .param("receivedAt", kept.receivedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<KeptEntry> find(UUID id) {
        return db.sql(COLUMNS + " where id = :id").param("id", id).query(Entries::kept).optional();
    }

    boolean hasDevice(UUID device) {
        return db.sql("select exists (select from fieldwork.entry where device = :device)")
                .param("device", device)
                .query(Boolean.class)
                .single();
    }

    List<Campaign> listCampaigns() {
        return db.sql(
                        """
                        select distinct county, campaign
                          from fieldwork.entry
                         order by county, campaign
                        """)
                .query((row, _) -> new Campaign(row.getString("county"), row.getString("campaign")))
                .list();
    }

    /// Of the campaign now or at first: with the corrections of its entries, and with the entries
    /// that its corrections are about.
    List<KeptEntry> list(Campaign campaign) {
        return db.sql(
                        """
                          with own as (
                               select id, corrects
                                 from fieldwork.entry
                                where county = :county and campaign = :campaign),
                               wanted as (
                               select id from own
                                union
                               select corrects from own where corrects is not null),
                               all_of_them as (
                               select id from wanted
                                union
                               select id from fieldwork.entry
                                where corrects in (select id from wanted))
                        """
                                + COLUMNS
                                + """
                                 where id in (select id from all_of_them)
                                 order by noted_at, device, number
                                """)
                .param("county", campaign.county())
                .param("campaign", campaign.name())
                .query(Entries::kept)
                .list();
    }

    /// The counties from which a photo was told of.
    List<String> countiesOfPhoto(String hash) {
        return db.sql(
                        """
                        select distinct county
                          from fieldwork.entry
                         where content ->> 'photo' = :hash
                        """)
                .param("hash", hash)
                .query((row, _) -> row.getString("county"))
                .list();
    }

    private static KeptEntry kept(ResultSet row, int number) throws SQLException {
        FieldEntry entry =
                new FieldEntry(
                        row.getObject("id", UUID.class),
                        row.getObject("device", UUID.class),
                        row.getLong("number"),
                        FieldEntry.Kind.valueOf(row.getString("kind")),
                        JSON.readValue(
                                row.getString("content"),
                                new TypeReference<Map<String, String>>() {}),
                        row.getObject("noted_at", OffsetDateTime.class).toInstant());
        return new KeptEntry(
                entry,
                row.getString("digest"),
                new PartyId(row.getObject("person", UUID.class)),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
