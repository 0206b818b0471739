package org.tanku.platform.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The tables of addresses and of the links that confirm them.
@Repository
class MailboxRows {
    private static final String COLUMNS =
            """
            select person_id, address, language, digest, given_at, wanted_at, refused_at,
                   confirmed_at, set_at
              from inbox.mailbox
            """;

    private final JdbcClient db;

    MailboxRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Mailbox> find(PartyId person) {
        return db.sql(COLUMNS + "where person_id = :person")
                .param("person", person.value())
                .query(MailboxRows::read)
                .optional();
    }

    /// Those that a letter with a link is to be sent to.
    List<Mailbox> listWaiting() {
        return db.sql(COLUMNS + "where wanted_at is not null order by wanted_at, person_id")
                .query(MailboxRows::read)
                .list();
    }

    /// Those that are told of tasks.
    List<Mailbox> listConfirmed() {
        return db.sql(
                        COLUMNS
                                + "where confirmed_at is not null and digest"
                                + " order by given_at, person_id")
                .query(MailboxRows::read)
                .list();
    }

    /// An address that is another one, or was never confirmed, waits for a link to be followed.
    void put(PartyId person, String address, Locale language, boolean digest, Instant now) {
        db.sql(
                        """
                        insert into inbox.mailbox as held
                               (person_id, address, language, digest, given_at, wanted_at, set_at)
                        values (:person, :address, :language, :digest, :now, :now, :now)
                        on conflict (person_id) do update
                           set language = excluded.language,
                               digest = excluded.digest,
                               set_at = excluded.set_at,
                               address = excluded.address,
                               refused_at = null,
                               given_at = case
                                   when held.address = excluded.address
                                    and held.confirmed_at is not null
                                   then held.given_at else excluded.given_at end,
                               wanted_at = case
                                   when held.address = excluded.address
                                    and held.confirmed_at is not null
                                   then null else excluded.wanted_at end,
                               confirmed_at = case
                                   when held.address = excluded.address
                                   then held.confirmed_at end
                        """)
                .param("person", person.value())
                .param("address", address)
                .param("language", language.toLanguageTag())
                .param("digest", digest)
                .param("now", at(now))
                .update();
    }

    void remove(PartyId person) {
        db.sql("delete from inbox.mailbox where person_id = :person")
                .param("person", person.value())
                .update();
    }

    int countLinks(PartyId person, Instant since) {
        return db.sql(
                        """
                        select count(*)
                          from inbox.confirmation
                         where person_id = :person
                           and made_at > :since
                        """)
                .param("person", person.value())
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    /// The letter with this link was taken by the mail server.
    void linkSent(Mailbox mailbox, byte[] digest, Instant now, Instant expires) {
        db.sql(
                        """
                        insert into inbox.confirmation
                               (token_sha256, person_id, given_at, made_at, expires_at)
                        values (:digest, :person, :given, :now, :expires)
                        """)
                .param("digest", digest)
                .param("person", mailbox.person().value())
                .param("given", at(mailbox.given()))
                .param("now", at(now))
                .param("expires", at(expires))
                .update();
        noLongerWaits(mailbox, "set wanted_at = null");
    }

    void linkRefused(Mailbox mailbox) {
        noLongerWaits(mailbox, "set wanted_at = null, refused_at = set_at");
    }

    private void noLongerWaits(Mailbox mailbox, String change) {
        db.sql(
                        "update inbox.mailbox "
                                + change
                                + " where person_id = :person and given_at = :given")
                .param("person", mailbox.person().value())
                .param("given", at(mailbox.given()))
                .update();
    }

    /// @return whether the link held
    boolean confirm(PartyId person, byte[] digest, Instant now) {
        return db.sql(
                                """
                                update inbox.mailbox as held
                                   set confirmed_at = coalesce(confirmed_at, :now),
                                       wanted_at = null
                                  from inbox.confirmation as link
                                 where held.person_id = :person
                                   and link.person_id = held.person_id
                                   and link.given_at = held.given_at
                                   and link.token_sha256 = :digest
                                   and link.expires_at > :now
                                """)
                        .param("person", person.value())
                        .param("digest", digest)
                        .param("now", at(now))
                        .update()
                > 0;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Mailbox read(ResultSet row, int number) throws SQLException {
        return new Mailbox(
                new PartyId(row.getObject("person_id", UUID.class)),
                row.getString("address"),
                Locale.forLanguageTag(row.getString("language")),
                row.getBoolean("digest"),
                state(row),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }

    private static Mailbox.State state(ResultSet row) throws SQLException {
        if (row.getTimestamp("confirmed_at") != null) {
            return Mailbox.State.CONFIRMED;
        }
        if (row.getTimestamp("refused_at") != null) {
            return Mailbox.State.REFUSED;
        }
        return row.getTimestamp("wanted_at") != null
                ? Mailbox.State.LETTER_WAITS
                : Mailbox.State.LINK_WAITS;
    }
}
